import type { Bilingual } from '../language.ts';

/** Why a file of results or a certificate was not taken. Both languages travel: the screen chooses. */
export const trainerFileWords = {
  unreadable: (code: string): Bilingual => ({
    ja: `ファイルを読み取れません（${code}）`,
    en: `the file cannot be read (${code})`,
  }),
  halfWritten: {
    ja: '書き込みの途中で切れています。次に送られてくるのをお待ちください',
    en: 'it stops in the middle; please wait until it is sent again',
  },
  foreign: { ja: '学習結果のファイルではありません', en: 'this is not a file of training results' },
  otherKind: {
    ja: '学習結果とは別の種類の署名ファイルです',
    en: 'this is a signed file of another kind',
  },
  badContent: (place: string, problem: Bilingual): Bilingual => ({
    ja: `内容が正しくありません（${place === '' ? '' : `${place}：`}${problem.ja}）`,
    en: `its content is not right (${place === '' ? '' : `${place}: `}${problem.en})`,
  }),
  forged: {
    ja: '署名が内容と合いません。書き換えられた可能性があります',
    en: 'the signature does not fit the content; it may have been altered',
  },
  keyChanged: {
    ja: 'この人のこのパソコンの署名鍵が、最初に受け取ったときと違います。入れ替えた覚えがあるか、本人に確かめてください',
    en: 'this person’s key on this computer is not the one seen first; please ask the person whether it was replaced',
  },
  replayed: {
    ja: '前に受け取ったものより古いファイルです',
    en: 'it is older than one that was received before',
  },
  duplicate: (other: string): Bilingual => ({
    ja: `同じ人の同じパソコンの、より新しいファイルがあります（${other}）`,
    en: `there is a newer file of the same person and computer (${other})`,
  }),
  folderUnreadable: (code: string): Bilingual => ({
    ja: `結果のフォルダーを開けません（${code}）。場所と権限をご確認ください。`,
    en: `The folder of results cannot be opened (${code}). Please check where it is and who may read it.`,
  }),
  notLoaded: { ja: '先に結果を読み込んでください。', en: 'Please load the results first.' },
  noSuchFile: { ja: 'このファイルは、いまの一覧にありません。', en: 'This file is not in the list.' },
  noKeyFile: {
    ja: '会社の署名鍵のファイルを読み取れません。場所をご確認ください。',
    en: 'The file with the company’s key cannot be read. Please check where it is.',
  },
  noTrainer: { ja: 'この画面では、学習の管理を使えません。', en: 'Training administration is not available here.' },
} as const;
