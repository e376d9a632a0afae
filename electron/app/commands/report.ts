import { DETECTORS } from '../../../shared/detect/catalog.ts';
import type { Language } from '../../../shared/language.ts';
import type { CheckResult, DecidedFinding } from '../../../shared/policy/check-result.ts';
import type { Policy, Site } from '../../../shared/policy/policy.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { codeWords } from '../../../shared/words/code-words.ts';
import { companyFactWords } from '../../../shared/words/company-fact-words.ts';
import { evidenceSentence } from '../../../shared/words/evidence-sentence.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';

export interface Shown {
  readonly site: Site;
  readonly policy: Policy;
  readonly language: Language;
}

/** The sentences a person reads. Places and kinds only: the values stay in their file. */
export function report(text: string, result: CheckResult, shown: Shown): string {
  return framed(
    result,
    result.findings.length,
    findingLines(text, result.findings, { language: shown.language }),
    shown,
  );
}

/** The verdict and the policy around whatever was found. */
export function framed(
  { action, rule, policy: { id, version, source } }: Pick<CheckResult, 'action' | 'rule' | 'policy'>,
  count: number,
  found: readonly string[],
  { site, policy, language }: Shown,
): string {
  const words = cliWords[language];
  const message = policy.rules.find((item) => item.id === rule)?.message?.[language];
  const lines = [
    words.verdict[action](site.name),
    ...(message === undefined ? [] : [words.ruleSays(message)]),
    count === 0 ? words.noFindings : words.findings(count),
    ...found,
    words.policy(id, version, source === 'starter' ? words.starter : source),
  ];
  return `${lines.join('\n')}\n`;
}

export interface Listing {
  readonly language: Language;
  /** In which part of a file. */
  readonly where?: string;
  /** How many findings were listed before these. */
  readonly before?: number;
}

/** Each finding with its number, line and column. */
export function findingLines(
  text: string,
  findings: readonly DecidedFinding[],
  { language, where, before = 0 }: Listing,
): readonly string[] {
  const at = placesIn(text);
  return findings.flatMap((finding, index) => {
    const place = cliWords[language].place(...at(finding.start));
    const named = where === undefined ? place : `${where} ${place}`;
    return linesOf(finding, `${before + index + 1}. ${named}`, language);
  });
}

function linesOf(finding: DecidedFinding, place: string, language: Language): readonly string[] {
  const words = findingWords[language];
  const detector = DETECTORS.find(({ id }) => id === finding.detector);
  const title = detector?.title[language] ?? words.category[finding.category];
  return [
    `  ${place}  ${title}  [${words.action[finding.action]}]`,
    ...(finding.code === undefined ? [] : [`      ${codeWords[language].block(finding.code, finding.because)}`]),
    ...(finding.company === undefined ? [] : [`      ${companyFactWords[language].known(finding.company)}`]),
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
