/** One line of a text, measured once so that every later rule reads numbers instead of the text. */
export interface Line {
  /** Where the line's content starts and ends in the text: without indentation, quotation marks (`> `) and line break. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly body: string;
}

/** A minified file is one endless line: its first characters say enough, and the time stays linear. */
const LONGEST_BODY = 400;

const SPACE = 32;
const TAB = 9;
const CARRIAGE_RETURN = 13;
const GREATER = 62;

/** Splits a text into lines. Offsets are into the text; `body` holds at most 400 characters of the line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    lines.push(lineAt(text, from, to));
    from = to + 1;
  }
  return lines;
}

function lineAt(text: string, from: number, to: number): Line {
  let start = from;
  let indent = 0;
  for (; start < to; start++) {
    const code = text.charCodeAt(start);
    if (code === TAB) indent += 4;
    else if (code === SPACE) indent++;
    else if (code !== GREATER || !isQuoteMark(text, start, to)) break;
  }
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, indent, body: text.slice(start, Math.min(end, start + LONGEST_BODY)) };
}

/** A quoted mail puts `> ` in front of every line; `>` before anything else is an operator or the end of a tag. */
function isQuoteMark(text: string, at: number, to: number): boolean {
  const next = text.charCodeAt(at + 1);
  return at + 1 >= to || next === SPACE || next === GREATER;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === CARRIAGE_RETURN;
}

const STRINGS = /"(?:[^"\\]|\\.)*"|(?<![\p{L}\d])'(?:[^'\\]|\\.)*'|`[^`]*`/gu;
const LATE_COMMENT = /(?<=[;{}(),\])\w=])\s+(?:\/\/|#|--|\/\*)\s.*$/u;

/** The body with every string literal emptied and a comment behind the statement cut off: what is left is grammar. */
export function skeletonOf(body: string): string {
  let bare = /["'`]/u.test(body) ? body.replace(STRINGS, '""') : body;
  if (/\s(?:\/\/|#|--|\/\*)\s/u.test(bare)) bare = bare.replace(LATE_COMMENT, '');
  return bare;
}

/** How much of a line is written for people. */
export interface Wording {
  /** Letters outside ASCII: kana, kanji, accented letters. */
  readonly wide: number;
  /** The longest run of plain words with nothing but single spaces and commas between them. */
  readonly run: number;
  /** Visible ASCII characters that are neither letters nor digits. */
  readonly marks: number;
}

/** What a character is to `wordingOf`: 0 stands for every other mark. */
const CLASSES = new Uint8Array(128);
const [LOWER, UPPER, DIGIT, BLANK, COMMA, APOSTROPHE, STOP, JOINER] = [1, 2, 3, 4, 5, 6, 7, 8] as const;
for (let code = 0; code < 128; code++) {
  const letter = String.fromCharCode(code);
  if (/[a-z]/u.test(letter)) CLASSES[code] = LOWER;
  else if (/[A-Z]/u.test(letter)) CLASSES[code] = UPPER;
  else if (/\d/u.test(letter)) CLASSES[code] = DIGIT;
  else if (letter === ' ') CLASSES[code] = BLANK;
  else if (letter === ',') CLASSES[code] = COMMA;
  else if (letter === "'") CLASSES[code] = APOSTROPHE;
  else if (/[.:?!]/u.test(letter)) CLASSES[code] = STOP;
  else if (letter === '_') CLASSES[code] = JOINER;
}

/** A token that turned out to be a name keeps a count this far below zero until it ends. */
const NAME = -9999;

/** Counts what a line is made of. A word with digits, underscores or inner capitals is a name, not a plain word. */
export function wordingOf(bare: string): Wording {
  let wide = 0;
  let marks = 0;
  let run = 0;
  let longest = 0;
  let word = 0;
  let last = 0;
  for (let i = 0; i < bare.length; i++) {
    const code = bare.charCodeAt(i);
    const kind = code < 128 ? CLASSES[code] : -1;
    if (kind === LOWER) word++;
    else if (kind === BLANK) {
      if (word > 0) run++;
      else if (word < 0) run = 0;
      word = 0;
      if (run > longest) longest = run;
    } else if (kind === UPPER) word = last === LOWER ? NAME : word + 1;
    else if (kind === COMMA || (kind === APOSTROPHE && word > 0)) marks++;
    else {
      if (kind === -1) wide++;
      else if (kind !== DIGIT) marks++;
      if (word > 0 && (kind === -1 || kind === STOP) && run + 1 > longest) longest = run + 1;
      run = 0;
      word = kind === DIGIT || kind === JOINER ? NAME : 0;
    }
    last = kind ?? 0;
  }
  return { wide, run: word > 0 && run + 1 > longest ? run + 1 : longest, marks };
}
