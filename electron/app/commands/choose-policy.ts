import type { Problem } from '../../../shared/contract/shape.ts';
import { parseSignedFile } from '../../../shared/contract/signed.ts';
import { decodeText } from '../../../shared/files/decode-text.ts';
import type { Language } from '../../../shared/language.ts';
import { refusedPattern } from '../../../shared/policy/patterns.ts';
import type { Site } from '../../../shared/policy/policy.ts';
import { findSite, nearestSite, strictestPublic } from '../../../shared/policy/sites.ts';
import { stateSentences } from '../../../shared/policy/state-sentences.ts';
import type { CliWords } from '../../../shared/words/cli-words.ts';
import type { WrongMarks } from '../../../shared/wrong/wrong.ts';
import { type PolicyInForce, parsePolicyText } from '../installed-policy.ts';
import { localTime } from '../local-time.ts';
import { lineAt, lineOfPath } from './json-place.ts';
import { jsonBreaksAt } from './json-syntax.ts';
import { readBytes } from './read-input.ts';
import { type Terminal, trouble } from './terminal.ts';

/** What a check in the terminal goes by: a policy, and what the person marked as wrong. */
export interface Chosen extends PolicyInForce {
  readonly wrong?: WrongMarks | undefined;
}

/** The policy of `--policy`, else the installed one. Throws `CommandTrouble` that names file, line and field. */
export async function choosePolicy(
  file: string | undefined,
  terminal: Terminal,
  words: CliWords,
  language: Language,
): Promise<Chosen> {
  const [wrong, inForce] = [terminal.wrongMarks(), await policyOf(file, terminal, words, language)];
  return { ...inForce, wrong: await wrong };
}

async function policyOf(
  file: string | undefined,
  terminal: Terminal,
  words: CliWords,
  language: Language,
): Promise<PolicyInForce> {
  if (file === undefined) return installedPolicy(terminal, words, language);
  const decoded = decodeText(await readBytes(file, words));
  if (!decoded.ok) return trouble(words.trouble[decoded.reason === 'binary' ? 'binary' : 'encoding'](file));
  return policyIn(payloadOf(decoded.text), file, words, language);
}

/** What a signed policy holds, or the text itself. A person names the file here; `policy verify` says who signed it. */
function payloadOf(text: string): string {
  const signed = parseSignedFile(text);
  return signed.ok && signed.value.sekisho === 'policy' ? signed.value.payload : text;
}

/** Every layer is asked each time. What does not count, or cannot be looked up, is said on standard error. */
async function installedPolicy(terminal: Terminal, words: CliWords, language: Language): Promise<PolicyInForce> {
  const standing = await (await terminal.policy()).read();
  if (standing.ok) {
    const { state } = standing.reply;
    for (const sentence of stateSentences(state, language, (at) => localTime(at, language))) {
      terminal.say(`sekisho: ${sentence}`);
    }
    return standing.reply;
  }
  const { trouble: why, text } = standing.held;
  const problem = { path: why.path, message: why.reason };
  if (text === undefined) return trouble(words.trouble.badFile(why.place, why.path, why.reason[language]));
  return troubleIn(text, why.place, problem, words, language);
}

/** A policy from text already read, or `CommandTrouble` that names file, line and field. */
export async function policyIn(
  text: string,
  file: string,
  words: CliWords,
  language: Language,
): Promise<PolicyInForce> {
  const parsed = parsePolicyText(text, file);
  if (!parsed.ok) return troubleIn(text, file, parsed.problem, words, language);
  const problem = await refusedPattern(parsed.value.policy);
  return problem === undefined ? parsed.value : troubleIn(text, file, problem, words, language);
}

function troubleIn(text: string, file: string, { path, message }: Problem, words: CliWords, language: Language): never {
  const offset = isJson(text) ? undefined : jsonBreaksAt(withoutMark(text));
  if (offset === undefined) {
    return trouble(words.trouble.badFile(`${file}:${lineOfPath(text, path)}`, path, message[language]));
  }
  return trouble(words.trouble.badFile(`${file}:${lineAt(text, offset)}`, '', words.line.json));
}

/** The site of `--to`, else the strictest public one. Throws `CommandTrouble` with the nearest name. */
export function chooseSite(asked: string | undefined, { policy }: PolicyInForce, words: CliWords): Site {
  if (asked === undefined) return strictestPublic(policy);
  return findSite(policy, asked) ?? trouble(words.trouble.unknownSite(asked, nearestSite(policy, asked)));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(withoutMark(text));
    return true;
  } catch {
    // Where it stops being JSON is asked next.
    return false;
  }
}

/** A byte order mark stands before the first line and is no part of the JSON. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}
