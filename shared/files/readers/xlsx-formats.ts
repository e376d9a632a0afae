import { isWhite } from './office-hidden.ts';
import { type Tag, walkXml } from './office-xml.ts';

/** What a cell's format does to its value. */
export interface CellFormat {
  readonly isDate: boolean;
  /** White letters on no ground, or a format that shows nothing. */
  readonly isHidden: boolean;
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
      formats.push({
        isDate: DATES.has(id) || isDateCode(codes.get(id)),
        isHidden: isUnseen || isNothing(codes.get(id)),
      });
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

const DAY = 86_400_000;

/**
 * The date that a serial number stands for, as `1980-05-06`. Day 1 is 1 January 1900, and Excel believes in a 29 February
 * 1900, so days after it are one further (18.17.4.1); some workbooks count from 1904.
 */
export function dateOf(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  const day = Math.floor(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0);
  const date = new Date((day - 25_569) * DAY);
  return date.toISOString().slice(0, 10);
}
