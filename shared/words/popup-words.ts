import type { Language } from '../language.ts';

const ja = {
  guarded: (site: string) => `${site} に送る内容を確認しています`,
  notGuarded: 'このページは確認の対象外です',
  broken: '状態を読み取れませんでした。ブラウザーを再起動してください。',
  rules: '使っているルール',
  policy: (id: string, version: number) => `${id}（第${version}版）`,
  starter: '標準のルールです',
  from: (place: string) => `会社のルールです: ${place}`,
  companySites: '会社が指定したサービス',
  allowed: '確認しています',
  allow: '許可する',
  allowSite: (name: string) => `${name} での確認を許可する`,
  wrong: 'このブラウザーで誤りとした検出',
  unmark: '取り消す',
  unmarkNamed: (kind: string) => `取り消す：${kind}の検出を誤りとしたこと`,
  saveWrong: '特徴を保存（管理者に渡す用）',
};

const en: typeof ja = {
  guarded: (site) => `What you send to ${site} is checked`,
  notGuarded: 'This page is not checked',
  broken: 'The state could not be read. Please restart the browser.',
  rules: 'Rules in use',
  policy: (id, version) => `${id} (version ${version})`,
  starter: 'The standard rules',
  from: (place) => `Your company’s rules: ${place}`,
  companySites: 'Services your company named',
  allowed: 'Checked',
  allow: 'Allow',
  allowSite: (name) => `Allow the check on ${name}`,
  wrong: 'Marked as wrong in this browser',
  unmark: 'Take back',
  unmarkNamed: (kind) => `Take back: a finding (${kind}) was marked as wrong`,
  saveWrong: 'Save the features (for your admin)',
};

/** What the browser's button says. */
export const popupWords: Record<Language, typeof ja> = { ja, en };
