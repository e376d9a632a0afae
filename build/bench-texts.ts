/**
 * Texts for the benchmark, generated so that every run on every machine measures the same characters: office writing
 * with about one value to find per three lines, code, and repeats that a careless pattern chokes on.
 */
export type TextKind = 'japanese' | 'english' | 'code';

export const TEXT_KINDS: readonly TextKind[] = ['japanese', 'english', 'code'];

/** A small generator of numbers from 0 to 2³² (Numerical Recipes' linear congruential one): the same for each seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
}

const WORDS = {
  japanese: {
    who: ['営業部の高橋', '経理課', '開発チーム', '小林さん', '取引先の株式会社みどり商会', '松本様', '本社', '委託先'],
    what: ['見積書', '来週の打ち合わせ', '新しい手順書', '検収の結果', '在庫の一覧', '四半期の目標', '契約更新の条件'],
    does: ['を確認しました。', 'の修正をお願いします。', 'について相談させてください。', 'を共有いたします。'],
    value: [
      '電話は03-5550-0142です。',
      'メールは sato.yuki@example.co.jp までお願いします。',
      '納期は来月の末を予定しています。',
      '会議室は三階の奥です。',
      '住所は東京都千代田区丸の内1-2-3です。',
      '前回の議事録は社内の棚にあります。',
    ],
  },
  english: {
    who: ['The sales team', 'Our vendor', 'Emma Clarke', 'Accounting', 'The project lead', 'Mr. Nolan', 'Head office'],
    what: [
      ' reviewed the quarterly plan',
      ' asked about the open invoice',
      ' moved the workshop',
      ' closed the ticket',
    ],
    does: [' before lunch.', ' and sent the notes around.', ' because the numbers had changed.', ' last week.'],
    value: [
      ' Please call 212-555-0142 for details.',
      ' Write to emma.clarke@example.com if anything is missing.',
      ' The room is on the third floor.',
      ' Nothing else needs to be done for now.',
      ' The server at 192.0.2.44 will be restarted at night.',
    ],
  },
  code: {
    who: [
      'export function total',
      'const result = await load',
      'if (items.length > 0) return map',
      '// Keeps the order of',
    ],
    what: ['(order: Order)', '(path, { retry: 3 })', '(rows)', ' what was given'],
    does: [' {', ';', ' => {', ','],
    value: ['\n  return rows.filter((row) => row.open);', "\n  const name = 'status';", '\n}', '\n  count += 1;'],
  },
} as const;

/** Exactly `length` characters of one kind of text. */
export function textOf(kind: TextKind, length: number, seed: number): string {
  const next = numbers(seed);
  const pick = (list: readonly string[]) => list[(next() >>> 8) % list.length] ?? '';
  const { who, what, does, value } = WORDS[kind];
  const joint = kind === 'japanese' ? 'から' : '';
  const lines: string[] = [];
  for (let size = 0; size < length; ) {
    const line = `${pick(who)}${joint}${pick(what)}${pick(does)}${next() % 3 === 0 ? pick(value) : ''}`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n').slice(0, length);
}

/** What is repeated to make a hostile text: the beginning of something to find, over and over. */
export const HOSTILE_SEEDS: readonly string[] = [
  'a',
  '1',
  '0',
  '１',
  '1-',
  '0ー',
  'あ',
  '山',
  '様',
  '@',
  'a@',
  'a.',
  'a@a.',
  '(',
  '"',
  ' ',
  '\n',
  '\t',
  ':',
  '=',
  '\u200b',
  'Ａ',
  'http://',
  'https://a.',
  '%41',
  'QUtJ',
  'AKIA',
  'eyJ',
  'sk-',
  '-----BEGIN ',
  'password=',
  '株式会社',
  '東京都',
  '電話：',
  '氏名',
  'Mr. A ',
  '1.1.',
  'a1B2',
  'x = 1;',
  '/*',
  '{[(',
  '社外秘 ',
];
