import type { Language } from '../language.ts';

const ja = {
  open: 'Sekisho を開く',
  checkClipboard: 'クリップボードの文章を確認',
  quit: '終了',
  tooltip: 'Sekisho 関所',
};

const en: typeof ja = {
  open: 'Open Sekisho',
  checkClipboard: 'Check the clipboard text',
  quit: 'Quit',
  tooltip: 'Sekisho',
};

export const desktopWords: Readonly<Record<Language, typeof ja>> = { ja, en };
