import { CANARIES, type Canary, type Kind } from './canaries.ts';

/** Words before a value, as people write them; what is left out stands for itself. */
const LABELS: Readonly<Partial<Record<Kind, string>>> = {
  'name-ja': '氏名: ',
  'name-kana': 'フリガナ: ',
  'name-en': 'Name: ',
  phone: '電話: ',
  'phone-wide': '電話：',
  email: 'メール: ',
  card: 'カード番号: ',
  'my-number': 'マイナンバー: ',
  address: '住所: ',
  bank: '振込先: ',
  password: 'password = ',
};

/** Some canaries in a text, a line each. */
export function textWith(canaries: readonly Canary[]): string {
  return canaries.map(({ kind, value }) => `${LABELS[kind] ?? ''}${value}\n`).join('');
}

/** All of them. The value of every kind comes before the second one of any, so a piece of it holds every kind. */
export const CANARY_TEXT: string = textWith(CANARIES.toSorted((a, b) => atOf(a) - atOf(b)));

function atOf({ name }: Canary): number {
  return Number(name.split(' ')[1]);
}
