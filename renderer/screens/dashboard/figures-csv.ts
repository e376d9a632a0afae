import type { Language } from '../../../shared/language.ts';
import { ACTIONS } from '../../../shared/policy/policy.ts';
import { csvOf } from '../../../shared/record/csv.ts';
import { countOf, type Figures, type Share } from '../../../shared/sums/figures.ts';
import { endedOf, toldWrong } from '../../../shared/sums/told-wrong.ts';
import type { Stretch } from '../../../shared/sums/trend.ts';
import { dashboardPartWords } from '../../../shared/words/dashboard-part-words.ts';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import type { Asked } from './dashboard-store.ts';

interface Shown {
  readonly figures: Figures;
  readonly trend: readonly Stretch[];
  readonly asked: Asked;
}

type Row = readonly [part: string, item: string, measure: string, value: string | number];

/** The figures that show as comma-separated values: what was asked for, then one number a row. */
export function figuresCsv({ figures, trend, asked }: Shown, language: Language): string {
  const parts = dashboardPartWords[language];
  const head = [parts.part, parts.measure, '', parts.value];
  const rows = [
    ...askedRows(asked, language),
    ...totalRows(figures, language),
    ...trendRows(trend, language),
    ...endRows(figures, language),
    ...listRows(figures, language),
    ...shareRows(parts.sites, figures.sites, language),
    ...shareRows(parts.groups, figures.groups, language),
    ...figures.policies.flatMap(({ id, version, first, last, checks }): readonly Row[] => [
      [parts.policies, parts.version(id, version), parts.first, first],
      [parts.policies, parts.version(id, version), parts.last, last],
      [parts.policies, parts.version(id, version), parts.checks, checks],
    ]),
  ];
  return csvOf([head, ...rows.map((row) => row.map(String))]);
}

function askedRows({ from, to, host, site, tier, group }: Asked, language: Language): readonly Row[] {
  const words = dashboardWords[language];
  const { chosen } = dashboardPartWords[language];
  const named = [
    [words.from, from],
    [words.to, to],
    [words.host, host === undefined ? words.all : historyWords[language].host[host]],
    [words.site, site ?? words.all],
    [words.tierLabel, tier === undefined ? words.all : words.tier[tier]],
    [words.group, group === undefined ? words.all : group || words.noGroup],
  ] as const;
  return named.map(([name, value]) => [chosen, name, '', value]);
}

function totalRows({ checks, passed, actions }: Figures, language: Language): readonly Row[] {
  const words = dashboardWords[language];
  const counted = (['warn', 'redact', 'block'] as const).map(
    (action): Row => [words.totals, words.total[action], '', countOf(actions, action)],
  );
  return [[words.totals, words.total.checks, '', checks], [words.totals, words.total.passed, '', passed], ...counted];
}

function trendRows(trend: readonly Stretch[], language: Language): readonly Row[] {
  const { verdict } = historyWords[language];
  const { trend: title } = dashboardWords[language];
  return trend.flatMap(({ from, actions }) =>
    ACTIONS.map((action): Row => [title, from, verdict[action], countOf(actions, action)]),
  );
}

function endRows(figures: Figures, language: Language): readonly Row[] {
  const words = dashboardPartWords[language];
  const told = toldWrong(figures);
  const ends = (['redact', 'block'] as const).flatMap((action) => {
    const ended = endedOf(figures.outcomesOf.get(action));
    return (['safe', 'original', 'stopped'] as const).map(
      (end): Row => [words.effect, words.judged[action], words.ended[end], ended[end]],
    );
  });
  const ways = (['mistaken', 'wrong', 'correction'] as const).map(
    (way): Row => [words.alarms, words.toldBy[way], words.times, told[way]],
  );
  return [...ends, ...ways, [words.alarms, words.findings, words.times, told.findings]];
}

function listRows({ rules, categories, reasons }: Figures, language: Language): readonly Row[] {
  const words = dashboardPartWords[language];
  const { verdict, reason: reasonNames } = historyWords[language];
  const { category: categoryNames } = findingWords[language];
  return [
    ...rules.flatMap(({ id, action, findings, checks }): readonly Row[] => [
      [words.rules, `${id} (${verdict[action]})`, words.findings, findings],
      [words.rules, `${id} (${verdict[action]})`, words.checks, checks],
    ]),
    ...categories.map(
      ({ category, findings }): Row => [words.categories, categoryNames[category], words.findings, findings],
    ),
    ...[...reasons].map(([reason, count]): Row => [words.reasons, reasonNames[reason], words.checks, count]),
  ];
}

function shareRows(title: string, shares: readonly Share[], language: Language): readonly Row[] {
  const { verdict } = historyWords[language];
  const { noGroup } = dashboardWords[language];
  return shares.flatMap(({ id, actions }) =>
    ACTIONS.map((action): Row => [title, id || noGroup, verdict[action], countOf(actions, action)]),
  );
}
