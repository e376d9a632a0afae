import type { Language } from '../language.ts';
import type { WrongLimits } from '../policy/arrangements.ts';
import type { LayerKind } from '../policy/policy.ts';

type Source = Readonly<Record<LayerKind | 'file', string>>;

const sourceJa: Source = {
  starter: '組み込みの初期ポリシー',
  default: '会社の推奨設定',
  company: '会社のポリシー',
  group: 'グループのポリシー',
  person: '本人の設定',
  file: '指定されたファイル',
};

const sourceEn: Source = {
  starter: 'Built-in starter policy',
  default: 'Recommended by the company',
  company: 'Company policy',
  group: 'Policy of a group',
  person: 'Your own setting',
  file: 'File that was named',
};

const ja = {
  part: {
    rules: 'ルール',
    sites: '送信先',
    groups: 'グループ',
    lists: '伏せる値・伏せない値',
    terms: '語句とパターン',
    settings: 'アプリの設定',
    unchecked: '確認できなかったとき',
    retention: '記録の保存期間',
    moments: '学習を示す頻度',
    results: '学習の結果',
    wrong: '検出の誤り',
    exports: '記録の送り先',
    local: '本人が変えてよいもの',
  } as Readonly<Record<string, string>>,
  setting: {
    language: '表示する言語',
    theme: '画面の色',
    site: '最初に選ぶ送信先',
    shortcut: 'ショートカットキー',
    guard: 'コピーの見守り',
  } as Readonly<Record<string, string>>,
  on: 'オン',
  off: 'オフ',
  none: 'なし',
  insteadOf: (name: string) => `代わりに${name}を勧めます`,
  members: (count: number) => `メンバー${count}件`,
  hashed: (mask: number, pass: number) => `必ず伏せる値${mask}件、伏せない値${pass}件`,
  termWords: (count: number) => `語句${count}件`,
  pattern: (pattern: string) => `パターン ${pattern}`,
  days: (count: number) => `${count}日間`,
  moments: (perDay: number, perWeek: number) => `1日${perDay}回、1週間${perWeek}回まで`,
  folder: (folder: string) => `保存先 ${folder}`,
  smallest: (count: number) => `${count}人以上で集計`,
  wrong: {
    none: '本人が誤りにできる検出はありません',
    low: '「可能性あり」の検出だけを、本人が誤りにできます',
    medium: '「可能性あり」と「おそらく」の検出を、本人が誤りにできます',
    high: 'ルールで止めていない検出を、本人が誤りにできます',
  } as Readonly<Record<WrongLimits['upTo'], string>>,
  wrongOf: (categories: readonly string[]) => `対象は${categories.join('・')}`,
  headersFile: (file: string) => `ヘッダーは ${file}`,
  proxy: (address: string) => `プロキシは ${address}`,
  authority: (file: string) => `認証局は ${file}`,
  client: (file: string) => `証明書は ${file}`,
  person: 'アカウント名を付ける',
  computer: 'コンピューター名を付ける',
  list: (items: readonly string[]) => items.join('、'),
  source: sourceJa,
  locked: '変更できません（厳しくすることだけできます）',
  free: 'あとの設定で変更できます',
};

const en: typeof ja = {
  part: {
    rules: 'Rule',
    sites: 'Destination',
    groups: 'Group',
    lists: 'Values always or never masked',
    terms: 'Terms and patterns',
    settings: 'Setting of the app',
    unchecked: 'When a text could not be checked',
    retention: 'How long records are kept',
    moments: 'How often lessons are offered',
    results: 'Results of training',
    wrong: 'Wrong findings',
    exports: 'Where records are sent',
    local: 'What people may change',
  },
  setting: {
    language: 'Language',
    theme: 'Colours',
    site: 'First destination',
    shortcut: 'Shortcut',
    guard: 'Clipboard guard',
  },
  on: 'on',
  off: 'off',
  none: 'nothing',
  insteadOf: (name) => `suggests ${name} instead`,
  members: (count) => `${count} ${count === 1 ? 'member' : 'members'}`,
  hashed: (mask, pass) => `${mask} always masked, ${pass} never masked`,
  termWords: (count) => `${count} ${count === 1 ? 'term' : 'terms'}`,
  pattern: (pattern) => `pattern ${pattern}`,
  days: (count) => `${count} ${count === 1 ? 'day' : 'days'}`,
  moments: (perDay, perWeek) => `at most ${perDay} a day and ${perWeek} a week`,
  folder: (folder) => `saved in ${folder}`,
  smallest: (count) => `figures of ${count} people or more`,
  wrong: {
    none: 'people may mark no finding as wrong',
    low: 'people may mark only possible findings as wrong',
    medium: 'people may mark possible and likely findings as wrong',
    high: 'people may mark findings that no rule blocks as wrong',
  },
  wrongOf: (categories) => `only ${categories.join(', ')}`,
  headersFile: (file) => `headers from ${file}`,
  proxy: (address) => `by the proxy ${address}`,
  authority: (file) => `authority ${file}`,
  client: (file) => `certificate ${file}`,
  person: 'with the name of the account',
  computer: 'with the name of the computer',
  list: (items) => items.join(', '),
  source: sourceEn,
  locked: 'Locked: it can only be made stricter',
  free: 'May be changed by later settings',
};

/** What each value of a policy is called, and what it says. */
export const valueWords: Readonly<Record<Language, typeof ja>> = { ja, en };
