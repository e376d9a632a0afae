import type { Language } from '../language.ts';

const ja = {
  answer: 'AIの返答',
  ready: 'AIの返答を貼り付けると、実際の名前や値に戻します',
  placeholder: '[PERSON_1] などの記号を含む返答を貼り付けてください',
  result: '元に戻した文章',
  resultEmpty: '実際の名前や値を入れた文章がここに表示されます',
  restored: (count: number) => `${count}か所を元に戻しました`,
  nothing: '元に戻せる記号は見つかりませんでした',
  unknown: '次の記号は、この画面で伏せたものではないため、そのまま残しています。',
  noKey: 'まだ伏せた文章がありません。先に「送る前に確認」で安全な文面をコピーしてください。',
  keyNote: '置き換えの対応表は、この画面を閉じるまでメモリーの中だけに保たれます。',
  copy: '元に戻した文章をコピー',
  copied: '元に戻した文章をコピーしました。',
  clear: '消去',
};

const en: typeof ja = {
  answer: 'The AI’s answer',
  ready: 'Paste the AI’s answer to get the real names and values back',
  placeholder: 'Paste an answer with placeholders such as [PERSON_1]',
  result: 'Restored text',
  resultEmpty: 'The text with the real names and values appears here',
  restored: (count) => `${count} ${count === 1 ? 'placeholder' : 'placeholders'} restored`,
  nothing: 'No placeholder was found that can be restored',
  unknown: 'Not made on this page, so left as they are:',
  noKey: 'Nothing has been masked yet. Copy a safe text under “Check a text” first.',
  keyNote: 'What each placeholder stands for is kept in memory only, until you close this page.',
  copy: 'Copy restored text',
  copied: 'Restored text copied.',
  clear: 'Clear',
};

export const restoreWords: Record<Language, typeof ja> = { ja, en };
