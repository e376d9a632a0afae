import { replacePlaceholders } from '../../redact/placeholder.ts';
import { type Masked, redact } from '../../redact/redact.ts';
import type { KeyEntry, UndoKey } from '../../redact/undo-key.ts';
import { mergeUndoKeys } from '../../redact/undo-key.ts';
import { type FileKind, FileTrouble, type Part, type Reading, type Trouble, type Unread } from '../document.ts';
import { kindOf } from '../kind-of.ts';
import { LIMITS, type ReadOptions, readFile } from '../read-file.ts';
import { type Occurrences, occurrencesOf } from './occurrences.ts';
import type { Opened, Rewriter } from './rewriter.ts';

/** Why no copy is given out: trouble of reading, a kind nobody can rewrite, or a value found again in the copy. */
export type RewriteTrouble = Trouble | 'cannot-rewrite' | 'still-there';

export type Rewritten =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly key: UndoKey;
      /** How many different values were taken out. */
      readonly values: number;
      /** What the copy still carries and nobody could look into, such as a picture. */
      readonly left: readonly Unread[];
    }
  | { readonly ok: false; readonly trouble: RewriteTrouble };

/** The spans to mask in a text of the file. */
export type DecideText = (text: string, part: Part) => readonly Masked[] | Promise<readonly Masked[]>;

/** Kinds that are not here cannot be rewritten. */
const REWRITERS: Readonly<Partial<Record<FileKind, () => Promise<Rewriter>>>> = {
  text: plain,
  markdown: plain,
  json: plain,
  source: plain,
  csv: async () => (await import('./plain.ts')).openTable,
  html: async () => (await import('./web-page.ts')).openWebPage,
  docx: office,
  xlsx: office,
  pptx: office,
};

async function plain(): Promise<Rewriter> {
  return (await import('./plain.ts')).openPlain;
}

async function office(): Promise<Rewriter> {
  return (await import('./office-rewriter.ts')).openOffice;
}

/** Whether redacted copies can be made of files of this kind. */
export function canRewrite(kind: FileKind): boolean {
  return Object.hasOwn(REWRITERS, kind);
}

/**
 * A copy of the file with the decided values replaced by placeholders everywhere in it, the same value by the same
 * placeholder; a value decided in one text is replaced in all. The copy is read again before it is given out. Never
 * throws for a bad file: trouble is an answer.
 */
export async function rewriteFile(
  name: string,
  bytes: Uint8Array,
  decide: DecideText,
  options: ReadOptions = {},
): Promise<Rewritten> {
  const kind = kindOf(name, bytes);
  const load = kind === 'old-office' ? undefined : REWRITERS[kind];
  // Reading first keeps bombs and broken files from the rewriters.
  const before = await readFile(name, bytes, options);
  if (!before.ok) return before;
  if (load === undefined) return { ok: false, trouble: 'cannot-rewrite' };
  try {
    const open = await load();
    return await rewrite(await open(bytes, readingFor(name, options)), decide, (copy) => readFile(name, copy, options));
  } catch (error) {
    return { ok: false, trouble: error instanceof FileTrouble ? error.trouble : 'broken' };
  }
}

async function rewrite(
  file: Opened,
  decide: DecideText,
  reopen: (copy: Uint8Array) => ReturnType<typeof readFile>,
): Promise<Rewritten> {
  const decided: (readonly Masked[])[] = [];
  for (const [index, part] of file.parts.entries()) {
    const spans = await decide(part.text, part);
    decided.push(file.isOwn === undefined ? spans : spans.filter((span) => file.isOwn?.(index, span)));
  }
  const everywhere = occurrencesOf(file.parts, decided);
  const naming = namingOver(file.parts);
  const pieces = file.parts.map(({ text }, index) =>
    naming.piecesOf(text, [...(decided[index] ?? []), ...everywhere.findIn(text)]),
  );
  const bytes = await file.write(pieces, (text) => naming.piecesOf(text, everywhere.findIn(text)));
  const trouble = await troubleIn(bytes, everywhere, reopen);
  if (trouble !== undefined) return { ok: false, trouble };
  const key = naming.key();
  return { ok: true, bytes, key, values: key.entries.length, left: file.left };
}

/** Reads the copy as anybody would: it must open, and no value may be in any of its texts. */
async function troubleIn(
  copy: Uint8Array,
  everywhere: Occurrences,
  reopen: (copy: Uint8Array) => ReturnType<typeof readFile>,
): Promise<RewriteTrouble | undefined> {
  const after = await reopen(copy);
  if (!after.ok) return after.trouble;
  const texts = after.parts.flatMap(({ name = '', text }) => [name, text]);
  const isThere = texts.some((text) => everywhere.findIn(replacePlaceholders(text, () => '\uFFFC')).length > 0);
  return isThere ? 'still-there' : undefined;
}

/** One naming for the whole file. What already reads as a placeholder anywhere in it is no free name. */
function namingOver(parts: readonly Part[]) {
  const standing: KeyEntry[] = [];
  for (const { text } of parts) {
    replacePlaceholders(text, (placeholder, found) => {
      standing.push({ placeholder, value: '' });
      return found;
    });
  }
  let known: UndoKey = { format: 1, entries: standing };
  return {
    piecesOf(text: string, spans: readonly Masked[]) {
      if (spans.length === 0) return [];
      const { pieces, key } = redact(text, spans, known);
      known = mergeUndoKeys(known, key);
      return pieces;
    },
    key: (): UndoKey => ({ format: 1, entries: known.entries.filter(({ value }) => value !== '') }),
  };
}

/** What a rewriter may use; the file was read within its limits just before. */
function readingFor(name: string, { limits = LIMITS, isOver = () => false }: ReadOptions): Reading {
  const checkTime = () => {
    if (isOver()) throw new FileTrouble('too-slow');
  };
  return { name, within: [], limits, checkTime, spend: checkTime, inner: async () => ({ parts: [], unread: [] }) };
}
