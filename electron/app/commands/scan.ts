import { open } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { type Parsed, refused } from '../../../shared/contract/shape.ts';
import type { Language } from '../../../shared/language.ts';
import { findSite, strictestPublic } from '../../../shared/policy/sites.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import { type CliWords, cliWords } from '../../../shared/words/cli-words.ts';
import { byteLines } from './byte-lines.ts';
import { exitOf } from './check.ts';
import { findingOutput } from './check-output.ts';
import { type Chosen, choosePolicy } from './choose-policy.ts';
import { entryOf, keepEntries } from './keep-entries.ts';
import { knowledgeFor } from './knowledge.ts';
import { type LoadKnowledge, looker } from './look.ts';
import type { Options } from './options.ts';
import { readTrouble } from './read-input.ts';
import { codeOf, EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

interface Request {
  readonly id: string | number | null;
  readonly text: string;
  readonly site: string | undefined;
}

/**
 * `sekisho scan --jsonl`: one answer a line, in order, as soon as it is known. A line that cannot be read or checked
 * is answered with `{ id, error }`, and the rest goes on. The exit status is the worst of all lines.
 */
export async function scan({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = cliWords[language];
  if (values.jsonl === undefined) trouble(words.trouble.needsJsonl);
  const chosen = await choosePolicy(values.policy, terminal, words, language);
  const load = await knowledgeFor(terminal, language);
  await terminal.closeNetwork();
  let worst: Exit = EXIT.maySend;
  let waiting: readonly NewEntry[] = [];
  const keep = async (most: number) => {
    if (waiting.length <= most) return;
    await keepEntries(waiting, chosen, terminal, words);
    waiting = [];
  };
  try {
    for await (const bytes of byteLines(file === undefined ? terminal.input() : await streamOf(file))) {
      if (bytes !== undefined && isBlank(bytes)) continue;
      const [answer, exit, entry] = await answerLine(bytes, chosen, load, words);
      worst = exit > worst ? exit : worst;
      if (entry !== undefined) waiting = [...waiting, entry];
      await keep(WAITING);
      if (!(await terminal.write(`${JSON.stringify(answer)}\n`))) break;
    }
  } catch (error) {
    // Node names a code for what the disk or the pipe refuses; anything else is no fault of the input.
    if (codeOf(error) === '') throw error;
    trouble(readTrouble(file ?? words.input, codeOf(error), words));
  } finally {
    await keep(0);
  }
  return worst;
}

/** Entries are kept this many at a time: the disk is waited for once, and a crash loses no more than these. */
const WAITING = 100;

type LineAnswer = readonly [answer: object, exit: Exit, entry?: NewEntry];

async function answerLine(
  bytes: Uint8Array | undefined,
  chosen: Chosen,
  load: LoadKnowledge,
  words: CliWords,
): Promise<LineAnswer> {
  const failed = (id: Request['id'], error: string): LineAnswer => [{ id, error }, EXIT.notChecked];
  const parsed = bytes === undefined ? problem(words.line.tooLong) : parseLine(bytes, words);
  if (!parsed.ok) return failed(parsed.id, parsed.error);
  const { id, text, site: asked } = parsed.request;
  const site = asked === undefined ? strictestPublic(chosen.policy) : findSite(chosen.policy, asked);
  if (site === undefined) return failed(id, words.line.site(asked ?? ''));
  const look = await looker(text, chosen, load);
  const started = performance.now();
  const checked = look(text, site);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  const judged = { site, chosen, length: text.length };
  if (checked === undefined) {
    const decision = { action: chosen.policy.unchecked, rule: 'none', findings: [] };
    const [answer, exit] = failed(id, words.line.failed);
    return [answer, exit, entryOf({ ...judged, decision, outcome: 'unchecked' })];
  }
  const { action, findings } = checked.result;
  const entry = entryOf({ ...judged, decision: checked.result });
  return [{ id, action, findings: findings.map(findingOutput), ms }, exitOf(checked.result), entry];
}

type Line =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly id: Request['id']; readonly error: string };

const problem = (error: string, id: Request['id'] = null): Line => ({ ok: false, id, error });

function parseLine(bytes: Uint8Array, words: CliWords): Line {
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem(words.line.encoding);
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return problem(words.line.json);
  }
  const fields: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const { id, text, site } = fields;
  const named = typeof id === 'string' || typeof id === 'number' ? id : null;
  const wrong = wrongField(fields, named);
  if (!wrong.ok)
    return problem(`${wrong.problem.path}: ${wrong.problem.message[words === cliWords.ja ? 'ja' : 'en']}`, named);
  return { ok: true, request: { id: named, text: String(text), site: typeof site === 'string' ? site : undefined } };
}

/** Other fields are left alone: a misspelt `site` means the strictest one, which is the safe mistake. */
function wrongField({ text, site }: Record<string, unknown>, id: Request['id']): Parsed<null> {
  if (id === null) return refused('id', '文字列か数が必要です', 'expected a string or a number');
  if (typeof text !== 'string') return refused('text', '文字列が必要です', 'expected a string');
  if (site !== undefined && site !== null && typeof site !== 'string') {
    return refused('site', '文字列が必要です', 'expected a string');
  }
  return { ok: true, value: null };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** Opened first, so that a missing file is trouble before any line is answered. */
async function streamOf(file: string): Promise<AsyncIterable<Uint8Array>> {
  return (await open(file)).createReadStream();
}
