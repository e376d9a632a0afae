import type { Bilingual } from '../../language.ts';
import { evidenceFigureWords } from '../../words/evidence-figure-words.ts';
import { evidenceWords } from '../../words/evidence-words.ts';
import { amountOf, FIGURES, type FigureId } from '../figures.ts';
import type { Guideline, GuidelineItem } from '../guideline.ts';
import { GUIDELINES } from '../guideline-list.ts';
import { SOURCES, type SourceId } from '../sources.ts';
import { el, type Node } from './node.ts';
import { amountText, wholeNumber } from './numbers.ts';
import { heading, type PageParts } from './page-parts.ts';

/** The guidelines one after the other: what each item asks, what was recorded about it, and the figure. */
export function answers(parts: PageParts): readonly Node[] {
  return GUIDELINES.map((guideline) => {
    const title = guideline.title[parts.language];
    return el('section', { class: 'guideline' }, heading(parts, 2, title), answerTable(guideline, title, parts));
  });
}

/** What of the guidelines is out of this product's reach. */
export function notServed(parts: PageParts): readonly Node[] {
  const { language } = parts;
  return GUIDELINES.map((guideline) =>
    el(
      'section',
      {},
      heading(parts, 2, guideline.title[language]),
      el('ul', {}, ...guideline.notServed.map((item) => el('li', {}, item[language]))),
    ),
  );
}

function answerTable({ items }: Guideline, caption: string, parts: PageParts): Node {
  const words = evidenceWords[parts.language];
  const heads = [
    el('th', { scope: 'col' }, words.did),
    el('th', { scope: 'col', class: 'number' }, words.figure),
    el('th', { scope: 'col' }, words.where),
  ];
  return el(
    'table',
    { class: 'answers' },
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, ...heads)),
    ...items.map((item) => itemRows(item, parts)),
  );
}

function itemRows(item: GuidelineItem, parts: PageParts): Node {
  const { language } = parts;
  const words = evidenceWords[language];
  const { name, asks } = item;
  return el(
    'tbody',
    {},
    el(
      'tr',
      { class: 'item' },
      el(
        'th',
        { scope: 'rowgroup', colspan: 3 },
        el('b', {}, name[language]),
        el('span', {}, words.asked(asks[language])),
        el('span', { class: 'source' }, words.place(sourceText(item.source, parts), item.place[language])),
      ),
    ),
    ...item.figures.map((id) => figureRow(id, parts)),
  );
}

/** Where there is no data, the row says so, and nothing of what the product did. */
function figureRow(id: FigureId, parts: PageParts): Node {
  const { facts, language } = parts;
  const words = evidenceWords[language];
  const { name, said } = evidenceFigureWords[language][id];
  const amount = amountOf(id, facts);
  const place = words.record[FIGURES[id].record][facts.from];
  const number = (count: number) => wholeNumber(count, language);
  return el(
    'tr',
    { 'data-figure': id },
    el('td', {}, amount === undefined ? name : said(number(amount.count), number(amount.of ?? 0))),
    amount === undefined
      ? el('td', { class: 'none' }, words.noData)
      : el('td', { class: 'number' }, amountText(amount, language)),
    el('td', { class: 'place' }, place, ' ', el('code', {}, id)),
  );
}

/** Title, issuer and day of a source. */
export function sourceText(id: SourceId, { language }: Pick<PageParts, 'language'>): string {
  const source: { readonly title: Bilingual; readonly issuer: Bilingual; readonly date?: string } = SOURCES[id];
  const title = language === 'ja' ? `「${source.title.ja}」` : source.title.en;
  const parts = [title, source.issuer[language], source.date ?? evidenceWords[language].undated];
  return parts.join(language === 'ja' ? '、' : ', ');
}
