import type { QuickText } from '../contract/guard.ts';
import type { Language } from '../language.ts';

type Without = Exclude<QuickText['kind'], 'text'>;

const ja = {
  title: 'クイックチェック',
  to: (site: string) => `送信先：${site}`,
  nothing: {
    empty: {
      title: 'クリップボードに文章がありません',
      text: '確かめたい文章をコピーしてから、もう一度開いてください。',
    },
    concealed: {
      title: '保護された内容のため、読み取りません',
      text: 'パスワード管理アプリが「読み取らないで」と指定しています。',
    },
    files: {
      title: 'クリップボードにあるのはファイルです',
      text: '文章ではないため、ここでは確認できません。',
    },
  } satisfies Record<Without, { readonly title: string; readonly text: string }>,
  safe: '安全な文面',
  original: 'コピーした文章',
  keys: {
    copySafe: '安全な文面をコピーして閉じる',
    copy: 'コピーして閉じる',
    open: 'チェック画面で開く',
    close: '何も変えずに閉じる',
  },
  found: '見つかったもの',
  at: (at: number, all: number) => `${all}件中${at}件目`,
  next: '次の箇所（F8）',
  previous: '前の箇所（Shift+F8）',
  wrong: 'この検出は誤り',
  held: '送信できない文章のため、コピーしませんでした。クリップボードはそのままです。',
  waiting: '確認が終わるまで、お待ちください。',
  failed: 'クリップボードに書き込めませんでした。もう一度お試しください。',
};

const en: typeof ja = {
  title: 'Quick check',
  to: (site) => `To: ${site}`,
  nothing: {
    empty: { title: 'There is no text on the clipboard', text: 'Copy what you want to check, then open this again.' },
    concealed: {
      title: 'This entry is protected and was not read',
      text: 'A password manager asked that nobody looks at it.',
    },
    files: {
      title: 'The clipboard holds files',
      text: 'They are not a text and cannot be checked here.',
    },
  },
  safe: 'Safe text',
  original: 'Copied text',
  keys: {
    copySafe: 'Copy the safe text and close',
    copy: 'Copy and close',
    open: 'Open on the Check screen',
    close: 'Close, change nothing',
  },
  found: 'Findings',
  at: (at, all) => `${at} of ${all}`,
  next: 'Next (F8)',
  previous: 'Previous (Shift+F8)',
  wrong: 'This is wrong',
  held: 'Not copied: this text must not be sent. The clipboard is as it was.',
  waiting: 'Please wait until the check is done.',
  failed: 'The clipboard could not be written. Please try again.',
};

export const quickWords: Readonly<Record<Language, typeof ja>> = { ja, en };
