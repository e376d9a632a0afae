import { type Found, weigh } from '../detector.ts';
import { headingAt } from './heading.ts';
import { type Analysis, tailAt, wordAcross, wordsIn } from './ja-analysis.ts';
import { isRunUnit } from './ja-characters.ts';
import { stateOf } from './ja-classes.ts';
import {
  BARE_ENDS,
  COMPANY_COLUMN,
  COMPANY_FORMS,
  COMPANY_LABEL,
  DEPARTMENTS,
  KANA_COMPANIES,
  LEADING,
  NOT_ORGANIZATIONS,
  ORGANIZATION_ENDS,
} from './ja-organization-vocabulary.ts';
import type { Word } from './ja-segment.ts';

const ORGANIZATION = stateOf('organization');
const PLACE = stateOf('place');
const COUNTRY = stateOf('country');
const TELLING: ReadonlySet<number> = new Set(
  (['organization', 'place', 'country', 'surname', 'given', 'proper', 'person'] as const).map(stateOf),
);
const LONGEST = 24;
const PART = String.raw`\p{Script=Han}々ヶァ-ヺーA-Za-z0-9&`;
const FORM = new RegExp(`(?:${COMPANY_FORMS.map((form) => form.replaceAll(/[()]/gu, '\\$&')).join('|')})`, 'gu');
/** A name may begin in hiragana (あおぞら精工), but a particle is not its beginning or its end. */
const KANA_NAME =
  /(?!とは|として|である|など|による|という|から|では|には|[がをにでのもやへ])[ぁ-ん]{1,7}[ぁ-かきく-つてなぬねひ-みめむゆよら-ろわん](?=[^ぁ-ん]|$|[のはがをにとで](?![ぁ-ん]))/u;
const AFTER = new RegExp(
  `^ ?(?:${KANA_NAME.source})?(?:[${PART}](?:[${PART}]|[・.'-](?=[${PART}])| (?=[A-Z]))*)?`,
  'u',
);
const STARTS_IN_KANA = new RegExp(`^(?:${KANA_COMPANIES})`, 'u');
const BEFORE_PART = `(?:[${PART}]|(?<=[${PART}])[・.' -](?=[${PART}]))`;
const BEFORE = new RegExp(`(?:(?:${KANA_COMPANIES})${BEFORE_PART}*|${BEFORE_PART}+) ?$`, 'u');

/** The organizations of a text: by company form, by what the name ends with, by list, by label and column. */
export function organizations(analysis: Analysis): readonly Found[] {
  return [...withForm(analysis), ...withEnding(analysis), ...listed(analysis), ...inSlots(analysis)];
}

function* withForm(analysis: Analysis): Generator<Found> {
  const { text } = analysis;
  for (const match of text.matchAll(FORM)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const judged = weigh(0.5, ['company-form', 0.42]);
    const from = nameBefore(analysis, start);
    if (from < start) {
      yield { start: from, end, ...judged };
      continue;
    }
    const to = nameAfter(analysis, end);
    if (
      to > end &&
      !/^(?:化|等|間|側|用|名|内|形式|法|数|法人)/u.test(text.slice(end, to)) &&
      !/^[ぁ-ん]*(?:となる|である|として|などの|による|について)/u.test(text.slice(end, to))
    )
      yield { start, end: to, ...judged };
  }
}

function nameBefore(analysis: Analysis, start: number): number {
  const lead = analysis.text.slice(Math.max(0, start - LONGEST), start);
  const name = BEFORE.exec(lead)?.[0] ?? '';
  const from = start - name.length;
  return name.trim() === '' || /^\d+年?$/u.test(name) ? start : withoutLead(analysis, from, start);
}

/** Drops ordinary words that stand before a name in the same run: 取引先, 当社, 元. */
function withoutLead(analysis: Analysis, start: number, end: number): number {
  let from = start;
  for (const word of wordsIn(analysis, start, end)) {
    if (word.start !== from || !LEADING.has(analysis.text.slice(word.start, word.end))) break;
    from = word.end;
  }
  return from;
}

function nameAfter(analysis: Analysis, end: number): number {
  const name = AFTER.exec(analysis.text.slice(end, end + LONGEST))?.[0] ?? '';
  const limit = end + name.length;
  for (const word of wordsIn(analysis, end, limit)) {
    if (word.start > end && startsUnit(analysis.text, word.start)) return word.start;
  }
  return limit;
}

function startsUnit(text: string, at: number): boolean {
  return DEPARTMENTS.some((unit) => text.startsWith(unit, at));
}

const ENDS_BY_LAST = byLast(ORGANIZATION_ENDS);

