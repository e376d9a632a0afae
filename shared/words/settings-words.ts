import type { Language } from '../language.ts';
import type { EntryHost } from '../record/entry.ts';

const host: Record<EntryHost, string> = {
  desktop: 'デスクトップアプリ',
  loopback: 'このパソコンの中だけで開いているブラウザ画面',
  terminal: 'ターミナル',
  extension: 'ブラウザ拡張',
};

const ja = {
  lead: '変更はすぐに反映され、このパソコンに保存されます。',
  looks: '表示',
  language: '言語',
  languages: { system: 'パソコンに合わせる', ja: '日本語', en: 'English' },
  theme: '配色',
  themes: { system: 'パソコンに合わせる', light: '明るい', dark: '暗い' },
  checking: 'チェック',
  site: 'はじめに選ばれる送信先',
  siteHint: 'チェック画面を開いたときの送信先です。決めていないときは、いちばん厳しい扱いで始まります。',
  strictest: '決めない（いちばん厳しい扱い）',
  unknownSite: (id: string) => `${id}（いまのポリシーにはありません）`,
  shortcut: 'ショートカットキー',
  shortcutLead: 'どのアプリを使っていても、クリップボードの文章をチェック画面で開きます。',
  shortcutNow: 'いまの組み合わせ',
  shortcutNone: '使わない',
  record: 'キーを変更',
  recording: '新しい組み合わせを押してください。Escキーでやめます。',
  stop: 'やめる',
  turnOff: '使わない',
  reset: '初期値に戻す',
  problems: {
    'only-modifiers': '続けて、文字や数字などのキーも一緒に押してください。',
    'no-modifier': 'Ctrl、Alt、⌘のいずれかと組み合わせてください。文字だけだと、入力のたびに反応してしまいます。',
    'not-allowed': 'このキーは使えません。文字、数字、ファンクションキー、矢印キーから選んでください。',
  },
  shortcutUnable:
    'この画面はブラウザの中で動いているため、ほかのアプリの上で働くショートカットキーは使えません。デスクトップアプリで開くと設定できます。',
  about: 'Sekishoについて',
  version: 'バージョン',
  unknown: '確認できません',
  runsAs: '動かし方',
  host,
  goes: '文章の行き先',
  goesNowhere: 'どこにも送りません。チェックはこのパソコンの中だけで行われ、文章は記録にも残りません。',
  failed: '設定を保存できませんでした',
  keptBefore: '変更前の設定に戻しています。',
};

const en: typeof ja = {
  lead: 'Changes apply at once and are kept on this computer.',
  looks: 'Appearance',
  language: 'Language',
  languages: { system: 'Same as the computer', ja: '日本語', en: 'English' },
  theme: 'Colours',
  themes: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
  checking: 'Checking',
  site: 'Destination to start with',
  siteHint: 'What the Check screen starts with. Left open, it starts with the strictest treatment.',
  strictest: 'Left open (strictest treatment)',
  unknownSite: (id) => `${id} (not in the policy in force)`,
  shortcut: 'Shortcut',
  shortcutLead: 'Opens the text on the clipboard in the Check screen, whichever app you are in.',
  shortcutNow: 'Keys in use',
  shortcutNone: 'None',
  record: 'Change keys',
  recording: 'Press the new keys. Esc leaves things as they are.',
  stop: 'Stop',
  turnOff: 'Use none',
  reset: 'Back to default',
  problems: {
    'only-modifiers': 'Now press a letter, a digit or another key with it.',
    'no-modifier': 'Combine it with Ctrl, Alt or ⌘. A letter alone would react whenever you type.',
    'not-allowed': 'This key cannot be used. Choose a letter, a digit, a function key or an arrow key.',
  },
  shortcutUnable:
    'This page runs in a browser, so a shortcut that works above other apps is not possible here. Open the desktop app to set one.',
  about: 'About Sekisho',
  version: 'Version',
  unknown: 'not known',
  runsAs: 'Runs as',
  host: {
    desktop: 'Desktop app',
    loopback: 'A browser page that is open on this computer only',
    terminal: 'Terminal',
    extension: 'Browser extension',
  },
  goes: 'Where text goes',
  goesNowhere: 'Nowhere. Text is checked on this computer only and is kept in no record.',
  failed: 'The setting could not be saved',
  keptBefore: 'The setting from before is back in force.',
};

export const settingsWords: Record<Language, typeof ja> = { ja, en };
