import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const SYMBOL = labelWords(
  '(?:郵便)?振替(?:口座)?(?:番号)?|記号(?:番号)?|ゆうちょ(?:銀行)?(?:の?口座)?|郵便貯金|貯金(?:口座)?|通帳',
);
const POST_WORD = /記号|ゆうちょ|貯金|通帳|振替/u;
const NUMBER = /記号[\s:は「『(]{0,4}[01]\d{3}0(?:-\d)?[\s,、・/」』)]{0,4}(?:の?番号)?[\s:は「『(]{0,4}$/u;

const COLUMN = /^(?:(?:ゆうちょ|通帳|貯金)?(?:の)?(?:記号|番号))$/u;

/** A symbol in its column, or a number right behind the cell of a symbol. */
function isInColumns({ value, before, column }: Candidate): boolean {
  if (!COLUMN.test(column)) return false;
  return column.endsWith('記号')
    ? /^[01]\d{3}0$/u.test(value)
    : /(?<!\d)[01]\d{3}0["\s]{0,2}[,\t|]["\s]{0,2}$/u.test(before);
}

/**
 * Japan Post Bank accounts: a symbol of five digits (first 1 for savings, 0 for transfer accounts, last 0) and a
 * number of up to eight digits, of which a savings number ends in 1. Symbol and number are reported where they stand.
 */
export default defineDetector({
  id: 'personal/japan-post-account',
  category: 'bank-account',
  title: { ja: 'ゆうちょ銀行の記号・番号', en: 'Japan Post Bank account' },
  severity: 'high',
  needs: ['記号', 'ゆうちょ', '貯金', '通帳', '振替'],
  pattern:
    /(?<![\dA-Za-z_-])(?<value>[01]\d{3}0(?:-\d)?-\d{2,8}|[01]\d{3}0(?=[\s,、・/|"」』)]{0,3}(?:の?番号|\d{2,8}))|\d{2,8})(?![\dA-Za-z_])(?!-\d|\s?[円桁年月日])/dgu,
  accept: (candidate) => {
    const { value, before } = candidate;
    if (!POST_WORD.test(before) && !COLUMN.test(candidate.column)) return false;
    if (isInColumns(candidate)) return weigh(0.75, ['column', 0.15]);
    if (NUMBER.test(before)) return weigh(0.8, ['label', 0.15]);
    if (!/^[01]\d{3}0(?:-|$)/u.test(value)) return false;
    const named = namedBy(candidate, SYMBOL);
    if (named === undefined)
      return /ゆうちょ|振替口座/u.test(before) && value.includes('-') && weigh(0.7, ['neighbour', 0.1]);
    return value.includes('-') || candidate.after.includes('番号') ? weigh(0.75, [named, 0.15]) : false;
  },
  source: 'ゆうちょ銀行「記号番号から振込用の店名・預金種目・口座番号を調べる」',
  why: {
    ja: '記号と番号がそろうと、ゆうちょ口座への送金や引き落としの申し込みに使えます。',
    en: 'Symbol and number together identify a Japan Post Bank account.',
  },
  instead: {
    ja: '記号・番号は伏せ、「指定の口座」と書いてください。',
    en: 'Mask both and write "the account on file".',
  },
  examples: {
    hits: [
      'ゆうちょ 記号«10120» 番号«12345671»',
      '記号：«14080» 番号：«7654321» 名義 モリ',
      'ゆうちょ銀行 «11240-23456781»',
      '振替口座 «00160-1-123456»へ',
      '口座記号番号 «00120-5-123456»',
      '名義,記号,番号\nモリ,«10120»,«12345671»',
      '通帳記号«10120»、番号«24681351»',
      'ゆうちょ口座（記号「«14120»」番号「«98765431»」）',
      '貯金口座は«10150-98765431»です',
    ],
    misses: [
      '記号10120の部品',
      'ゆうちょ銀行の営業は10時から',
      '記号と番号を書いてください',
      '型番10120-12345671',
      '通帳は2026年に更新',
      '10120 番号なし',
      '払込票の記号欄は空欄です',
      '記号（14120）の意味は何ですか',
      '品名,記号,番号\nねじ,20121,12345671',
    ],
  },
});
