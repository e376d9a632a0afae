import { isWhite } from './office-hidden.ts';
import { type Tag, walkXml } from './office-xml.ts';

/** What a cell's format does to its value. */
export interface CellFormat {
  readonly isDate: boolean;
  /** White letters on no ground, or a format that shows nothing. */
  readonly isHidden: boolean;
  /** The code for numbers, such as `000-0000`. */
  readonly code: string | undefined;
}

/** Built-in formats for dates (ECMA-376 part 1, 18.8.30), those of Japanese Excel included; times alone are no dates. */
const DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Reads the formats of `styles.xml` in the order that cells count them. */
export function readFormats(xml: string | undefined): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const whiteFonts: boolean[] = [];
  const filled: boolean[] = [];
  const formats: CellFormat[] = [];
  const stack: string[] = [];
  const open = (tag: Tag) => {
    const { name, attribute } = tag;
    const parent = stack.at(-1);
    stack.push(name);
    const number = (wanted: string) => Number(attribute(wanted)?.text ?? 0);
    if (name === 'numFmt') codes.set(number('numFmtId'), attribute('formatCode')?.text ?? '');
    else if (name === 'font' && parent === 'fonts') whiteFonts.push(false);
    else if (name === 'color' && parent === 'font') whiteFonts[whiteFonts.length - 1] = isWhiteFont(tag);
    else if (name === 'patternFill') filled.push(!['none', undefined].includes(attribute('patternType')?.text));
    else if (name === 'gradientFill') filled.push(true);
    else if (name === 'xf' && parent === 'cellXfs') {
      const id = number('numFmtId');
      const isUnseen = (whiteFonts[number('fontId')] ?? false) && !filled[number('fillId')];
      const code = codes.get(id);
      formats.push({ isDate: DATES.has(id) || isDateCode(code), isHidden: isUnseen || isNothing(code), code });
    }
  };
  walkXml(xml ?? '', { open, close: () => stack.pop() });
  return formats;
}

/** Theme colour 0 is the ground of the page (18.8.3), white unless a theme says otherwise. */
function isWhiteFont({ attribute }: Tag): boolean {
  return isWhite(attribute('rgb')?.text ?? '') || (attribute('theme')?.text === '0' && attribute('tint') === undefined);
}

function isDateCode(code: string | undefined): boolean {
  const plain = (code ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
  return /[ymdeg]/iu.test(plain) && /[yde]/iu.test(plain) && !/general/iu.test(plain);
}

function isNothing(code: string | undefined): boolean {
  return code !== undefined && /^;;;?$/u.test(code);
}

/**
 * The date that a serial number stands for, as `1980-05-06`. Day 1 is 1 January 1900, and Excel believes in a 29 February
 * 1900, so days after it are one further (18.17.4.1); some workbooks count from 1904.
 */
export function dateOf(serial: number, from1904: boolean): string | undefined {
  const first = from1904 ? 0 : 1;
  if (!(serial >= first && serial < 2_958_466)) return undefined;
  return civilDate(Math.floor(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0) + BEFORE_1900);
}

/** Days from 1 March of the year 0 to what Excel counts as day 0, 30 December 1899. */
const BEFORE_1900 = 693_899;
const DAYS_400_YEARS = 146_097;

/** The Gregorian date so many days after 1 March of the year 0: years begin in March, so that the odd day comes last. */
function civilDate(days: number): string {
  const cycle = Math.floor(days / DAYS_400_YEARS);
  const inCycle = days % DAYS_400_YEARS;
  const century = Math.min(3, Math.floor(inCycle / 36_524));
  const inCentury = inCycle - century * 36_524;
  const four = Math.floor(inCentury / 1461);
  const year = Math.min(3, Math.floor((inCentury - four * 1461) / 365));
  const inYear = inCentury - four * 1461 - year * 365;
  const month = Math.floor((inYear * 5 + 2) / 153);
  const day = inYear - Math.floor((month * 153 + 2) / 5) + 1;
  const calendarMonth = month < 10 ? month + 3 : month - 9;
  const calendarYear = cycle * 400 + century * 100 + four * 4 + year + Number(month >= 10);
  return [calendarYear, calendarMonth, day].map((part) => String(part).padStart(2, '0')).join('-');
}
