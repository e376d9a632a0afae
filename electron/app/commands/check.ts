import { DETECTORS } from '../../../shared/detect/catalog.ts';
import type { Language } from '../../../shared/language.ts';
import type { CheckResult, DecidedFinding } from '../../../shared/policy/check-result.ts';
import type { Policy, Site } from '../../../shared/policy/policy.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { codeWords } from '../../../shared/words/code-words.ts';
import { evidenceSentence } from '../../../shared/words/evidence-sentence.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { checkOutput } from './check-output.ts';
import { choosePolicy, chooseSite } from './choose-policy.ts';
import { looker } from './look.ts';
import type { Options } from './options.ts';
import { readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho check`: what would happen to this text, as sentences or as one JSON object. */
export async function check({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = cliWords[language];
  const chosen = await choosePolicy(values.policy, terminal, words, language);
  const site = chooseSite(values.to, chosen, words);
  const text = await readInput(file, terminal, words);
  const look = await looker(text, chosen);
  const { result } = look(text, site) ?? trouble(words.trouble.failedFor(file ?? words.input));
  const output =
    values.json === undefined
      ? report(text, result, { site, policy: chosen.policy, language })
      : `${JSON.stringify(checkOutput(result))}\n`;
  await terminal.write(output);
  return exitOf(result);
}

/** 0 may be sent as it is, 1 must not. */
export function exitOf({ action }: Pick<CheckResult, 'action'>): Exit {
  return action === 'redact' || action === 'block' ? EXIT.mustNotSend : EXIT.maySend;
}

interface Shown {
  readonly site: Site;
  readonly policy: Policy;
  readonly language: Language;
}

/** The sentences a person reads. Places and kinds only: the values stay in their file. */
function report(text: string, result: CheckResult, { site, policy, language }: Shown): string {
  const words = cliWords[language];
  const { id, version, source } = result.policy;
  const rule = policy.rules.find((item) => item.id === result.rule)?.message?.[language];
  const at = placesIn(text);
  const lines = [
    words.verdict[result.action](site.name),
    ...(rule === undefined ? [] : [words.ruleSays(rule)]),
    result.findings.length === 0 ? words.noFindings : words.findings(result.findings.length),
    ...result.findings.flatMap((finding) => findingLines(finding, words.place(...at(finding.start)), language)),
    words.policy(id, version, source === 'starter' ? words.starter : source),
  ];
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: DecidedFinding, place: string, language: Language): readonly string[] {
  const words = findingWords[language];
  const detector = DETECTORS.find(({ id }) => id === finding.detector);
  const title = detector?.title[language] ?? words.category[finding.category];
  return [
    `  ${place}  ${title}  [${words.action[finding.action]}]`,
    ...(finding.code === undefined ? [] : [`      ${codeWords[language].block(finding.code, finding.because)}`]),
    `      ${evidenceSentence(finding, language)}`,
    ...(detector === undefined || finding.action === 'allow' ? [] : [`      ${detector.instead[language]}`]),
  ];
}

/** Line and column (both from 1, in characters) of ascending offsets. */
function placesIn(text: string): (offset: number) => readonly [line: number, column: number] {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', start); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
      line++;
      start = next + 1;
    }
    return [line, Array.from(text.slice(start, offset)).length + 1];
  };
}
