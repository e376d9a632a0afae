import { createHash } from 'node:crypto';

/** A value that occurs nowhere else, so that finding it can mean one thing only. */
export interface Canary {
  /** What it is called in a failure: the value itself is never printed. */
  readonly name: string;
  readonly kind: Kind;
  readonly value: string;
  /** What would tell it as well: a number without its hyphens, the name before the at sign. */
  readonly cores: readonly string[];
}

/** One character for each value of a kind; common in Japanese character sets, and rare in texts. */
const BIRDS = '鶯鸚鵡鶺鴒鷦鷯鵯鷸鴫鴎鶉鵲鷲鷹隼鳶梟雉鴛';
const SURNAMES = '佐藤鈴木高橋田中伊藤渡辺山本中村小林加藤吉田山田松本井上木村清水斎藤山口森田池田'.match(/../gu) ?? [];
const EACH = BIRDS.length;

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const ALL = UPPER + LOWER + DIGITS;

/** Characters that look drawn by chance and are the same in every run; nothing of them stands in any source. */
function drawn(seed: string, length: number, alphabet: string): string {
  let text = '';
  for (let round = 0; text.length < length; round++) {
    const bytes = createHash('sha512').update(`canary ${seed} ${round}`).digest();
    text += [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
  }
  return text.slice(0, length);
}

/** The number with its last digit by Luhn (ISO/IEC 7812-1, annex B). */
function luhn(digits: string): string {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** The number with its last digit by the ministerial ordinance of My Number (平成26年総務省令第85号, article 5). */
function myNumber(digits: string): string {
  const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
  return `${digits}${rest <= 1 ? 0 : 11 - rest}`;
}

const fours = (digits: string, between: string): string => (digits.match(/.{1,4}/gu) ?? []).join(between);
const full = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

interface Seed {
  readonly at: number;
  readonly bird: string;
  readonly surname: string;
  /** So many characters, drawn for this kind and place. */
  readonly draw: (length: number, alphabet: string) => string;
}

/** The kinds of value: each makes 20. */
const MAKERS = {
  'name-ja': ({ surname, bird, at }) =>
    `${surname}${bird}${'之助太郎次郎恵美花子代子'.slice((at % 6) * 2, (at % 6) * 2 + 2)}`,
  'name-kana': ({ draw }) => `ｶﾅﾘﾔ ${draw(9, 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄ')}`,
  'name-en': ({ draw }) => `Wilhelmina Kanar${draw(7, LOWER)}`,
  phone: ({ draw }) => `080-5554-${draw(4, DIGITS)}`,
  'phone-wide': ({ draw }) => full(`03-5551-${draw(4, DIGITS)}`),
  email: ({ draw }) => `kanaria.${draw(8, LOWER)}@example.co.jp`,
  card: ({ draw }) => fours(luhn(`4539${draw(11, DIGITS)}`), ' '),
  'my-number': ({ draw }) => fours(myNumber(`7${draw(10, DIGITS)}`), '-'),
  address: ({ bird, draw }) => `東京都千代田区${bird}町${draw(1, '123456789')}丁目${draw(2, '123456789')}番地`,
  bank: ({ bird, draw }) => `${bird}谷支店 普通口座 ${draw(7, DIGITS)}`,
  health: ({ bird, draw }) => `${bird}型${draw(3, 'あいうえおかきくけこ')}喘息の治療`,
  aws: ({ draw }) => `AKIA${draw(16, `${UPPER}234567`)}`,
  github: ({ draw }) => `ghp_${draw(36, ALL)}`,
  slack: ({ draw }) => `xoxb-${draw(12, DIGITS)}-${draw(12, DIGITS)}-${draw(24, ALL)}`,
  stripe: ({ draw }) => `sk_live_${draw(24, ALL)}`,
  openai: ({ draw }) => `sk-proj-${draw(48, ALL)}`,
  google: ({ draw }) => `AIza${draw(35, ALL)}`,
  password: ({ draw }) => `Kq7${draw(10, ALL)}x5`,
  connection: ({ draw }) => `postgres://kanaria:${draw(14, ALL)}@db.example.co.jp/shop`,
  'private-key': ({ draw }) => `MIIE${draw(60, `${ALL}+/`)}`,
  code: ({ draw }) => `const total${draw(6, UPPER)} = await ledger.settle(batch, "${draw(6, LOWER)}");`,
  marker: ({ bird, at }) => `【社外秘】${bird}計画書 第${at + 1}版 配布禁止`,
  'company-term': ({ bird, draw }) => `鳴海沢${bird}${draw(2, '甲乙丙丁戊己庚辛壬癸')}案件`,
  'file-name': ({ bird, draw }) => `議事録_${bird}_${draw(6, LOWER)}`,
  'free-text': ({ bird, draw }) => `${bird}の${draw(6, 'はひふへほまみむめもらりるれろ')}という言葉`,
} as const satisfies Record<string, (seed: Seed) => string>;

export type Kind = keyof typeof MAKERS;
export const KINDS = Object.keys(MAKERS) as readonly Kind[];

function coresOf(kind: Kind, value: string): readonly string[] {
  if (kind === 'phone' || kind === 'card' || kind === 'my-number') return [value.replace(/\D/gu, '')];
  if (kind === 'phone-wide') return [value.normalize('NFKC').replace(/\D/gu, '')];
  return kind === 'email' ? [value.replace(/@.*/u, '')] : [];
}

function canary(kind: Kind, at: number): Canary {
  const draw = (length: number, alphabet: string) => drawn(`${kind} ${at}`, length, alphabet);
  const value = MAKERS[kind]({ at, bird: BIRDS[at] ?? '', surname: SURNAMES[at] ?? '', draw });
  return { name: `${kind} ${at}`, kind, value, cores: coresOf(kind, value) };
}

/** 500 values of 25 kinds, the same in every run. */
export const CANARIES: readonly Canary[] = KINDS.flatMap((kind) =>
  Array.from({ length: EACH }, (_, at) => canary(kind, at)),
);

/** The values of one kind. */
export const valuesOf = (kind: Kind): readonly string[] =>
  CANARIES.filter((one) => one.kind === kind).map(({ value }) => value);
