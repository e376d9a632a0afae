import type { Language } from '../language.ts';
import { ACTIONS } from '../policy/policy.ts';
import { sheetCsv } from '../record/csv.ts';
import { evidenceFigureWords } from '../words/evidence-figure-words.ts';
import { sumOf } from './check-figures.ts';
import type { EvidenceFacts, Tally, TrainingShare } from './facts.ts';
import { amountOf, FIGURE_IDS, FIGURES } from './figures.ts';
import { recountFiles, recountLine } from './recount.ts';

const COLUMNS = ['part', 'id', 'name', 'value', 'of', 'from', 'to', 'recount'] as const;

type Row = readonly (string | number)[];

/**
 * Every figure as comma-separated values: `part` is `figure` or the table a number stands in, and `value` is empty
 * where there is no data.
 */
export function evidenceCsv(facts: EvidenceFacts, language: Language): string {
  const rows: readonly Row[] = [COLUMNS, ...figureRows(facts, language), ...tableRows(facts)];
  return sheetCsv(rows);
}

function figureRows(facts: EvidenceFacts, language: Language): readonly Row[] {
  const { from, to } = facts.period;
  return FIGURE_IDS.map((id) => {
    const { record, recount } = FIGURES[id];
    const amount = amountOf(id, facts);
    const line = recountLine(recount, recountFiles(record, facts));
    return [
      'figure',
      id,
      evidenceFigureWords[language][id].name,
      amount?.count ?? '',
      amount?.of ?? '',
      from,
      to,
      line,
    ];
  });
}

function tableRows(facts: EvidenceFacts): readonly Row[] {
  const { checks, training } = facts;
  const { from, to } = facts.period;
  const tally = (part: string, name: string, actions: Tally): readonly Row[] =>
    ACTIONS.map((action) => [part, action, name, actions[action], sumOf(actions), from, to, '']);
  const share = (part: string, { id, people, asked, done, overdue, finished, passed }: TrainingShare): readonly Row[] =>
    Object.entries({ people, asked, done, overdue, finished, passed }).map(([name, value]) => [
      part,
      name,
      id,
      value,
      '',
      from,
      to,
      '',
    ]);
  return [
    ...Object.entries(checks.tiers).flatMap(([tier, actions]) => tally('tier', tier, actions)),
    ...Object.entries(checks.categories).flatMap(([category, actions]) => tally('category', category, actions)),
    ...checks.groups.flatMap(({ id, actions }) => tally('group', id, actions)),
    ...Object.entries(checks.outcomes).map(
      ([outcome, count]): Row => ['outcome', outcome, '', count, '', from, to, ''],
    ),
    ...Object.entries(checks.reasons).map(([reason, count]): Row => ['reason', reason, '', count, '', from, to, '']),
    ...checks.policies.map(
      ({ id, version, checks: count, first, last }): Row => ['policy', version, id, count, '', first, last, ''],
    ),
    ...checks.days.flatMap(({ day, actions }) => tally('day', day, actions)),
    ...(training?.groups ?? []).flatMap((one) => share('training-group', one)),
    ...(training?.lessons ?? []).flatMap((one) => share('training-lesson', one)),
  ];
}
