import type { Bilingual } from '../language.ts';

/** Why a file of assignments was not taken. Both languages travel: the screen chooses. */
export const assignWords = {
  unreadable: { ja: 'ファイルを読み取れません', en: 'the file cannot be read' },
  folderUnreadable: { ja: 'フォルダーを読み取れません', en: 'the folder cannot be read' },
  noKeys: {
    ja: '会社の公開鍵がこのパソコンに配布されていないため、署名を確かめられません',
    en: 'the company’s public keys are not on this computer, so the signature cannot be checked',
  },
  older: {
    ja: 'すでに受け取ったものより古い版です',
    en: 'this version is older than one that was received before',
  },
  badContent: (place: string, problem: Bilingual): Bilingual => ({
    ja: `${place === '' ? '' : `${place}：`}${problem.ja}`,
    en: `${place === '' ? '' : `${place}: `}${problem.en}`,
  }),
  noOffice: {
    ja: 'この画面では、割り当てられた学習を扱えません。',
    en: 'Assigned training is not available here.',
  },
  noName: {
    ja: '修了証に印刷するお名前を、先に入力してください。',
    en: 'Please enter the name to print on the certificate first.',
  },
  notPassed: { ja: 'このレッスンにはまだ合格していません。', en: 'This lesson has not been passed yet.' },
  noFolder: {
    ja: '結果を送るフォルダーが指定されていません。',
    en: 'No folder for results has been set.',
  },
  unwritable: (code: string): Bilingual => ({
    ja: `結果のフォルダーに書き込めません（${code}）。次に開いたときに、もう一度送ります。`,
    en: `The folder of results cannot be written to (${code}). It will be tried again when the app is next opened.`,
  }),
} as const;
