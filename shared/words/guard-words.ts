import type { NoticeKind } from '../contract/guard.ts';
import type { Language } from '../language.ts';

interface Sentences {
  readonly title: string;
  readonly text: string;
}

const ja = {
  label: 'クリップボードの見守り',
  noGuard: 'クリップボードの見守りは、デスクトップアプリで使えます。',
  notice: {
    mask: {
      title: 'コピーした文章に、社外のAIへ送れない内容があります',
      text: '安全な文面に置き換えてから貼り付けられます。',
    },
    block: {
      title: 'コピーした文章は、社外のAIへ送れません',
      text: '伏せても送れない内容です。会社が認めたサービスをお使いください。',
    },
    unchecked: {
      title: 'コピーした文章を確認できませんでした',
      text: '社外のAIへ送る前に、チェック画面で確かめてください。',
    },
    'no-policy': {
      title: 'ポリシーを読み込めないため、コピーした文章を確認できません',
      text: '読み込めるまで、社外のAIには送らないでください。',
    },
    replaced: {
      title: 'クリップボードを安全な文面に置き換えました',
      text: 'AIの返答は、チェック画面の「返答を元に戻す」で元の値に戻せます。',
    },
    'put-back': { title: 'クリップボードを元の文章に戻しました', text: '社外のAIへ送らないようご注意ください。' },
    marked: {
      title: '検出の誤りとして覚えました',
      text: 'このパソコンでは、同じ値を確度の低い検出として扱います。',
    },
    changed: {
      title: 'クリップボードの内容が変わったため、何もしませんでした',
      text: 'もう一度コピーすると、確認し直します。',
    },
    failed: {
      title: 'クリップボードに書き込めませんでした',
      text: 'ほかのアプリが使用中のようです。もう一度コピーしてお試しください。',
    },
  } satisfies Record<NoticeKind, Sentences>,
  count: (group: string, count: number) => `${group} ${count}件`,
  replace: '安全な文面に置き換える',
  undo: '元に戻す',
  open: 'くわしく見る',
  wrong: { one: 'この検出は誤り', choose: '誤った検出を選ぶ' },
  learn: (seconds: number) => `カードで学ぶ（約${seconds}秒）`,
  dismiss: '閉じる',
  tray: {
    watch: 'コピーした文章を見守る',
    'quarter-hour': '見守りを15分休む',
    tomorrow: '見守りを明日まで休む',
    resume: (until: string) => `見守りを再開する（${until}まで休み）`,
    resumeTomorrow: '見守りを再開する（明日まで休み）',
  },
  settings: {
    label: 'コピーした文章を見守る',
    hint: '社外のAIへ送れない内容をコピーしたときに、画面の隅でお知らせします。パスワード管理アプリの内容やファイルは見ません。文章は記録しません。',
    unable: 'クリップボードの見守りは、デスクトップアプリで開くと使えます。',
  },
};

const en: typeof ja = {
  label: 'Clipboard guard',
  noGuard: 'The clipboard guard is part of the desktop app.',
  notice: {
    mask: {
      title: 'What you copied should not go to a public AI as it is',
      text: 'Replace it with the safe text before you paste.',
    },
    block: {
      title: 'What you copied must not go to a public AI',
      text: 'Masking does not help here. Please use a service your company has approved.',
    },
    unchecked: {
      title: 'What you copied could not be checked',
      text: 'Look at it on the Check screen before it goes to a public AI.',
    },
    'no-policy': {
      title: 'Without a readable policy, copies cannot be checked',
      text: 'Please send nothing to a public AI until it can be read.',
    },
    replaced: {
      title: 'The clipboard now holds the safe text',
      text: '“Restore an answer” on the Check screen puts the real values back into the AI’s answer.',
    },
    'put-back': {
      title: 'The clipboard holds your own text again',
      text: 'Please do not send it to a public AI.',
    },
    marked: {
      title: 'Remembered as a wrong finding',
      text: 'On this computer the same value counts as an unsure finding.',
    },
    changed: {
      title: 'The clipboard has changed, so nothing was done',
      text: 'Copy the text again to have it checked.',
    },
    failed: {
      title: 'The clipboard could not be written',
      text: 'Another app seems to be using it. Please copy again.',
    },
  },
  count: (group, count) => `${group}: ${count}`,
  replace: 'Replace with safe text',
  undo: 'Undo',
  open: 'See details',
  wrong: { one: 'This is wrong', choose: 'Something is wrong' },
  learn: (seconds) => `Learn from a card (about ${seconds} s)`,
  dismiss: 'Close',
  tray: {
    watch: 'Watch what I copy',
    'quarter-hour': 'Pause watching for 15 minutes',
    tomorrow: 'Pause watching until tomorrow',
    resume: (until) => `Watch again (paused until ${until})`,
    resumeTomorrow: 'Watch again (paused until tomorrow)',
  },
  settings: {
    label: 'Watch what I copy',
    hint: 'Tells you in a corner of the screen when you copy something that should not go to a public AI. Entries of password managers and files are never looked at, and no text is recorded.',
    unable: 'The clipboard guard works when you open the desktop app.',
  },
};

export const guardWords: Readonly<Record<Language, typeof ja>> = { ja, en };
