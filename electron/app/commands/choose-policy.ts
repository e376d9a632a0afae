import type { Problem } from '../../../shared/contract/shape.ts';
import type { Language } from '../../../shared/language.ts';
import type { Site } from '../../../shared/policy/policy.ts';
import { findSite, nearestSite, strictestPublic } from '../../../shared/policy/sites.ts';
import type { CliWords } from '../../../shared/words/cli-words.ts';
import { decodeText } from '../decode-text.ts';
import { type PolicyInForce, parsePolicyText, policyInForce } from '../installed-policy.ts';
import { lineAt, lineOfPath } from './json-place.ts';
import { readBytes } from './read-input.ts';
import { type Terminal, trouble } from './terminal.ts';

/** The policy of `--policy`, else the installed one. Throws `CommandTrouble` that names file, line and field. */
export async function choosePolicy(
  file: string | undefined,
  terminal: Terminal,
  words: CliWords,
  language: Language,
): Promise<PolicyInForce> {
  if (file === undefined) {
    const installed = await policyInForce(terminal.policyFile);
    if (installed.ok) return installed.value;
    const { path, message } = installed.problem;
    return trouble(words.trouble.badFile(terminal.policyFile, path, message[language]));
  }
  const decoded = decodeText(await readBytes(file, words));
  if (!decoded.ok) return trouble(words.trouble[decoded.reason === 'binary' ? 'binary' : 'encoding'](file));
  const parsed = parsePolicyText(decoded.text, file);
  if (parsed.ok) return parsed.value;
  const { path, message } = parsed.problem;
  return trouble(words.trouble.badFile(`${file}:${lineOf(decoded.text, parsed.problem)}`, path, message[language]));
}

/** The site of `--to`, else the strictest public one. Throws `CommandTrouble` with the nearest name. */
export function chooseSite(asked: string | undefined, { policy }: PolicyInForce, words: CliWords): Site {
  if (asked === undefined) return strictestPublic(policy);
  return findSite(policy, asked) ?? trouble(words.trouble.unknownSite(asked, nearestSite(policy, asked)));
}

/** Where the file is wrong. Node names an offset or a line when the text is not JSON at all. */
function lineOf(json: string, problem: Problem): number {
  const said = /line (?<line>\d+)|position (?<position>\d+)/u.exec(problem.message.en)?.groups;
  if (problem.path !== '') return lineOfPath(json, problem.path);
  if (said?.line !== undefined) return Number(said.line);
  if (said?.position !== undefined) return lineAt(json, Number(said.position));
  return /end of JSON/u.test(problem.message.en) ? lineAt(json, json.length) : 1;
}