function byLast(ends: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const end of ends.toSorted((a, b) => b.length - a.length)) {
    const last = end.slice(-1);
    map.set(last, [...(map.get(last) ?? []), end]);
  }
  return map;
}

function* withEnding(analysis: Analysis): Generator<Found> {
  const { text, words } = analysis;
  for (const word of words) {
    const ends = ENDS_BY_LAST.get(text.charAt(word.end - 1));
    if (ends === undefined) continue;
    const ending = ends.find(
      (end) => text.endsWith(end, word.end) && text.slice(word.end - end.length, word.end) === end,
    );
    if (ending === undefined || wordAcross(analysis, word.end - ending.length) !== undefined) continue;
    const found = ended(analysis, word.end - ending.length, word.end, ending);
    if (found !== undefined) yield found;
  }
}

function ended(analysis: Analysis, from: number, end: number, ending: string): Found | undefined {
  const { text } = analysis;
  const lead = text.slice(Math.max(0, from - LONGEST), from);
  const name = BEFORE.exec(lead)?.[0] ?? '';
  if (name === '' || name.endsWith(' ')) return undefined;
  const start = withoutLead(analysis, from - name.length, from);
  if (start >= from) return undefined;
  const inside = wordsIn(analysis, start, from);
  const telling =
    inside.some((word) => isTelling(text, word)) ||
    STARTS_IN_KANA.test(text.slice(start, from)) ||
    /[A-Z]{2}/u.test(text.slice(start, from));
  const bare = BARE_ENDS.has(ending) && from - start >= 2 && isRunUnit(text.charCodeAt(start));
  if (!telling && !bare) return undefined;
  if (!STRONG.test(ending) && goesOn(analysis, end)) return undefined;
  if (ending === '省' && inside.every(({ state }) => state === PLACE || state === COUNTRY)) return undefined;
  return { start, end, ...weigh(0.5, ['company-form', telling ? 0.3 : 0.12]) };
}

/** Endings that stay an organization inside a longer run: 東京大学医学部, 青空銀行本店. */
const STRONG =
  /(?:大学|大学院|銀行|病院|新聞社|ホールディングス|グループ|協会|連盟|委員会|研究所|裁判所|高等学校|高校|組合|警察署|市役所|区役所|県庁)$/u;

/** True where an ordinary word follows in the same run (航空界, 開発政務次官): the ending is only part of it. */
function goesOn({ text, words }: Analysis, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (!isRunUnit(unit) || startsUnit(text, end) || tailAt(text, end) !== undefined) return false;
  void words;
  return true;
}

function isTelling(text: string, { start, end, state, known }: Word): boolean {
  return (TELLING.has(state) && end - start >= 2) || (!known && /^[ァ-ヺー]{3,}$/u.test(text.slice(start, end)));
}

/** Organizations that the lists hold as such. */
function* listed(analysis: Analysis): Generator<Found> {
  const { text, words } = analysis;
  for (const { start, end, state, known } of words) {
    if (state !== ORGANIZATION || !known || end - start < 2) continue;
    if (NOT_ORGANIZATIONS.has(text.slice(start, end)) || isInsideKatakana(text, start, end)) continue;
    yield { start, end, ...weigh(0.5, ['dictionary', end - start >= 4 ? 0.12 : 0.05]) };
  }
}

/** A listed word inside a longer katakana word or name is only a part of it. */
function isInsideKatakana(text: string, start: number, end: number): boolean {
  const joins = /[ァ-ヺー・=]/u;
  if (!joins.test(text.charAt(start))) return false;
  return joins.test(text.charAt(start - 1)) || joins.test(text.charAt(end));
}

const SLOT = new RegExp(`(?:${COMPANY_LABEL}) ?[:=] ?`, 'gu');
const CELL = /(?:^|[\t|,])[ "]*([^\t|,\n"]{2,40})/gmu;
const HEADED = /会社|企業|法人|組織|団体|所属|取引先|勤務先|company|organi[sz]ation|employer|vendor/iu;

function* inSlots(analysis: Analysis): Generator<Found> {
  const { text, columnAt } = analysis;
  for (const match of text.matchAll(SLOT)) {
    const start = match.index + match[0].length;
    const end = nameAfter(analysis, start);
    if (end > start + 1) yield { start, end, ...weigh(0.5, ['label', 0.3]) };
  }
  if (!/[\t|,]/u.test(text) || !text.includes('\n') || !HEADED.test(text)) return;
  for (const match of text.matchAll(CELL)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    if (!COMPANY_COLUMN.test(headingAt(text, start, columnAt))) continue;
    const end = nameAfter(analysis, start);
    if (end > start + 1) yield { start, end, ...weigh(0.5, ['column', 0.3]) };
  }
}
