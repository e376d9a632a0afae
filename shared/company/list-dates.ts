import { isDate, numberOf, westernYear } from '../detect/checks.ts';
import type { Span } from '../detect/finding.ts';

/** A day in a text, as 19850401. */
export interface DatedSpan extends Span {
  readonly day: string;
}

const NUMBER = '\\d{1,2}|[〇一二三四五六七八九十]{1,3}';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<name>[JFMASOND][a-z]{2})[a-z]{0,6}\\.?';

/** The ways in which a day is written, on folded text. */
const WAYS: readonly RegExp[] = [
  /(?<![\d/.-])(?<year>(?:18|19|20)\d\d) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<day>\d{1,2})(?!\d)/gu,
  /(?<!\d)(?<year>(?:18|19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/gu,
  new RegExp(`(?<!\\d)(?<year>(?:18|19|20)\\d\\d) ?年 ?(?<month>${NUMBER}) ?月 ?(?<day>${NUMBER}) ?日?`, 'gu'),
  new RegExp(
    `(?<era>明治|大正|昭和|平成|令和) ?(?<eraYear>元|${NUMBER}) ?年 ?(?<month>${NUMBER}) ?月 ?(?<day>${NUMBER}) ?日?`,
    'gu',
  ),
  /(?<![A-Za-z])(?<era>[MTSHR]) ?(?<eraYear>\d{1,2}) ?[./-] ?(?<month>\d{1,2}) ?[./-] ?(?<day>\d{1,2})(?!\d)/giu,
  new RegExp(`${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:18|19|20)\\d\\d)`, 'gu'),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>(?:18|19|20)\\d\\d)`, 'gu'),
];

/** Every day that a text names. */
export function daysIn(text: string): readonly DatedSpan[] {
  return WAYS.flatMap((way) =>
    [...text.matchAll(way)].flatMap((match) => {
      const day = dayOf(match.groups ?? {});
      return day === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, day }];
    }),
  );
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const month = groups.name === undefined ? amount(groups.month) : MONTHS.indexOf(groups.name.toLowerCase()) + 1;
  const day = amount(groups.day);
  const year =
    groups.era === undefined
      ? amount(groups.year)
      : westernYear(groups.era.toUpperCase(), groups.eraYear === '元' ? 1 : amount(groups.eraYear));
  if (year === undefined || !isDate(year, month, day)) return undefined;
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

function amount(written: string | undefined): number {
  return written === undefined ? 0 : (numberOf(written) ?? 0);
}
