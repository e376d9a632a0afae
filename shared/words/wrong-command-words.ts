import type { Language } from '../language.ts';
import type { WhyNot } from '../wrong/may-mark.ts';

const ja = {
  needsFinding: '誤りにする検出の番号を指定してください：--finding 番号（sekisho check の一覧の番号です）。',
  noFinding: (number: number, count: number) =>
    count === 0 ? '検出がないため、誤りにできません。' : `${number}番の検出はありません（検出は${count}件です）。`,
  whyNot: {
    blocked: '会社のルールで止めている検出は、誤りにできません。',
    forbidden: '会社のポリシーにより、この種類の検出は誤りにできません。',
  } as Readonly<Record<WhyNot, string>>,
  added: (kind: string, number: number) =>
    `「${kind}」の検出を誤りとして覚えました。このパソコンでは、同じ値を確度の低い検出として扱います。取り消すには：sekisho wrong remove ${number}`,
  none: '誤りにした検出はありません。',
  mark: (number: number, day: string, kind: string, detector: string) => `  ${number}. ${day}  ${kind}  (${detector})`,
  needsMark: '取り消す番号を指定してください（sekisho wrong list の番号です）。',
  noMark: (number: number, count: number) =>
    count === 0 ? '誤りにした検出はありません。' : `${number}番はありません（誤りにした検出は${count}件です）。`,
  removed: (kind: string) => `「${kind}」の検出を、また通常どおり扱います。`,
};

const en: typeof ja = {
  needsFinding: 'Please give the number of the finding that is wrong: --finding N (as sekisho check lists it).',
  noFinding: (number, count) =>
    count === 0
      ? 'Nothing was found, so nothing can be marked as wrong.'
      : `There is no finding ${number} (${count === 1 ? 'there is one' : `there are ${count}`}).`,
  whyNot: {
    blocked: 'What your company’s rules block cannot be marked as wrong.',
    forbidden: 'Your company’s policy does not let findings of this kind be marked as wrong.',
  },
  added: (kind, number) =>
    `Remembered as wrong: ${kind}. On this computer the same value counts as an unsure finding. To take it back: sekisho wrong remove ${number}`,
  none: 'Nothing was marked as wrong.',
  mark: (number, day, kind, detector) => `  ${number}. ${day}  ${kind}  (${detector})`,
  needsMark: 'Please give the number of the mark to take back (as sekisho wrong list has it).',
  noMark: (number, count) =>
    count === 0
      ? 'Nothing was marked as wrong.'
      : `There is no mark ${number} (${count === 1 ? 'there is one' : `there are ${count}`}).`,
  removed: (kind) => `Counts as before: ${kind}.`,
};

/** What `sekisho wrong` says. */
export const wrongCommandWords: Readonly<Record<Language, typeof ja>> = { ja, en };
