import type { Language } from '../../language.ts';
import { evidenceTableWords } from '../../words/evidence-table-words.ts';
import { evidenceWords } from '../../words/evidence-words.ts';
import type { EvidenceFacts } from '../facts.ts';
import { el, type Node } from './node.ts';
import { wholeNumber } from './numbers.ts';
import type { TableCell } from './table.ts';

/** What parts of the page are written from. */
export interface PageParts {
  readonly facts: EvidenceFacts;
  readonly language: Language;
  /** Level of the page's own heading: 1 in a file, 2 inside of a screen. */
  readonly level: 1 | 2;
}

/** A heading so many levels below the page's own. */
export function heading({ level }: PageParts, below: 1 | 2, text: string): Node {
  return el(`h${level + below}`, {}, text);
}

/** A table, or the sentence that there is no data for it. */
export function titled(parts: PageParts, title: string, lead: string | undefined, table: Node | undefined): Node {
  return el(
    'section',
    {},
    heading(parts, 2, title),
    ...(lead === undefined ? [] : [el('p', { class: 'lead' }, lead)]),
    table ?? el('p', { class: 'none' }, evidenceWords[parts.language].noData),
  );
}

export function numberCell({ language }: PageParts, count: number): TableCell {
  return { number: wholeNumber(count, language) };
}

export function headCell(text: string): TableCell {
  return { number: text };
}

export function tableWords({ language }: Pick<PageParts, 'language'>) {
  return evidenceTableWords[language];
}
