import type { Score } from './eval-score.ts';
import type { Figures, Quiet } from './figures-shape.ts';
import { type Goal, goalOf, remarkOn } from './reach.ts';

const MEASURES = [
  ['precision', 'P'],
  ['recall', 'R'],
  ['f1', 'F1'],
] as const;

/** How far a score stays below its goal, such as `R −3.2`; '' where it reaches it or has none. */
export function shortfall(score: Score, goal: Goal | undefined): string {
  return MEASURES.flatMap(([name, letter]) => {
    const wanted = goal?.[name];
    if (wanted === undefined || Number.isNaN(score[name])) return [];
    const gap = wanted - score[name] * 100;
    return gap < 0.05 ? [] : [`${letter} −${gap.toFixed(1)}`];
  }).join(', ');
}

/** The measured half of the page: scores against goals, what is missed and why, scores by source, silence. */
export function figuresSection(figures: Figures): readonly string[] {
  const { measured, command, cases, byLanguage, bySource, alarms } = figures;
  return [
    '## Measured',
    '',
    `On ${measured}, ${cases} labelled texts that are not part of this repository and were not written for it:`,
    '',
    '```sh',
    command,
    '```',
    '',
    'A labelled span is found when findings of its category cover at least half of it; a finding is right when at least a',
    'third of it is labelled. **P** is the share of findings that are right, **R** the share of labels that are found, **F1**',
    'their harmonic mean, in percent. **Goal** is what was promised before measuring.',
    '',
    '### By category and language',
    '',
    ...table('Category | Language | P | R | F1 | Labels | Goal | Short by', 2, scoreRows(byLanguage)),
    '',
    ...missed(byLanguage),
    '### By source',
    '',
    ...table('Category | Language | Source | P | R | F1 | Labels | Wrong', 3, [...bySource].map(sourceRow)),
    '',
    '### Silence',
    '',
    'Look-alikes (`negative`) and ordinary prose (`clean`). **Alarmed** counts texts with a wrong finding of any kind,',
    '**beyond names** those with one that is not a person, company or place, **held** those the starter policy would stop.',
    '',
    ...table('Texts | Language | Source | Count | Alarmed | Beyond names | Held | Wrong per 10 000 characters', 3, [
      ...[...alarms].map(quietRow),
    ]),
    '',
  ];
}

function scoreRows(scores: ReadonlyMap<string, Score>): readonly (readonly string[])[] {
  return [...scores].map(([key, score]) => {
    const goal = goalOf(key);
    return [...key.split('/'), ...percents(score), labels(score), goalWords(goal), shortfall(score, goal)];
  });
}

function missed(scores: ReadonlyMap<string, Score>): readonly string[] {
  const short = [...scores].flatMap(([key, score]) => {
    const gap = shortfall(score, goalOf(key));
    return gap === '' ? [] : [`- \`${key}\` (${gap}): ${remarkOn(key) ?? 'no reason has been written down yet.'}`];
  });
  return ['What is missed, and why:', '', ...(short.length === 0 ? ['- Every goal is reached.'] : short), ''];
}

function sourceRow([key, score]: readonly [string, Score]): readonly string[] {
  return [...key.split('/'), ...percents(score), labels(score), String(score.wrong)];
}

function quietRow([key, quiet]: readonly [string, Quiet]): readonly string[] {
  const { texts, characters, alarmed, alarmedBeyondNames, findings, held } = quiet;
  const density = characters === 0 ? '' : ((findings * 10_000) / characters).toFixed(2);
  return [...key.split('/'), ...[texts, alarmed, alarmedBeyondNames, held].map(String), density];
}

function percents(score: Score): readonly string[] {
  return MEASURES.map(([name]) => (Number.isNaN(score[name]) ? '–' : (score[name] * 100).toFixed(1)));
}

function labels({ found, missed: left }: Score): string {
  return String(found + left);
}

function goalWords(goal: Goal | undefined): string {
  if (goal === undefined) return '';
  return MEASURES.flatMap(([name, letter]) => (goal[name] === undefined ? [] : [`${letter} ${goal[name]}`])).join(', ');
}

/** A Markdown table; the first `words` columns are words, the others stand to the right. */
export function table(heads: string, words: number, rows: readonly (readonly string[])[]): readonly string[] {
  const rule = heads.split(' | ').map((_, column) => (column < words ? ':--' : '--:'));
  return [`| ${heads} |`, `|${rule.join('|')}|`, ...rows.map((cells) => `| ${cells.join(' | ')} |`)];
}
