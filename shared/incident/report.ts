import type { Language } from '../language.ts';
import { findingWords } from '../words/finding-words.ts';
import { incidentReportWords } from '../words/incident-report-words.ts';
import { incidentWords } from '../words/incident-words.ts';
import { dutiesOf, type Incident, isAboutPeople, LIMITS, stepsOf } from './incident.ts';
import { SECRET_KINDS } from './secrets.ts';

export interface ReportParts {
  readonly incident: Incident;
  /** Name of the service, as the policy has it. */
  readonly site: string;
  /** What the person wrote for this report; '' for nothing. Kept nowhere else. */
  readonly note: string;
  readonly policy: { readonly id: string; readonly version: number };
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** One line of the report: what it is about, and what is known. */
export interface ReportLine {
  readonly term: string;
  readonly value: string;
}

/** The report in words: facts first, then every step with its time. No text and no value, but for the note. */
export interface Report {
  readonly title: string;
  readonly facts: readonly ReportLine[];
  readonly steps: readonly ReportLine[];
  readonly duty: readonly string[];
  readonly note: string;
}

/** Puts the report into words. Times are given as they are kept, in UTC. */
export function reportOf({ incident, site, note, policy, now }: ReportParts, language: Language): Report {
  const words = incidentReportWords[language];
  const guide = incidentWords[language];
  const named = findingWords[language].category;
  const list = (items: readonly string[]) => (items.length === 0 ? words.unknown : items.join(words.comma));
  const secrets = SECRET_KINDS.filter(({ id }) => incident.secrets.includes(id)).map(({ name }) => name[language]);
  return {
    title: words.title,
    facts: [
      { term: words.made, value: now },
      { term: words.noticed, value: incident.startedAt },
      { term: guide.site, value: site === '' ? words.unknown : site },
      { term: words.entry, value: incident.entry ?? words.none },
      { term: guide.categories, value: list(incident.categories.map((category) => named[category])) },
      { term: guide.persons, value: guide.personsOf[incident.persons] },
      ...(secrets.length === 0 ? [] : [{ term: guide.secretKinds, value: list(secrets) }]),
      { term: words.policy, value: `${policy.id} (${policy.version})` },
    ],
    steps: stepsOf(incident).map((step) => ({
      term: guide.step[step].title,
      value: incident.done[step] === undefined ? words.open : words.doneAt(incident.done[step]),
    })),
    duty: dutyLines(incident, language),
    note,
  };
}

/** What the law says about such a leak; nothing where it is about nobody. */
export function dutyLines(incident: Incident, language: Language): readonly string[] {
  if (!isAboutPeople(incident)) return [];
  const words = incidentWords[language];
  const duties = dutiesOf(incident).map((duty) => words.duty[duty]);
  const [low, high] = LIMITS.first;
  return [
    ...(duties.length === 0 ? [words.dutyNone] : duties),
    words.limits(language === 'ja' ? `${low}〜${high}` : `${low} to ${high}`, LIMITS.final, LIMITS.finalWrongful),
    words.dutySource,
  ];
}

/** The report as Markdown. */
export function reportMarkdown(report: Report, language: Language): string {
  const words = incidentReportWords[language];
  const rows = (lines: readonly ReportLine[]) => lines.map(({ term, value }) => `- **${term}** ${plain(value)}`);
  return [
    `# ${report.title}`,
    '',
    `## ${words.facts}`,
    '',
    ...rows(report.facts),
    '',
    `## ${words.steps}`,
    '',
    ...rows(report.steps),
    ...(report.duty.length === 0 ? [] : ['', `## ${words.duty}`, '', ...report.duty.map((line) => `- ${line}`)]),
    ...(report.note === '' ? [] : ['', `## ${words.note}`, '', plain(report.note)]),
    '',
  ].join('\n');
}

/** The report as JSON, for a ticket system: ids instead of words. */
export function reportJson({ incident, note, policy, now }: ReportParts): string {
  const duties = isAboutPeople(incident) ? dutiesOf(incident) : [];
  const steps = stepsOf(incident).map((step) => ({ step, doneAt: incident.done[step] ?? null }));
  const report = { format: 1, madeAt: now, incident, steps, duties, limits: LIMITS, policy, ...(note && { note }) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** What a person wrote stays words: it makes no heading, link or picture. */
function plain(value: string): string {
  return value.replaceAll(/[\\`*_[\]<>#|!]/gu, '\\$&');
}
