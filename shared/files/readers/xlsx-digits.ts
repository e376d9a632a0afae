interface Sign {
  readonly text: string;
  /** A place for a digit; `0` shows a zero where there is none. */
  readonly isDigit: boolean;
}

/**
 * A whole number as a format of digits and signs shows it: phone and postal codes are often kept as numbers, and their
 * first zero is in the format only (ECMA-376 part 1, 18.8.31). Undefined for a format that is about anything else.
 */
export function digitsAs(value: number, code: string): string | undefined {
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  const signs = signsOf(sectionFor(value, code));
  if (signs === undefined || signs.filter(({ isDigit }) => isDigit).length < 2) return undefined;
  const first = signs.findIndex(({ isDigit }) => isDigit);
  let left = String(value);
  let shown = '';
  for (const [index, { text, isDigit }] of [...signs.entries()].toReversed()) {
    // Digits that the format has no place for stand in its first one.
    const taken = index === first ? left : left.slice(-1);
    if (isDigit) left = left.slice(0, left.length - taken.length);
    const digit = taken === '' && text === '0' ? '0' : taken;
    shown = (isDigit ? digit : text) + shown;
  }
  return shown;
}

/** Formats may have a section for small numbers, as the one for Japanese postal codes: `[<=999]000;000-0000`. */
function sectionFor(value: number, code: string): string {
  const sections = code.split(';').map((section) => {
    const [, sign, limit] = /^\[([<>=]{1,2})(\d{1,15})\]/u.exec(section) ?? [];
    return {
      text: section.replaceAll(/\[[^\]]*\]/gu, ''),
      fits: sign === undefined ? undefined : holds(value, sign, limit),
    };
  });
  const chosen = sections.find(({ fits }) => fits === true) ?? sections.find(({ fits }) => fits === undefined);
  return chosen?.text ?? '';
}

function holds(value: number, sign: string, limit: string | undefined): boolean {
  if (value === Number(limit)) return sign.includes('=');
  return value < Number(limit) ? sign.includes('<') : sign.includes('>');
}

/** Signs that show themselves, behind a backslash or in quotation marks the others as well. */
const SIGN = /\\(?<escaped>.)|"(?<quoted>[^"]*)"|(?<digit>[0#?])|(?<plain>[-() ])/suy;

function signsOf(section: string): readonly Sign[] | undefined {
  const signs: Sign[] = [];
  SIGN.lastIndex = 0;
  for (let end = 0; end < section.length; end = SIGN.lastIndex) {
    const groups = SIGN.exec(section)?.groups;
    if (groups === undefined) return undefined;
    const { escaped, quoted, digit, plain } = groups;
    signs.push({ text: escaped ?? quoted ?? digit ?? plain ?? '', isDigit: digit !== undefined });
  }
  return signs;
}
