import type { Language } from '../language.ts';

const ja = {
  title: '適用されている値',
  search: '名前・内容・出どころで絞り込む',
  count: (shown: number, all: number) => (shown === all ? `${all}件` : `${all}件のうち${shown}件`),
  copy: '表示中の値をコピー',
  copied: (count: number) => `${count}件をコピーしました。問い合わせなどに貼り付けられます。`,
  copyFailed: 'コピーできませんでした。',
  none: '当てはまる値はありません。',
  name: '名前',
  says: '内容',
  source: '出どころ',
  lock: '変更',
  locked: 'ロック',
  free: '変更可',
  lockedLong: 'ロックされています。あとの設定では、厳しくすることだけができます。',
  reason: (reason: string) => `理由：${reason}`,
  signed: (name: string, at: string) => `署名：${name}（${at}）`,
  refused: '反映しなかった指定',
  area: '値の一覧（横に動かせます）',
  textTitle: 'Sekisho 適用されている値',
};

const en: typeof ja = {
  title: 'Values in force',
  search: 'Filter by name, content or source',
  count: (shown, all) => (shown === all ? `${all}` : `${shown} of ${all}`),
  copy: 'Copy what shows',
  copied: (count) => `${count} ${count === 1 ? 'value was' : 'values were'} copied. You can paste them into a ticket.`,
  copyFailed: 'It could not be copied.',
  none: 'No value fits.',
  name: 'Name',
  says: 'What it says',
  source: 'From',
  lock: 'Change',
  locked: 'Locked',
  free: 'May change',
  lockedLong: 'Locked: later settings can only make it stricter.',
  reason: (reason) => `Why: ${reason}`,
  signed: (name, at) => `Signed by ${name}, ${at}`,
  refused: 'Not taken over',
  area: 'Table of values (scrolls sideways)',
  textTitle: 'Sekisho values in force',
};

/** What the page of effective values says around them. */
export const policyValuesWords: Readonly<Record<Language, typeof ja>> = { ja, en };
