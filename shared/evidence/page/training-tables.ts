import type { TrainingShare } from '../facts.ts';
import type { Node } from './node.ts';
import { shareText } from './numbers.ts';
import { headCell, numberCell, type PageParts, tableWords, titled } from './page-parts.ts';
import { type TableCell, tableOf } from './table.ts';

/** Where training stands: by group, small ones left out, and by lesson. */
export function trainingTables(parts: PageParts): readonly Node[] {
  const words = tableWords(parts);
  const { training, smallestGroup } = parts.facts;
  if (training === undefined) {
    return [words.trainingTitle, words.lessonTitle].map((title) => titled(parts, title, undefined, undefined));
  }
  const named = training.groups
    .filter(hasAny)
    .map((share) => [share.id === '' ? words.noGroup : share.id, share] as const);
  const all = hasAny(training.total) ? [[words.all, training.total] as const] : [];
  const lead = training.from === 'own' ? words.trainingOwn : words.trainingTrainer;
  const small = training.smallGroups > 0 ? ` ${words.smallGroups(smallestGroup)}` : '';
  const lessons = training.lessons.filter(hasAny);
  const titles = lessons.map((share) => [share.title[parts.language], share] as const);
  const byGroup = shareTable(parts, words.trainingTitle, words.group, [...named, ...all]);
  return [
    titled(parts, words.trainingTitle, `${lead}${small}`, byGroup),
    titled(parts, words.lessonTitle, undefined, shareTable(parts, words.lessonTitle, words.lesson, titles)),
  ];
}

function hasAny({ asked, finished }: TrainingShare): boolean {
  return asked + finished > 0;
}

type Named = readonly [name: string, share: TrainingShare];

function shareTable(parts: PageParts, caption: string, name: string, rows: readonly Named[]): Node | undefined {
  if (rows.length === 0) return undefined;
  const words = tableWords(parts);
  const heads = [words.people, words.asked, words.done, words.overdue, words.finished, words.passed];
  return tableOf({ caption, head: [name, ...heads.map(headCell)], rows: rows.map((row) => shareRow(parts, row)) });
}

function shareRow(parts: PageParts, [name, share]: Named): readonly TableCell[] {
  const { people, asked, done, overdue, finished, passed } = share;
  const part = (count: number, of: number): TableCell => {
    const share = of === 0 ? '' : ` (${shareText(count, of, parts.language)})`;
    return { number: `${count}${share}` };
  };
  return [
    name,
    numberCell(parts, people),
    numberCell(parts, asked),
    part(done, asked),
    part(overdue, asked),
    numberCell(parts, finished),
    part(passed, finished),
  ];
}
