import { isDate, numberOf, westernYear } from '../../checks.ts';
import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  '生年月日|誕生日|誕生年月日|セイネンガッピ|出生(?:年月)?日?|生まれた日|生まれ|birth[ _-]?day|birth[ _-]?date|date[ _]?of[ _]?birth|d\\.?o\\.?b\\.?|born(?: on)?|(?<![発派])生日|生年',
);
const BEHIND =
  /^\s?[)）]?\s?(?:に?(?:生まれ|うまれ|産まれ)(?!変)|生(?=[\s)）、。,.」』\t"|]|$|[)）]?の)|に?誕生(?!した?(?:商品|製品|ブランド|サービス|会社|企業|キャラ))|出生|が誕生日|[(（]\s?満?\d{1,3}\s?[歳才]|(?:date of birth|birthday|birthdate|dob)(?![A-Za-z]))/iu;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

const YEAR = '(?:19|20)\\d{2}';
const SMALL = '(?:\\d{1,2}|[〇一二三四五六七八九十]{1,3})';
const ERA_NAME = `(?<era>明治|大正|昭和|平成|令和) ?(?<eraYear>元|\\d{1,2}|[〇一二三四五六七八九十]{1,3}) ?(?:\\(\\d{4}年?\\) ?)?年 ?(?:\\(\\d{4}年?\\) ?)?(?<eraMonth>${SMALL}) ?月 ?(?<eraDay>${SMALL}) ?日`;
const ERA_INITIAL =
  '(?<initial>[MTSHRmtshr明大昭平令])[. ]?(?<initialYear>\\d{1,2}|元)(?<gap>[./-] ?)(?<initialMonth>\\d{1,2})\\k<gap>(?<initialDay>\\d{1,2})';
const WESTERN = `(?<year>(?:18|19|20)\\d{2})(?: ?年 ?(?:\\([^()\\d\\n]{0,4}\\d{0,2}元?年?\\) ?)?(?<month>${SMALL}) ?月 ?(?<day>${SMALL}) ?日|(?<sign>[./-] ?)(?<month2>\\d{1,2})\\k<sign>(?<day2>\\d{1,2})|(?<month3>\\d{2})(?<day3>\\d{2}))`;
const KANJI_YEAR = `(?<kanjiYear>[〇一二三四五六七八九]{4})年(?<kanjiMonth>${SMALL})月(?<kanjiDay>${SMALL})日`;
const ENGLISH = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})[a-z]{0,6}\\.?,? ${YEAR}|(?:${MONTHS})[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR})`;
const ENGLISH_NUMERIC = `(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<last>${YEAR})`;

/** Forms that are a date of birth only under that name: a year of two digits, or no year at all. */
const SHORT = "'?(?<shortYear>\\d{2})(?<dot>[./-])(?<shortMonth>\\d{1,2})\\k<dot>(?<shortDay>\\d{1,2})";
const NO_YEAR = '(?<!年 ?)(?<onlyMonth>\\d{1,2})月(?<onlyDay>\\d{1,2})日';
const BIRTHDAY = labelWords('誕生日|birth[ _-]?day');

/** Whether a form without a whole year stands where a date of birth does. */
function acceptShort(candidate: Candidate): boolean | Assessment {
  const { shortMonth, shortDay, onlyMonth, onlyDay } = candidate.groups;
  if (!isDate(2000, Number(shortMonth ?? onlyMonth), Number(shortDay ?? onlyDay))) return false;
  const named = namedBy(candidate, onlyMonth === undefined ? LABEL : BIRTHDAY);
  if (
    named === undefined ||
    /^\s?(?:[(（].{0,2}[)）])?\s?(?:[-~〜～]|から|まで|以降|以前|開催|締切)/u.test(candidate.after)
  )
    return false;
  return weigh(0.55, [named, 0.15]);
}

/** Whether the matched form names a day that exists. */
function exists(groups: Candidate['groups']): boolean {
  const era = groups.era ?? groups.initial;
  const yearText = groups.eraYear ?? groups.initialYear;
  const year =
    era === undefined
      ? numberOf(groups.year ?? groups.kanjiYear ?? '')
      : westernYear(era, numberOf(yearText ?? '') ?? 0);
  if (groups.first !== undefined) {
    const [a, b, last] = [Number(groups.first), Number(groups.second), Number(groups.last)];
    return isDate(last, a, b) || isDate(last, b, a);
  }
  if (year === undefined) return era === undefined && (groups.year ?? groups.kanjiYear) === undefined;
  const month =
    groups.eraMonth ?? groups.initialMonth ?? groups.month ?? groups.month2 ?? groups.month3 ?? groups.kanjiMonth;
  const day = groups.eraDay ?? groups.initialDay ?? groups.day ?? groups.day2 ?? groups.day3 ?? groups.kanjiDay;
  return isDate(year, numberOf(month ?? '') ?? 0, numberOf(day ?? '') ?? 0);
}

function accept(candidate: Candidate): boolean | Assessment {
  if ((candidate.groups.shortDay ?? candidate.groups.onlyDay) !== undefined) return acceptShort(candidate);
  if (!exists(candidate.groups)) return false;
  const named = namedBy(candidate, LABEL);
  if (named !== undefined) return weigh(0.75, [named, 0.2]);
  return BEHIND.test(candidate.after) && weigh(0.75, ['label', 0.18]);
}

/**
 * Dates of birth: a full date, western or in a Japanese era, that the text calls one by a word before it, by 生まれ or
 * 生 behind it, or by the heading of its column. Any other date stays silent, and so does a day that never was.
 */
export default defineDetector({
  id: 'personal/birth-date',
  category: 'birth-date',
  title: { ja: '生年月日', en: 'Date of birth' },
  severity: 'medium',
  needs: ['生', 'ガッピ', 'うまれ', '誕', '産まれ', 'birth', 'born', 'dob', 'd.o.b', '歳', '才'],
  pattern: new RegExp(
    `(?<![\\dA-Za-z_])(?<!\\d[-/.])(?<value>${ERA_NAME}|${ERA_INITIAL}|${WESTERN}|${KANJI_YEAR}|${ENGLISH}|${ENGLISH_NUMERIC}|${SHORT}|${NO_YEAR})(?![\\dA-Za-z_])(?![-/.]\\d)`,
    'dgui',
  ),
  accept,
  source: '元号法、個人情報の保護に関する法律 第2条',
  why: {
    ja: '生年月日は本人確認によく使われ、氏名と合わせると個人を特定できます。',
    en: 'A date of birth is asked for as proof of identity, and with a name it points to one person.',
  },
  instead: {
    ja: '「30代」のように年代で書いてください。',
    en: 'Give an age group, such as "in their thirties".',
  },
  examples: {
    hits: [
      '生年月日：«1984年6月17日»',
      '«昭和59年6月17日»生まれ、男性',
      '«1984年6月17日»に生まれました',
      '誕生日は«H3.2.28»です',
      '面接：森さん（«1991/02/28»生）',
      'DOB: «17/06/1984»',
      'she was born on «June 17, 1984» in Leeds',
      '氏名,生年月日\n森 太郎,«19840617»',
      '«平成元年一月八日»生 女性',
      '森様 «昭59.6.17»(42歳)',
      'Date of birth «28 February 1991»',
      '生年月日 «昭和59(1984)年6月17日»',
      '生年月日（西暦）：«1984年(昭和59年)6月17日»',
      '生年月日 «S 59. 6. 17»',
      'date_of_birth: «1984-06-17»',
      '生年月日：«59.6.17»',
      '誕生日：«6月17日»',
    ],
    misses: [
      '次回の会議は1984年6月17日です',
      '令和8年11月22日に生産を始める',
      '生年月日：1984年2月30日',
      '2026-11-22生成のレポート',
      '生年月日の入力欄を追加する',
      '誕生日月の6月17日から特典を配布',
      '誕生日 6月17日から6月30日までの特典',
      '締切は6月17日です',
      'バージョン59.6.17で直りました',
      '昭和59年度6月17日の議事録',
      '生年月日の欄は13.45.99のように書かない',
      '昭和65年1月1日生まれ',
      '2026年11月22日に生まれ変わる売り場',
      'born to run, 17 songs',
      'DOBSON released 2026-11-22',
      '平均年齢は2026年4月1日時点で41歳です',
      '誕生日会は来月です。締切は2026年11月22日',
    ],
  },
  knownMisses: ['«昭和五十年生まれの三月三日»が誕生日です'],
});
