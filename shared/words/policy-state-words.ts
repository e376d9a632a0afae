import type { Language } from '../language.ts';

const ja = {
  place: (place: string, path: string) => (path === '' ? place : `${place}、${path}`),
  rejected: (place: string, why: string) => `会社のポリシーを受け付けられません（${place}）：${why}。`,
  unreadable: (place: string, why: string) => `会社のポリシーをいま確認できません（${place}）：${why}。`,
  kept: (version: number) => `前回までの第${version}版を使い続けます。`,
  tellAdmin: '管理者にお知らせください。',
  retried: '自動でもう一度確認します。',
  notice: (message: string, until: string) => `会社からの緊急のお知らせ：${message}（${until}まで）`,
  noticeText: (until: string, name: string) =>
    `会社からの緊急のお知らせです。${until}までは、対象のサービスに何も送れません。（署名：${name}）`,
};

const en: typeof ja = {
  place: (place, path) => (path === '' ? place : `${place}, ${path}`),
  rejected: (place, why) => `The company’s policy cannot be accepted (${place}): ${why}.`,
  unreadable: (place, why) => `The company’s policy cannot be looked up at the moment (${place}): ${why}.`,
  kept: (version) => `Version ${version}, the last good one, stays in force.`,
  tellAdmin: 'Please tell your administrator.',
  retried: 'It will be tried again by itself.',
  notice: (message, until) => `Urgent notice from your company: ${message} (until ${until})`,
  noticeText: (until, name) =>
    `An urgent notice from your company. Until ${until} nothing can be sent to the services it concerns. (Signed by ${name})`,
};

/** How the policy in force stands: what the terminal says, and what the window shows above every screen. */
export const policyStateWords: Readonly<Record<Language, typeof ja>> = { ja, en };
