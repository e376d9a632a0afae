import { evidenceWords } from '../../words/evidence-words.ts';
import type { FigureId } from '../figures.ts';
import { SOURCES, type SourceId } from '../sources.ts';
import { answers, notServed, sourceText } from './answers.ts';
import { checkTables } from './check-tables.ts';
import { figureTable } from './figure-table.ts';
import { keptTables } from './kept-tables.ts';
import { el, type Node } from './node.ts';
import { minuteText } from './numbers.ts';
import { heading, type PageParts } from './page-parts.ts';
import { recountPart } from './recount-part.ts';
import { trainingTables } from './training-tables.ts';
import { trendPart } from './trend-chart.ts';

/** What a reader looks for first. */
const KEY_FIGURES: readonly FigureId[] = [
  'looked-at',
  'warned',
  'masked',
  'held',
  'masked-taken',
  'released',
  'policy-versions',
  'training-done',
  'incidents',
  'record-faults',
];

/** The whole report as one article. */
export function evidenceSheet(parts: PageParts): Node {
  const words = evidenceWords[parts.language];
  const part = (title: string, ...inside: readonly Node[]) => el('section', {}, heading(parts, 1, title), ...inside);
  const sources = (Object.keys(SOURCES) as readonly SourceId[]).map((id) => el('li', {}, sourceText(id, parts)));
  return el(
    'article',
    { class: 'evidence print-sheet', lang: parts.language },
    el(`h${parts.level}`, {}, words.title),
    basis(parts),
    part(words.aboutTitle, el('ul', {}, ...words.about.map((line) => el('li', {}, line)))),
    part(words.summaryTitle, figureTable(parts, words.summaryTitle, KEY_FIGURES), trendPart(parts)),
    part(words.answersTitle, ...answers(parts)),
    part(words.notServedTitle, el('p', {}, words.notServed), ...notServed(parts)),
    part(words.tablesTitle, ...checkTables(parts), ...trainingTables(parts), ...keptTables(parts)),
    part(words.sourcesTitle, el('ul', {}, ...sources)),
    part(words.recountTitle, ...recountPart(parts)),
  );
}

function basis({ facts, language }: PageParts): Node {
  const words = evidenceWords[language];
  const { period, from, machines, damaged } = facts;
  const rows = [
    [words.period, `${words.days(period.from, period.to)}${words.utc}`],
    [words.made, minuteText(facts.madeAt)],
    [words.program, words.programOf(facts.program)],
    [words.basis, from === 'own' ? words.own : words.imported(machines)],
  ] as const;
  const list = rows.flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, value)]);
  const trouble = damaged === 0 ? [] : [el('p', { class: 'trouble' }, words.damaged(damaged))];
  return el('div', { class: 'basis' }, el('dl', {}, ...list), ...trouble);
}
