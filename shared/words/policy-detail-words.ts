import type { Language } from '../language.ts';
import type { Action, Mode } from '../policy/policy.ts';
import type { ReasonDuty, Weekday } from '../policy/rule.ts';

const ja = {
  day: { sun: '日', mon: '月', tue: '火', wed: '水', thu: '木', fri: '金', sat: '土' } as Readonly<
    Record<Weekday, string>
  >,
  mode: { off: '無効', observe: '記録のみ', advise: '助言のみ', enforce: '適用' } as Readonly<Record<Mode, string>>,
  groups: (names: readonly string[]) => `${names.join('・')}の人だけが対象です。`,
  hours: (from: string, to: string, days: readonly string[]) =>
    `${days.length === 0 ? '毎日' : `${days.join('・')}曜日の`}${from}から${to}までのあいだだけ働きます。`,
  stage: (date: string, mode: string) => `${date}から「${mode}」になります。`,
  reason: {
    none: '',
    optional: '送るときに、理由を書くことができます。',
    required: '送るときは、理由を書く必要があります。',
  } as Readonly<Record<ReasonDuty, string>>,
  approval: (by: string, contact: string) => `止まったときの相談先は${by}（${contact}）です。`,
  unchecked: {
    allow: '確認できなかった文章については、何も加えません。',
    warn: '確認できなかった文章には、注意を示します。',
    redact: '確認できなかった文章は、確認できるまで送れません。',
    block: '確認できなかった文章は、確認できるまで送れません。',
  } as Readonly<Record<Action, string>>,
  message: (text: string) => `「${text}」と伝えます。`,
  lesson: (id: string) => `レッスン「${id}」で説明します。`,
  address: (address: string) => `アドレスは${address}です。`,
  tier: (tier: string) => `区分は「${tier}」です。`,
  alternative: (name: string) => `代わりに${name}を勧めます。`,
  called: (name: string) => `表示名は「${name}」です。`,
  member: (name: string) => `${name}が入っています。`,
  masked: (count: number) => `必ず伏せる値は${count}件です。`,
  passed: (count: number) => `伏せない値は${count}件です。`,
  key: 'リストの鍵が変わります。値は登録し直されています。',
  word: (word: string) => `「${word}」を探します。`,
  pattern: (pattern: string) => `パターン「${pattern}」に当てはまるものを探します。`,
  ignoreCase: '大文字と小文字を区別しません。',
  near: (words: readonly string[]) => `近くに${words.map((word) => `「${word}」`).join('か')}があるときだけです。`,
  band: {
    low: '可能性が低いものとして扱います。',
    medium: '可能性が高いものとして扱います。',
    high: '確実なものとして扱います。',
  },
  version: (version: number) => `第${version}版です。`,
  issuer: (issuer: string) => `発行元は${issuer}です。`,
  from: (instant: string) => `${instant}から有効です。`,
  until: (instant: string) => `${instant}まで有効です。`,
  policy: 'ポリシー',
  added: (name: string) => `${name}が加わります。`,
  removed: (name: string) => `${name}がなくなります。`,
  changed: (name: string) => `${name}が変わります。`,
  change: {
    same: '',
    words: '表現だけの変更です。',
    stricter: 'いままでより厳しくなります。',
    other: '',
    looser: 'いままでより緩くなります。',
  },
};

const en: typeof ja = {
  day: {
    sun: 'Sunday',
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
  },
  mode: { off: 'off', observe: 'recorded only', advise: 'advice only', enforce: 'in force' },
  groups: (names) => `Only for ${names.join(', ')}.`,
  hours: (from, to, days) =>
    `Only from ${from} to ${to}, ${days.length === 0 ? 'every day' : `on ${days.join(', ')}`}.`,
  stage: (date, mode) => `From ${date} on: ${mode}.`,
  reason: {
    none: '',
    optional: 'Who sends it all the same may say why.',
    required: 'Who sends it all the same has to say why.',
  },
  approval: (by, contact) => `Where it holds a text, ask ${by} (${contact}).`,
  unchecked: {
    allow: 'Adds nothing for a text that could not be checked.',
    warn: 'A text that could not be checked brings up a caution.',
    redact: 'A text that could not be checked is held until it can be.',
    block: 'A text that could not be checked is held until it can be.',
  },
  message: (text) => `Says: “${text}”`,
  lesson: (id) => `Explained by the lesson “${id}”.`,
  address: (address) => `Its address is ${address}.`,
  tier: (tier) => `Its kind is “${tier}”.`,
  alternative: (name) => `Suggests ${name} instead.`,
  called: (name) => `Is called “${name}”.`,
  member: (name) => `Includes ${name}.`,
  masked: (count) => `Values that are always masked: ${count}.`,
  passed: (count) => `Values that are never masked: ${count}.`,
  key: 'The key of the list changes; its values are entered anew.',
  word: (word) => `Looks for “${word}”.`,
  pattern: (pattern) => `Looks for what fits the pattern “${pattern}”.`,
  ignoreCase: 'Capital and small letters are the same.',
  near: (words) => `Only near ${words.map((word) => `“${word}”`).join(' or ')}.`,
  band: { low: 'Counts as merely possible.', medium: 'Counts as likely.', high: 'Counts as certain.' },
  version: (version) => `It is version ${version}.`,
  issuer: (issuer) => `It is issued by ${issuer}.`,
  from: (instant) => `It holds from ${instant}.`,
  until: (instant) => `It holds until ${instant}.`,
  policy: 'The policy',
  added: (name) => `${name} is new.`,
  removed: (name) => `${name} is taken away.`,
  changed: (name) => `${name} changes.`,
  change: {
    same: '',
    words: 'Only its words change.',
    stricter: 'It becomes stricter.',
    other: '',
    looser: 'It becomes looser.',
  },
};

/** What the parts of a policy say, one sentence for each, and what changes between two policies. */
export const policyDetailWords: Readonly<Record<Language, typeof ja>> = { ja, en };
