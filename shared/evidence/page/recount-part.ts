import { evidenceFigureWords } from '../../words/evidence-figure-words.ts';
import { evidenceWords } from '../../words/evidence-words.ts';
import type { Figure } from '../figure.ts';
import { FIGURE_IDS, FIGURES } from '../figures.ts';
import { RECOUNT_FILE, recountDefinitions, recountFiles, recountLine } from '../recount.ts';
import { el, type Node } from './node.ts';
import { heading, type PageParts } from './page-parts.ts';

/** How anybody counts every figure again: the definitions and the command once, then a filter for each. */
export function recountPart(parts: PageParts): readonly Node[] {
  const { facts, language } = parts;
  const words = evidenceWords[language];
  const heads = [words.recountId, words.figure, words.recountFilter, words.recountFile];
  const rows = FIGURE_IDS.map((id) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, el('code', {}, id)),
      el('td', {}, evidenceFigureWords[language][id].name),
      ...recountCells(FIGURES[id], parts),
    ),
  );
  return [
    el('p', {}, words.recountText(RECOUNT_FILE)),
    el('p', {}, words.recountTraining),
    heading(parts, 2, words.recountDefinitions),
    el('pre', {}, el('code', {}, recountDefinitions(facts.period))),
    el('pre', {}, el('code', {}, recountLine('checks', recountFiles('checks', facts)))),
    el(
      'table',
      { class: 'recount' },
      el('caption', {}, words.recountTitle),
      el('thead', {}, el('tr', {}, ...heads.map((text) => el('th', { scope: 'col' }, text)))),
      el('tbody', {}, ...rows),
    ),
  ];
}

function recountCells({ record, recount, recountOf }: Figure, { facts, language }: PageParts): readonly Node[] {
  const whole =
    recountOf === undefined ? [] : [el('br', {}), el('code', {}, evidenceWords[language].recountOf(recountOf))];
  return [el('td', {}, el('code', {}, recount), ...whole), el('td', {}, el('code', {}, recountFiles(record, facts)))];
}
