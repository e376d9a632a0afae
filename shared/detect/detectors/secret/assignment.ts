import type { Candidate } from '../../detector.ts';

/**
 * The many ways in which settings and code put a value behind a label: `.env`, YAML, JSON (also escaped), INI, XML,
 * shell flags, `=>`, `:=`, calls, table cells, and name/value pairs.
 */

/** A label may go on with a stage, a form or a number: `DB_PASSWORD_PROD`, `secret_string`, `api_key_2`. */
const SUFFIX =
  '(?:[_-](?:prod|production|dev|stg|staging|test|live|new|old|value|default|base|primary|secondary|main|string|plain|text|raw|b64|base64|[0-9]{1,3})|[0-9])?';
/** What closes a quoted or bracketed label. */
const KEY_END = '\\\\{0,3}["\'`]?(?:[\\])}]|\\[\\])?';
/** The type, or the rest of a property, that stands between the name and the value in typed languages. */
const TYPE =
  "(?:[ \\t]{0,2}(?::{1,2}|as(?= ))?[ \\t]{0,2}(?:(?:&(?:'static )?)?str(?:ing)?[?!]?|char ?\\*|\\[\\]byte|n?(?:var)?char\\([0-9a-z]{1,5}\\)|securestring|any|optional\\[str\\]|\\{ ?get; ?(?:(?:private )?set;|init;)? ?\\}))?";
const OPERATOR = [
  '[, \\t\\r\\n]{1,20}["\']?value["\']?[ \\t]{0,3}[:=][ \\t]{0,3}',
  '[ \\t]{0,16}(?:={1,3}>?|:-(?=[^\\s-])|:{1,3}=?|[?.+|]=|\\|\\|=?|\\?\\?=?|->|<-|<<<)[ \\t]{0,16}',
  '[ \\t]{0,4}(?:,[ \\t]{0,4}|\\(|\\{[ ]?)(?=\\\\{0,3}["\'`])',
  '[ \\t]{1,8}(?=@?["\'])',
  '["\']?(?:[ ][\\w:-]{1,30}="[^"<>]{0,60}")?[ ]?\\/?>\\s{0,40}(?:<!\\[CDATA\\[|<(?:value|string)>)?|<\\/(?:key|name|string)>\\s{0,40}<(?:string|value)>',
  '[ ]{0,2}\\{[^{}]{0,200}?default[ ]{0,8}=[ ]{0,8}',
  '[ \\t]{0,8}\\|[ \\t]{0,8}(?!["\'])|\\t',
].join('|');
/** Commands that take a name, a space and its value. */
const SPACED = '(?<=(?:--?|ENV |ARG |SETX |SET -[GUX]{1,3} |CONFIG(?:URE)? SET )[\\w\\/:.-]{1,60})[ ]';
/** What stands right before the value: a kind of string, a constructor, a tag of YAML, a folded line of YAML. */
const OPENING =
  '(?:[@$nlubr]{1,2}(?=["\'])|(?:new )?(?:\\[\\]byte|(?:std::)?string(?:::from|\\.init)?|s?bytes?|secret(?:str|string|key)?|some|buffer\\.from)\\((?=\\\\?["\'`])|!!str[ ]|[|>][+-]?[ ]{0,4}\\r?\\n[ ]{1,24})?';
/** Where an unquoted value ends: before white space, markup, other scripts, or the next `name=`. */
const VALUE_END = '(?=[,;.:)\\]}|]{0,3}(?:$|[^!-~]|["\'`<>\\\\])|[,;&][ ]?["\']?[\\w. -]{1,30}["\']?[=:])';

/**
 * A pattern for `label operator value`. `labels` and `value` (one character class) are sources; `least` and `most` bound
 * the length. Groups: `label`, `quote` (absent when the value is bare) and `value`.
 */
export function assignmentPattern(labels: string, value: string, least: number, most: number): RegExp {
  return new RegExp(
    `(?<label>${labels})${SUFFIX}(?:${KEY_END}${TYPE}(?:${OPERATOR})|${SPACED})${OPENING}` +
      `(?<quote>(?:["'](?=\\\\))?\\\\{0,3}["'\`]|\\{(?=[^{}\\n]{1,80}\\}))?(?<value>${value}{${least},${most}}?)${VALUE_END}`,
    'dgiu',
  );
}

/** Printable ASCII but white space, quotation marks, backslash and angle brackets. */
export const PASSWORD_CHARACTER = '[!#-&(-;=?-\\[\\]-_a-~]';
/** What keys and tokens are made of. */
export const TOKEN_CHARACTER = '[A-Za-z0-9_.~+/=:!@$%^*-]';

/** False when the value opened with a quotation mark that does not close right behind it. */
export function isClosed({ groups, text, end }: Candidate): boolean {
  if (groups.quote === '{') return text.charAt(end) === '}';
  return groups.quote === undefined || text[end] === groups.quote.at(-1) || text[end] === '\\';
}

/** Where a label stands: the word it ends (`next_page_` of `next_page_token`) and the words before it. */
export interface Place {
  readonly label: string;
  readonly word: string;
  readonly phrase: string;
}

/** Looks at what stands right before the label of a match of `assignmentPattern`. */
export function placeOf({ text, start, groups }: Candidate): Place {
  const label = groups.label ?? '';
  const at = text.lastIndexOf(label, start - 1);
  const phrase = text.slice(Math.max(0, at - 40), at);
  return { label, phrase, word: /[A-Za-z0-9_.$-]*$/u.exec(phrase)?.[0] ?? '' };
}

/** Whether a short label such as `pass` stands as a word of its own: `dbPass`, `DB_PASS`, not `compass`. */
export function beginsWord({ word, label }: Place): boolean {
  if (/^pw$/iu.test(label) && /[0-9]$/u.test(word)) return false;
  if (
    !/[A-Za-z]$/u.test(word) ||
    /(?:^|[^a-z])(?:db|user|admin|root|ftp|mail|smtp|bind|sql|wifi|login|app|ssh|ldap)$/iu.test(word)
  )
    return true;
  return /[a-z]$/u.test(word) && /^[A-Z]/u.test(label);
}
