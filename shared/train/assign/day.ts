import { described } from '../../contract/json-schema.ts';
import { type Parsed, refused, type Shape } from '../../contract/shape.ts';
import type { LocalMoment } from '../../policy/circumstances.ts';

/** A calendar day, as `2026-04-01`. Days compare as text. */
export type Day = string;

const MILLISECONDS = 86_400_000;

/** Days that were looked at before: a company's results name the same few hundreds a hundred thousand times. */
const KNOWN = new Set<Day>();
const MOST_KNOWN = 10_000;

/** A day that exists. */
export const dayShape: Shape<Day> = described(
  (value, path = ''): Parsed<Day> => {
    if (typeof value === 'string' && (KNOWN.has(value) || isDay(value))) return { ok: true, value };
    return refused(path, '2026-04-01 のような日付が必要です', 'expected a day such as 2026-04-01');
  },
  () => ({ type: 'string', format: 'date' }),
);

function isDay(value: string): boolean {
  const fits = /^\d{4}-\d\d-\d\d$/u.test(value) && addDays(value, 0) === value;
  if (fits && KNOWN.size < MOST_KNOWN) KNOWN.add(value);
  return fits;
}

/** The day that many days later; a negative number goes back. '' for what is no day. */
export function addDays(day: Day, count: number): Day {
  const number = dayNumber(day);
  return Number.isFinite(number) ? dayOfNumber(number + count) : '';
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 January 1970; `NaN` for what is no day. */
function dayNumber(day: Day): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS);
}

/**
 * The day of a number of days since 1 January 1970, in the Gregorian calendar (H. F. Fliegel and T. C. Van Flandern,
 * Communications of the ACM 11, 1968, p. 657; 2 440 588 is the Julian day of 1 January 1970).
 */
function dayOfNumber(number: number): Day {
  const whole = (value: number) => Math.trunc(value);
  let l = number + 2_440_588 + 68_569;
  const n = whole((4 * l) / 146_097);
  l -= whole((146_097 * n + 3) / 4);
  const i = whole((4000 * (l + 1)) / 1_461_001);
  l = l - whole((1461 * i) / 4) + 31;
  const j = whole((80 * l) / 2447);
  const date = l - whole((2447 * j) / 80);
  l = whole(j / 11);
  const month = j + 2 - 12 * l;
  const year = 100 * (n - 49) + i + l;
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/**
 * What calendar and clock show at a moment.
 * @param at ISO 8601.
 * @param timeZone A name of the IANA database, such as `Asia/Tokyo`; throws a `RangeError` for a name it does not have.
 */
export function localMoment(at: string, timeZone: string): LocalMoment {
  const part = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(Date.parse(at))
      .map(({ type, value }) => [type, value]),
  );
  const date = `${part.year}-${part.month}-${part.day}`;
  // 1 January 1970 was a Thursday.
  const weekday = (((dayNumber(date) + 4) % 7) + 7) % 7;
  return { date, weekday, minutes: Number(part.hour) * 60 + Number(part.minute) };
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known !== undefined) return known;
  const [year, two] = ['numeric', '2-digit'] as const;
  const parts = { year, month: two, day: two, hour: two, minute: two } as const;
  const format = new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', ...parts });
  FORMATS.set(timeZone, format);
  return format;
}

/** The day that calendars in a time zone show at a moment. */
export function localDayIn(at: string, timeZone: string): Day {
  return localMoment(at, timeZone).date;
}
