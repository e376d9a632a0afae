import { holds } from '../../../shared/policy/decide.ts';
import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import type { FilesDoor } from '../engine/files-door.ts';
import type { Checker } from './checker.ts';
import { entryOf, foundIn } from './files-entry.ts';
import type { FilesChoice, FilesQuestion, HeldFile } from './files-panel.ts';
import type { Held } from './held.ts';
import type { Moments } from './moments.ts';

/** Files on their way into the page. */
export interface FilePassage {
  readonly files: readonly File[];
  /** Lets the page have these: the same ones, or copies in place of some. */
  readonly proceed: (files: readonly File[]) => void;
  readonly back: () => void;
}

export interface FileGate {
  /** Whether these have to be looked at before the page hears of them. */
  readonly wants: (files: readonly File[]) => boolean;
  /** Looks, asks the person where policy holds something, and lets go or goes back. One after another. */
  readonly meet: (passage: FilePassage) => Promise<void>;
}

export interface FileGateParts {
  readonly checker: Checker;
  readonly held: Held;
  readonly heldChanged: () => void;
  readonly loadFiles: () => Promise<FilesDoor>;
  readonly ask: (question: FilesQuestion) => Promise<FilesChoice>;
  readonly asking: Moments['prepare'];
  readonly report: Moments['report'];
  readonly keep: (key: UndoKey) => void;
  /** Says that files are being read; the returned function ends that. */
  readonly looking: () => () => void;
  /** Says that no copy could be made. */
  readonly failed: () => void;
}

/** An engine that has not come by then counts as one that does not work. */
const PATIENCE_MS = 10_000;

/** Nobody can read these here; they go on unheld, and the net does not look for them. */
const UNREADABLE = /^(?:image|audio|video)\/(?!svg)/u;

const keyOf = ({ name, size, lastModified }: File): string => `${size} ${lastModified} ${name}`;

export function createFileGate(parts: FileGateParts): FileGate {
  const { checker, held, heldChanged } = parts;
  /** Files that the page may have: looked at, or let go by the person. */
  const passed = new Set<string>();
  let turn = Promise.resolve();

  function wants(files: readonly File[]): boolean {
    const state = checker.state();
    if (state !== undefined && state.site === undefined) return false;
    return files.some((file) => !UNREADABLE.test(file.type) && !passed.has(keyOf(file)));
  }

  function pass(files: readonly File[]): void {
    for (const file of files) {
      passed.add(keyOf(file));
      held.releaseFile(file);
    }
    heldChanged();
  }

  async function settle({ files, proceed, back }: FilePassage): Promise<void> {
    const unseen = files.filter((file) => wants([file]));
    // Until there is a verdict the net keeps them from leaving, whatever the page does with its chooser.
    for (const file of unseen) held.addFile(file);
    heldChanged();
    const stopped = await heldAmong(unseen, parts);
    pass(unseen.filter((file) => !stopped.some((one) => one.file === file)));
    if (stopped.length === 0) return proceed(files);
    const found = foundIn(stopped);
    parts.asking(found);
    const choice = await parts.ask(questionOf(stopped, checker));
    // One card for all of them, which the entry of the last one names.
    for (const [index, one] of stopped.entries())
      parts.report(entryOf(one, choice, checker), index === stopped.length - 1 ? found : undefined);
    if (choice.deed === 'original') {
      pass(stopped.map(({ file }) => file));
      proceed(files);
    } else if (choice.deed === 'safe') await swap(files, stopped, { proceed, back });
    else back();
  }

  async function swap(
    files: readonly File[],
    stopped: readonly HeldFile[],
    { proceed, back }: Pick<FilePassage, 'proceed' | 'back'>,
  ): Promise<void> {
    const copies = await copiesOf(stopped, parts);
    if (copies === undefined) {
      parts.failed();
      return back();
    }
    pass([...copies.values()]);
    proceed(files.map((file) => copies.get(file) ?? file));
  }

  return {
    wants,
    meet(passage) {
      // What fails unforeseen must not let a file go, nor keep the next one waiting.
      turn = turn.then(() => settle(passage)).catch(() => passage.back());
      return turn;
    },
  };
}

/** Those that policy holds, with what was seen in them. */
async function heldAmong(files: readonly File[], parts: FileGateParts): Promise<readonly HeldFile[]> {
  const { checker } = parts;
  const done = parts.looking();
  try {
    await Promise.race([checker.start(), new Promise((resume) => setTimeout(resume, PATIENCE_MS))]);
    const state = checker.state();
    if (state !== undefined && state.site === undefined) return [];
    const door = await parts.loadFiles().catch(() => undefined);
    const held: HeldFile[] = [];
    for (const file of files) {
      const one = { file, seen: await seenIn(file, door, checker) };
      if (isHeld(one, checker)) held.push(one);
      else
        parts.report(entryOf(one, 'passed', checker), one.seen?.check.action === 'warn' ? foundIn([one]) : undefined);
    }
    return held;
  } finally {
    done();
  }
}

async function seenIn(file: File, door: FilesDoor | undefined, checker: Checker): Promise<HeldFile['seen']> {
  const context = checker.context();
  if (door === undefined || context === undefined || checker.state()?.contact === 'policy-refused') return undefined;
  try {
    return await door.look(file, context);
  } catch {
    // A file that went away, or an engine that did: nobody could look.
    return undefined;
  }
}

function isHeld({ seen }: HeldFile, checker: Checker): boolean {
  return checker.state()?.contact === 'policy-refused' || holds(seen?.check.action ?? checker.unchecked());
}

function questionOf(held: readonly HeldFile[], checker: Checker): FilesQuestion {
  const { contact = 'absent', site } = checker.state() ?? {};
  const actions = held.map(({ seen }) => seen?.check.action ?? checker.unchecked());
  const mayRelease = contact !== 'policy-refused' && actions.every((action) => action === 'redact');
  return {
    language: checker.language(),
    site: site?.name ?? location.hostname,
    contact,
    held,
    mayRelease,
    canCopy: mayRelease && held.every(({ seen }) => seen?.canCopy === true),
  };
}

async function copiesOf(
  held: readonly HeldFile[],
  { checker, loadFiles, keep, looking }: FileGateParts,
): Promise<ReadonlyMap<File, File> | undefined> {
  const done = looking();
  try {
    const door = await loadFiles();
    const copies = new Map<File, File>();
    for (const { file } of held) {
      const context = checker.context();
      const copy = context === undefined ? undefined : await door.copy(file, context);
      if (copy === undefined) return undefined;
      checker.remember(copy.key);
      copies.set(file, copy.file);
    }
    keep(checker.known());
    return copies;
  } finally {
    done();
  }
}
