import type { Language } from '../../../shared/language.ts';
import type { Site } from '../../../shared/policy/policy.ts';
import { findSite, nearestSite, strictestPublic } from '../../../shared/policy/sites.ts';
import type { CliWords } from '../../../shared/words/cli-words.ts';
import { decodeText } from '../decode-text.ts';
import { type PolicyInForce, parsePolicyText, policyInForce } from '../installed-policy.ts';
import { lineAt, lineOfPath } from './json-place.ts';
import { jsonBreaksAt } from './json-syntax.ts';
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
  const offset = isJson(decoded.text) ? undefined : jsonBreaksAt(withoutMark(decoded.text));
  if (offset === undefined) {
    return trouble(words.trouble.badFile(`${file}:${lineOfPath(decoded.text, path)}`, path, message[language]));
  }
  return trouble(words.trouble.badFile(`${file}:${lineAt(decoded.text, offset)}`, '', words.line.json));
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
