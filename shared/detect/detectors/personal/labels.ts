import type { Candidate } from '../../detector.ts';

/** Words that name a kind of value, compiled for the place right before a value and for a column heading. */
export interface LabelWords {
  readonly before: RegExp;
  readonly column: RegExp;
}

/**
 * What may stand between a label and its value: brackets, quotes, particles, "number is", `第`, a remark such as
 * `(12桁)` or `(西暦)`, "as follows". Longest words first.
 */
const GAP =
  '(?:[\\s:=|"\'`「」『』()\\[\\]【】<>#*,、;・→_\\-/]|は|が|を|の|も|と|第|番号|ナンバー|です|\\((?:(?!\\d{3})[^()\\n]){1,12}\\)|(?:以下|下記|次)(?:の(?:通り|とおり))?(?:です)?。?|になります|となります|西暦で?|和暦で?|numbers?|no\\.?|nr\\.?|num|is|was|id){0,9}';

/** Compiles label words, an alternation such as `個人番号|my ?number`. Case does not matter. */
export function labelWords(words: string): LabelWords {
  return { before: new RegExp(`(?<=(?:${words})${GAP})`, 'iuy'), column: new RegExp(words, 'iu') };
}

/**
 * Whether a text ends with one of the label words. Reads backwards from the end and stops where no label can be,
 * because this is asked for every number of a text.
 */
export function endsWithLabel(before: string, words: LabelWords): boolean {
  words.before.lastIndex = before.length;
  return words.before.test(before);
}

/** How the surroundings name a value: by words right before it, by its column, or not at all. */
export function namedBy(candidate: Candidate, words: LabelWords): 'label' | 'column' | undefined {
  if (endsWithLabel(candidate.before, words)) return 'label';
  return candidate.column !== '' && words.column.test(candidate.column) ? 'column' : undefined;
}

const OTHER_LABEL = labelWords(
  '(?<=[一-龯々ァ-ヶーA-Za-z])番号|コード|ID|(?<!Mila|Tori)No\\.?|型番|品番|品名|ロット|シリアル|バージョン|ISBN|JAN|EAN|伝票|注文|予約|金額|合計|価格|単価|売上|座標|北緯|東経|' +
    'version|ver\\.?|build|commit|order|invoice|ticket|tracking|serial|part|sku|model|lot|batch|hash|trace|total|price|amount|timestamp|[¥$€£]',
);

/** Units and counters that make a number a quantity, and the tail of a decimal, a path or an identifier. */
const QUANTITY =
  /^(?:\s?(?:円|個|件|名様?|人|本|枚|台|冊|回|点|歳|才|年|月|日|時|分|秒|%|ms|kg|km|cm|mm|ドル|ユーロ|万|億|千)|[._]\d|[A-Za-z_])/u;

/**
 * Whether the text calls the number something else: an order, a lot, a version, a price. Ask only after the
 * detector's own labels did not fit, because "番号" alone counts here.
 */
export function namedOtherwise(candidate: Candidate): boolean {
  const { before, after, column } = candidate;
  return (
    endsWithLabel(before, OTHER_LABEL) || (column !== '' && OTHER_LABEL.column.test(column)) || QUANTITY.test(after)
  );
}
