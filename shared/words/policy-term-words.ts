import type { Language } from '../language.ts';

const ja = {
  lead: '商品名や案件名など、会社だけが知っている言葉を登録します。表記の揺れ（全角・半角、かな、旧字体、空白）は自動で補います。',
  add: '語句を追加',
  id: '登録の名前（英小文字・数字・ハイフン）',
  words: '語句（1行に1つ、2文字以上）',
  pattern: 'パターン（正規表現）',
  patternHint: '例：PX-[0-9]{4}。RE2の書き方です。先読みと後方参照は使えません。',
  ignoreCase: '大文字と小文字を区別しない',
  near: '近くにあるべき語（1行に1つ）',
  nearHint: '空欄なら、どこにあっても見つけます。',
  confidence: '確からしさ',
  confidences: { low: '可能性あり', medium: 'おそらく', high: '確実' },
  message: '会社からのことば',
  summary: (words: number, pattern: boolean) =>
    [words > 0 ? `語句${words}件` : '', pattern ? 'パターン1件' : ''].filter((part) => part !== '').join('、') ||
    '内容なし',
  bench: '試験台',
  benchLead: 'お手元の文章で、何が見つかるかを確かめます。文章はどこにも残りません。',
  text: '試す文章',
  hits: (count: number) => `${count}か所で見つかりました`,
  noHits: '見つかりませんでした',
  result: '語句ごとの結果',
  marked: '見つかったところ',
  past: (checks: number, found: number) =>
    found === 0
      ? 'この30日の記録では、登録した語句は見つかっていません。'
      : `この30日の記録では、${checks}件のチェックで合計${found}回、登録した語句が見つかっています。`,
};

const en: typeof ja = {
  lead: 'Words that only your company knows, such as names of products and projects. Variants in width, kana, old kanji and spaces are covered by themselves.',
  add: 'Add terms',
  id: 'Name of the entry (lower-case letters, digits, hyphens)',
  words: 'Terms, one a line, of two characters or more',
  pattern: 'Pattern (regular expression)',
  patternHint: 'Such as PX-[0-9]{4}, in the syntax of RE2: no look-ahead, no back-references.',
  ignoreCase: 'Ignore case',
  near: 'Words that must stand near, one a line',
  nearHint: 'Left empty, terms are found anywhere.',
  confidence: 'How sure',
  confidences: { low: 'Possible', medium: 'Likely', high: 'Certain' },
  message: 'Words from the company',
  summary: (words, pattern) =>
    [words > 0 ? `${words} ${words === 1 ? 'term' : 'terms'}` : '', pattern ? 'one pattern' : '']
      .filter((part) => part !== '')
      .join(', ') || 'empty',
  bench: 'Test bench',
  benchLead: 'See what is found in a text of yours. The text is kept nowhere.',
  text: 'Text to try',
  hits: (count) => `found in ${count} ${count === 1 ? 'place' : 'places'}`,
  noHits: 'not found',
  result: 'Result for each entry',
  marked: 'Where they were found',
  past: (checks, found) =>
    found === 0
      ? 'The records of the last 30 days have none of the company’s terms.'
      : `In the records of the last 30 days, terms were found ${found} times in ${checks} ${checks === 1 ? 'check' : 'checks'}.`,
};

/** What the editor says about a company's own terms and patterns. */
export const policyTermWords: Readonly<Record<Language, typeof ja>> = { ja, en };
