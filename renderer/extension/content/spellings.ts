import { joinedStrings } from './joined-strings.ts';

/** JSON in JSON in a form is common in requests; a text is read in no more ways than this. */
const MOST_WAYS = 14;

/**
 * The ways in which what a request carries can spell the same words: as it is, as strings inside JSON, with percent
 * and plus signs as forms have it, as HTML, in base64, cut into many strings, and each of them inside another. In the
 * order of how common they are.
 */
export function* spellingsOf(text: string): Generator<string> {
  const known = new Set([text]);
  for (const spelling of known) {
    yield spelling;
    for (const way of WAYS) {
      if (known.size >= MOST_WAYS) break;
      const next = way(spelling);
      if (next !== '') known.add(next);
    }
  }
}

/** Each gives '' where it does not apply. */
const WAYS: readonly ((text: string) => string)[] = [unescaped, fromForm, fromMarkup, fromBase64, joinedStrings];

const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Escapes of JSON and JavaScript strings undone wherever they stand, so that half a document reads as well as a whole. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return '';
  return text.replace(
    /\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2})|(.))/giu,
    (_, four?: string, braced?: string, two?: string, letter: string = '') => {
      const code = four ?? braced ?? two;
      return code === undefined ? (LETTERS[letter] ?? letter) : pointOf(Number.parseInt(code, 16));
    },
  );
}

function fromForm(text: string): string {
  if (!/%[0-9a-f]{2}|\S\+\S/iu.test(text)) return '';
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/giu, (encoded) => {
    const bytes = new Uint8Array(encoded.length / 3);
    for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(encoded.slice(at * 3 + 1, at * 3 + 3), 16);
    return new TextDecoder().decode(bytes);
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A tag longer than this is no tag but a sign of comparison. */
const TAGS = /<\/?[a-z][^<>]{0,400}>/giu;
const ENTITIES = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/giu;

function fromMarkup(text: string): string {
  if (!/<\/?[a-z]|&(?:#|[a-z]{2,4};)/iu.test(text)) return '';
  return text
    .replace(TAGS, '')
    .replace(ENTITIES, (whole: string, ten?: string, sixteen?: string, name = '') =>
      ten !== undefined
        ? pointOf(Number(ten))
        : sixteen !== undefined
          ? pointOf(Number.parseInt(sixteen, 16))
          : (NAMED[name.toLowerCase()] ?? whole),
    );
}

const pointOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Encoded words shorter than this cannot carry what is held. */
const BASE64 = /[A-Za-z0-9+/_-]{16,}/gu;

/** All encoded words, decoded, a line each. A word at the very start may be cut, so every place to begin is tried. */
function fromBase64(text: string): string {
  let decoded = '';
  for (const { 0: word, index } of text.matchAll(BASE64)) {
    for (let from = 0; from < (index === 0 ? 4 : 1); from++) decoded += `${bytesIn(word.slice(from))}\n`;
  }
  return decoded;
}

function bytesIn(word: string): string {
  const plain = word.replaceAll('-', '+').replaceAll('_', '/');
  try {
    const binary = atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
    return new TextDecoder().decode(bytes);
  } catch {
    // A long word that is no base64: it says nothing else than what it says as it is.
    return '';
  }
}
