import { type Found, weigh } from '../detector.ts';
import { headingAt } from './heading.ts';
import { type Analysis, wordsIn } from './ja-analysis.ts';
import { stateOf } from './ja-classes.ts';
import { groups, withEnding } from './ja-organization-endings.ts';
import { LONGEST, nameBefore, PART, startsUnit } from './ja-organization-names.ts';
import { COMPANY_COLUMN, COMPANY_FORMS, COMPANY_LABEL, NOT_ORGANIZATIONS } from './ja-organization-vocabulary.ts';

const ORGANIZATION = stateOf('organization');
const FORM = new RegExp(`(?:${COMPANY_FORMS.map((form) => form.replaceAll(/[()]/gu, '\\$&')).join('|')})`, 'gu');
/** A name may begin in hiragana (あおぞら精工), but a particle is not its beginning or its end. */
const KANA_NAME =
  /(?!とは|として|である|など|による|という|から|では|には|[がをにでのもやへ])[ぁ-ん]{1,7}[ぁ-かきく-つてなぬねひ-みめむゆよら-ろわん](?=[^ぁ-ん]|$|[のはがをにとで](?![ぁ-ん]))/u;
const AFTER = new RegExp(
  `^ ?(?:${KANA_NAME.source})?(?:[${PART}](?:[${PART}]|[・.'-](?=[${PART}])| (?=[A-Z]))*)?`,
  'u',
);
/** The organizations of a text: by company form, by what the name ends with, by list, by label and column. */
export function organizations(analysis: Analysis): readonly Found[] {
  return [
    ...withForm(analysis),
    ...withEnding(analysis),
    ...groups(analysis),
    ...listed(analysis),
    ...inSlots(analysis),
  ];
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

function nameAfter(analysis: Analysis, end: number): number {
  const name = AFTER.exec(analysis.text.slice(end, end + LONGEST))?.[0] ?? '';
  const limit = end + name.length;
  for (const word of wordsIn(analysis, end, limit)) {
    if (word.start > end && startsUnit(analysis.text, word.start)) return word.start;
  }
  return limit;
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

const SLOT = new RegExp(`(?=[:=])(?<=(?:${COMPANY_LABEL}) ?)[:=] ?`, 'gu');
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
