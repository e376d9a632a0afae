import { evidenceFigureWords } from '../../words/evidence-figure-words.ts';
import { evidenceWords } from '../../words/evidence-words.ts';
import { amountOf, type FigureId } from '../figures.ts';
import type { Node } from './node.ts';
import { amountText } from './numbers.ts';
import { headCell, type PageParts, tableWords } from './page-parts.ts';
import { tableOf } from './table.ts';

/** Some figures by name; where there is no data, the row says so. */
export function figureTable({ facts, language }: PageParts, caption: string, ids: readonly FigureId[]): Node {
  const words = tableWords({ language });
  const rows = ids.map((id) => {
    const amount = amountOf(id, facts);
    const number = amount === undefined ? evidenceWords[language].noData : amountText(amount, language);
    return [evidenceFigureWords[language][id].name, { number }];
  });
  return tableOf({ caption, head: [words.item, headCell(words.value)], rows });
}
