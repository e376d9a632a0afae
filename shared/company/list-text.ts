import { foldedKanji } from './kanji-forms.ts';

/**
 * A text as lists see it: letters only, whatever stands between them, with one form for each kanji, hiragana for every
 * kana, and small Latin letters. The text is folded already (`detect/fold.ts`).
 */
export interface Skeleton {
  readonly codes: Int32Array;
  /** Offsets of each code in the text, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
}

/** Stands where a value cannot go on: a full stop, a new line, more than two signs that do not count. */
export const BREAK = 0;

/** Between the parts of a name: spaces, a middle dot, the comma of a table, the hyphen of a double name. */
const GAPS = new Set(' \t・=.,-_\'’"&＆'.split('').map((sign) => sign.charCodeAt(0)));
const MOST_GAPS = 2;

const FORMS: Readonly<Record<string, string>> = {
  '㈱': '株式会社',
  '㈲': '有限会社',
  '(株)': '株式会社',
  '(有)': '有限会社',
};
const FORM_SIGNS = Object.keys(FORMS);

export function skeletonOf(text: string): Skeleton {
  const codes = new Int32Array(text.length * 2 + 8);
  const starts = new Int32Array(codes.length);
  const ends = new Int32Array(codes.length);
  let count = 0;
  let gaps = 0;
  function put(code: number, start: number, end: number): void {
    if (code === BREAK && (count === 0 || codes[count - 1] === BREAK)) return;
    codes[count] = code;
    starts[count] = start;
    ends[count++] = end;
  }
  for (let at = 0; at < text.length; ) {
    const form = companyFormAt(text, at);
    if (form !== undefined) {
      for (const sign of FORMS[form] ?? '') put(sign.charCodeAt(0), at, at + form.length);
      at += form.length;
      gaps = 0;
      continue;
    }
    const codePoint = text.codePointAt(at) ?? 0;
    const end = at + (codePoint > 0xffff ? 2 : 1);
    const code = letterOf(codePoint);
    if (code !== BREAK) {
      put(code, at, end);
      gaps = 0;
    } else if (!GAPS.has(codePoint) || ++gaps > MOST_GAPS) put(BREAK, at, end);
    at = end;
  }
  return { codes, starts, ends, count };
}

function companyFormAt(text: string, at: number): string | undefined {
  const sign = text.charAt(at);
  return sign === '㈱' || sign === '㈲' || sign === '('
    ? FORM_SIGNS.find((form) => text.startsWith(form, at))
    : undefined;
}

function letterOf(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 0x20;
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? code : BREAK;
  }
  if (code >= 0x30a1 && code <= 0x30f6) return code - 0x60;
  if ((code >= 0x3041 && code <= 0x3096) || code === 0x30fc) return code;
  if (code >= 0x3400 || code === 0x3005) return foldedKanji(code);
  return code >= 0xc0 && code <= 0x24f ? latinOf(code) : BREAK;
}

/** The letter without its marks: ō is o, é is e. */
function latinOf(code: number): number {
  const bare = String.fromCharCode(code).normalize('NFD').charCodeAt(0) | 0x20;
  return bare >= 0x61 && bare <= 0x7a ? bare : code;
}

export function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code <= 0x24f);
}

export function isKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x3096) || code === 0x30fc;
}
