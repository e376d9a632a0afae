import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkFile, decidePart } from '../../../shared/files/check-file.ts';
import { readFile } from '../../../shared/files/read-file.ts';
import { type Rewritten, rewriteFile } from '../../../shared/files/rewrite/rewrite-file.ts';
import type { Language } from '../../../shared/language.ts';
import type { Decision } from '../../../shared/policy/check-result.ts';
import { isMasked } from '../../../shared/policy/decide.ts';
import { ACTIONS, type Site } from '../../../shared/policy/policy.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import { writeUndoKey } from '../../../shared/redact/undo-key.ts';
import { cliFileWords } from '../../../shared/words/cli-file-words.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { troubleSentence, unreadSentence } from '../../../shared/words/file-words.ts';
import { exitOfFile } from './check-document.ts';
import type { Chosen } from './choose-policy.ts';
import { contextOf, fileTimer } from './file-look.ts';
import { entryOf, keepEntries } from './keep-entries.ts';
import { keepFile } from './keep-file.ts';
import type { LoadKnowledge } from './look.ts';
import type { Given } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

export interface CopyOrder {
  readonly chosen: Chosen;
  readonly site: Site;
  readonly load: LoadKnowledge;
  readonly out: string;
  readonly keyFile: string | undefined;
  readonly overwrite: boolean;
}

/**
 * `sekisho redact FILE --out COPY`: a copy with the values gone. The exit status is about the copy, which is read and
 * checked again; a policy that blocks the file blocks its copy as well.
 */
export async function redactCopy(
  given: Given,
  order: CopyOrder,
  terminal: Terminal,
  language: Language,
): Promise<Exit> {
  const words = cliFileWords[language];
  const { out, keyFile, overwrite } = order;
  if (given.file === '') trouble(words.needsFile);
  if (resolve(out) === resolve(given.file)) trouble(words.outIsInput(out));
  if (keyFile !== undefined && resolve(keyFile) === resolve(out)) trouble(cliWords[language].trouble.keyIsText(out));
  if (!overwrite && (await isThere(out))) trouble(words.outExists(out));
  const { rewritten, isBlocked, exit, entry } = await rewrite(given, order, language);
  if (keyFile !== undefined) {
    const { keyExists: exists, keyUnwritable: unwritable } = cliWords[language].trouble;
    await keepFile(keyFile, writeUndoKey(rewritten.key), overwrite, { exists, unwritable });
  }
  const { outExists: exists, outUnwritable: unwritable } = words;
  await keepFile(out, rewritten.bytes, overwrite, { exists, unwritable });
  terminal.say(words.wrote(out, rewritten.values));
  if (rewritten.left.length > 0) terminal.say(words.left);
  for (const item of rewritten.left) terminal.say(`  ${unreadSentence(item, language, out)}`);
  const isHeld = isBlocked || exit === EXIT.mustNotSend;
  await keepEntries(
    [{ ...entry, outcome: isHeld ? 'held' : 'copied-safe' }],
    order.chosen,
    terminal,
    cliWords[language],
  );
  if (isHeld) terminal.say(cliWords[language].stillHeld);
  return isHeld ? EXIT.mustNotSend : exit;
}

interface Copy {
  readonly rewritten: Extract<Rewritten, { readonly ok: true }>;
  readonly isBlocked: boolean;
  readonly exit: Exit;
  readonly entry: NewEntry;
}

async function rewrite(given: Given, { chosen, site, load }: CopyOrder, language: Language): Promise<Copy> {
  const isOver = fileTimer();
  const context = contextOf(chosen, site, isOver, load);
  const decisions: Decision[] = [];
  let length = 0;
  const rewritten = await rewriteFile(
    given.file,
    given.bytes,
    async (_text, part) => {
      const decision = await decidePart(part, context);
      decisions.push(decision);
      length += part.text.length;
      return decision.findings.filter(isMasked);
    },
    { isOver },
  );
  if (!rewritten.ok) return trouble(sentenceFor(rewritten.trouble, given.name, language));
  const again = await checkFile(await readFile(given.file, rewritten.bytes, { isOver }), context);
  const decision = wholeOf(decisions);
  const entry = entryOf({ decision, site, chosen, length });
  return { rewritten, isBlocked: decision.action === 'block', exit: exitOfFile(again), entry };
}

/** What was decided about the parts, as one decision: the strictest action with all findings. */
function wholeOf(decisions: readonly Decision[]): Decision {
  const byAction = decisions.toSorted((a, b) => ACTIONS.indexOf(b.action) - ACTIONS.indexOf(a.action));
  const { action, rule } = byAction[0] ?? { action: 'allow', rule: 'none' };
  return { action, rule, findings: decisions.flatMap(({ findings }) => findings) };
}

function sentenceFor(
  why: Extract<Rewritten, { readonly ok: false }>['trouble'],
  file: string,
  language: Language,
): string {
  const words = cliFileWords[language];
  if (why === 'cannot-rewrite') return words.cannotRewrite(file);
  return why === 'still-there' ? words.stillThere(file) : troubleSentence(why, file, language);
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
