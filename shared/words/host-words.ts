import type { Bilingual } from '../language.ts';

/** What a host says when it refuses a call. Both languages travel: the screen chooses. */
export const hostWords = {
  noClipboard: {
    ja: 'この画面ではクリップボードを直接読み書きできません。貼り付けとコピーの操作をお使いください。',
    en: 'This host cannot reach the clipboard itself. Please use paste and copy.',
  },
  noLinks: {
    ja: 'ここからはリンクを開けません。アドレスをコピーしてお使いください。',
    en: 'Links cannot be opened from here. Please copy the address.',
  },
  linkRefused: {
    ja: 'このアドレスは開けません。レッスンの参考資料と、会社が許可したサービスだけを開きます。',
    en: 'This address is not opened. Only training references and services the company permits are.',
  },
  recordsRetained: (days: number): Bilingual => ({
    ja: `会社の決まりで、記録は${days}日間保存されます。期間を過ぎたものから自動で消えます。`,
    en: `Your company keeps entries for ${days} days. Older ones are removed by themselves.`,
  }),
  settingDecided: {
    ja: 'この設定は会社のポリシーで決められているため、変更できません。',
    en: 'Your company’s policy decides this setting, so it cannot be changed here.',
  },
  settingUnknown: {
    ja: '会社のポリシーを確認できないため、いまはこの設定を変更できません。',
    en: 'Your company’s policy cannot be read, so this setting cannot be changed at the moment.',
  },
  wrongForbidden: {
    ja: '会社のポリシーにより、この種類の検出は誤りにできません。',
    en: 'Your company’s policy does not let findings of this kind be marked as wrong.',
  },
  noDraft: { ja: 'ポリシーの下書きではありません。', en: 'This is not a draft of a policy.' },
  unknownEntry: { ja: 'この記録はもうありません。', en: 'There is no such entry any more.' },
  unknownLesson: { ja: 'このレッスンはありません。', en: 'There is no such lesson.' },
  unknownAttempt: {
    ja: 'この受講は見つからないか、すでに終わっています。',
    en: 'This attempt does not exist or is already finished.',
  },
  unknownCard: { ja: 'このカードはレッスンにありません。', en: 'The lesson has no such card.' },
  wrongAnswer: { ja: 'このカードには合わない回答です。', en: 'This answer does not fit the card.' },
  newerLesson: {
    ja: 'レッスンが新しくなりました。最初から始めてください。',
    en: 'The lesson has been updated. Please start again.',
  },
  badPolicy: (file: string, place: string, problem: Bilingual): Bilingual => ({
    ja: `ポリシーファイルを読み取れないため、確認できません（${file}${place === '' ? '' : `、${place}`}）：${problem.ja}。管理者にお知らせください。`,
    en: `The policy file cannot be read, so nothing can be checked (${file}${place === '' ? '' : `, ${place}`}): ${problem.en}. Please tell your administrator.`,
  }),
  policyUnreadable: {
    ja: 'テキストファイルとして開けません',
    en: 'it cannot be opened as a text file',
  },
} as const;
