import type { Language } from '../language.ts';

const ja = {
  lead: '顧客名や製品番号など、必ず伏せる値と、伏せない値を登録します。値は入力したその場でハッシュに変わり、値そのものはどこにも残りません。',
  add: 'リストを追加',
  id: 'リストの名前（英小文字・数字・ハイフン）',
  summary: (mask: number, pass: number) => `必ず伏せる${mask}件、伏せない${pass}件`,
  values: '加える値（1行に1つ）',
  valuesHint: '全角・半角、空白、ハイフン、大文字・小文字の違いは無視します。',
  side: '扱い',
  sides: { mask: '必ず伏せる', pass: '伏せない' },
  category: '種類',
  comment: '見分けるための覚え書き（値は書かないでください）',
  put: 'ハッシュにして加える',
  added: (added: number, known: number, refused: number) =>
    `${added}件を加えました。${known > 0 ? `${known}件はすでにあります。` : ''}${refused > 0 ? `${refused}件は短すぎるか長すぎるため加えていません。` : ''}`,
  look: 'この値があるか調べる',
  removeIt: 'この値を削除',
  has: (sides: readonly string[]) => `あります：${sides.join('・')}`,
  hasNot: 'ありません。',
  entries: '登録されている値',
  noEntries: 'まだありません。',
  length: (length: number) => `${length}文字`,
  noComment: '覚え書きなし',
  remove: '削除',
  more: (count: number) => `ほか${count}件。値を調べると、その値だけを削除できます。`,
};

const en: typeof ja = {
  lead: 'Values that are always masked, such as customers and product numbers, and values that never are. Each becomes a hash as you add it; the value itself is kept nowhere.',
  add: 'Add a list',
  id: 'Name of the list (lower-case letters, digits, hyphens)',
  summary: (mask, pass) => `${mask} always masked, ${pass} never masked`,
  values: 'Values to add, one a line',
  valuesHint: 'Width, spaces, hyphens and case make no difference.',
  side: 'What happens',
  sides: { mask: 'Always masked', pass: 'Never masked' },
  category: 'Kind',
  comment: 'Note to tell them apart (do not write the value)',
  put: 'Hash and add',
  added: (added, known, refused) =>
    `${added} added.${known > 0 ? ` ${known} ${known === 1 ? 'was' : 'were'} there before.` : ''}${refused > 0 ? ` ${refused} ${refused === 1 ? 'is' : 'are'} too short or too long.` : ''}`,
  look: 'See whether a value is in the list',
  removeIt: 'Remove this value',
  has: (sides) => `It is there: ${sides.join(', ').toLowerCase()}`,
  hasNot: 'It is not there.',
  entries: 'Values in the list',
  noEntries: 'None yet.',
  length: (length) => `${length} ${length === 1 ? 'character' : 'characters'}`,
  noComment: 'no note',
  remove: 'Remove',
  more: (count) => `${count} more. Look a value up to remove that one.`,
};

/** What the editor says about values that are kept as hashes. */
export const policyListWords: Readonly<Record<Language, typeof ja>> = { ja, en };
