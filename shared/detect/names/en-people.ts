import { type Evidence, type Found, weigh } from '../detector.ts';
import { contextOf, type EnglishText, isListOfThings } from './en-people-context.ts';
import type { Phrase, Token } from './en-phrases.ts';
import { ADDRESS_PART, BRANDS, EPONYM, PERSON_VERB, WORD_NAMES } from './en-vocabulary.ts';

/** A person, and the words of the name that stand in no list where only weak context speaks for them. */
export interface Person extends Found {
  /** Whether the name has two words or more. */
  readonly isFull: boolean;
  readonly unlisted: readonly Token[];
}

/** The person that a phrase names, if it names one. The title before it (Mr, Dr) stays outside. */
export function personIn(english: EnglishText, phrase: Phrase): Person | undefined {
  const { tokens, titled } = nameTokens(phrase);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.length > 5) return undefined;
  if (isOnlyWords(tokens, titled, english.text)) return undefined;
  const after = english.text.slice(last.end, last.end + 16);
  if ((tokens.some(isOtherThing) && !isFamilyFirst(tokens)) || /^[[<{=]/u.test(after)) return undefined;
  const context = contextOf(english, first.start, last.end, titled);
  const isNamed = context.some(([, weight]) => weight >= 0.3);
  if (
    !isNamed &&
    (EPONYM.test(after) || (tokens.length === 1 && first.kind === 'first' && isArticle(english.text, first.start)))
  )
    return undefined;
  if (!isNamed && isInAddress(english.text, first.start, last.end)) return undefined;
  const shape = tokens.length === 1 ? single(first, phrase, context, english.text) : several(tokens, context);
  if (shape === undefined || (!isNamed && isListOfThings(english.text, first.start))) return undefined;
  const said = context.reduce((sum, [, weight]) => sum + weight, 0);
  const isOpen = said < SPOKEN_OF && !isFamilyFirst(tokens) && !tokens.some(({ kinds }) => /[fljk]/u.test(kinds));
  const unlisted = isOpen ? tokens.filter(({ kind }) => kind === 'unknown') : [];
  return {
    start: first.start,
    end: last.end,
    isFull: tokens.length > 1,
    unlisted,
    ...weigh(0.45, ...shape, ...context),
  };
}

/** One everyday word, or several, without a title: most phrases are that, and their surroundings need no look. */
function isOnlyWords(tokens: readonly Token[], titled: boolean, text: string): boolean {
  if (titled || !tokens.every(({ kind }) => kind === 'word' || kind === 'thing')) return false;
  return !/^ ?(?:さん|様|さま|氏)/u.test(text.slice(tokens.at(-1)?.end, (tokens.at(-1)?.end ?? 0) + 3));
}

function isArticle(text: string, start: number): boolean {
  return /(?<!\p{L})(?:an?|the|this|our|your|its) $/iu.test(text.slice(Math.max(0, start - 6), start));
}

/** Evidence of the surroundings that needs no look at how a name is spelled: a label, or words before and after it. */
const SPOKEN_OF = 0.22;

const OTHER: ReadonlySet<Token['kind']> = new Set(['form', 'organization', 'thing', 'demonym']);

/** A word that makes the phrase no name: Bank, Street, Spanish, or short capitals such as an abbreviation. */
function isOtherThing({ kind, value, kinds }: Token): boolean {
  return OTHER.has(kind) || (/^\p{Lu}{2,}$/u.test(value) && !/[fljk]/u.test(kinds));
}

/** House numbers stand before and after the names of streets. */
export function isInAddress(text: string, start: number, end: number): boolean {
  // 「, 54,」 behind a name is an age, and a year before one belongs to a copyright.
  const after = text.slice(end, end + 8);
  if (/^,? #?\d/u.test(after) && !/^ (?:19|20)\d\d-/u.test(after) && !/^, \d\d(?:[,.)]| (?![A-Z\d])|$)/u.test(after))
    return true;
  const before = text.slice(Math.max(0, start - 8), start);
  return /\d[A-Za-z]?,? $/u.test(before) && !/(?<!\d)(?:19|20)\d\d, $/u.test(before);
}

/** The words of the phrase without its title, the everyday words before it and the address part after it. */
export function nameTokens({ tokens, opens }: Phrase): { tokens: readonly Token[]; titled: boolean } {
  let from = 0;
  while (from < tokens.length - 1 && isOpener(tokens[from], tokens[from + 1])) from++;
  // 「A Victoria sponge」: an article, where an initial has a full stop.
  if (tokens[from]?.value === 'A' && opens && from < tokens.length - 1) from++;
  let titled = false;
  while (tokens[from]?.kind === 'title' && from < tokens.length - 1) {
    titled = true;
    from++;
  }
  const rest = tokens.slice(from);
  const stop = rest.findIndex(
    (token, at) => token.value === '&' || ADDRESS_PART.test(token.value) || (at > 1 && isShort(token)),
  );
  return { tokens: stop === -1 ? rest : rest.slice(0, stop), titled };
}

/** DOB, MD, CEO behind a full name. */
const isShort = ({ value, kinds }: Token): boolean => /^\p{Lu}{2,4}$/u.test(value) && !/[fljk]/u.test(kinds);

/** Hi in 「Hi Maria」, Producer in 「Producer Anna Berg」, Will in 「Will Anna come」. */
function isOpener(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || next === undefined || next.kind === 'word') return token?.kind === 'word';
  return (
    token.kind === 'word' ||
    (token.kinds.includes('w') && WORD_NAMES.has(token.value.toLowerCase()) && next.kind === 'first')
  );
}

function single(
  token: Token,
  phrase: Phrase,
  context: readonly Evidence[],
  text: string,
): readonly Evidence[] | undefined {
  const { value, kind, kinds } = token;
  const titled = context.some(([reason]) => reason === 'honorific');
  if (titled && BRANDS.has(value.toLowerCase())) return undefined;
  if (titled && value.length > 1 && /^\p{Lu}\p{L}/u.test(value)) return [['dictionary', kinds === '' ? 0 : 0.05]];
  if (value.length < 3 || /^\p{Lu}+$/u.test(value)) return undefined;
  if (kinds === '' && /\p{Ll}\p{Lu}/u.test(value) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}/u.test(value))
    return undefined;
  const strong = context.some(([, weight]) => weight >= 0.3);
  if (kinds.includes('w') || WORD_NAMES.has(value.toLowerCase()))
    return strong && kind !== 'word' ? [['dictionary', 0.05]] : undefined;
  if (kind === 'first') return [['dictionary', 0.1]];
  if (kind === 'last') return strong || context.length > 0 || !phrase.opens ? [['dictionary', 0.1]] : undefined;
  if (kind !== 'unknown' && kind !== 'japanese') return undefined;
  if (strong) return [];
  if (PERSON_VERB.test(text.slice(token.end, token.end + 16))) return [['ambiguous', -0.02]];
  return context.length > 0 && !phrase.opens && /^\p{Lu}\p{Ll}+$/u.test(value) ? [['ambiguous', -0.02]] : undefined;
}

const full = (name: number, listed: number): readonly Evidence[] => [
  ['full-name', name],
  ['dictionary', listed],
];

function several(tokens: readonly Token[], context: readonly Evidence[]): readonly Evidence[] | undefined {
  const names = tokens.filter(({ kind }) => kind !== 'initial' && kind !== 'particle');
  if (names.length === 0 || names.length > 4) return undefined;
  if (isJapanese(names) || isFamilyFirst(names)) return full(0.25, 0.1);
  const count = (kind: Token['kind']) => names.filter((token) => token.kind === kind).length;
  const listed = count('first') + count('last');
  if (readsAsWords(names, listed)) return undefined;
  if (names[0]?.kind === 'first' && names.length >= 2) return full(0.25, 0.08);
  if (listed > 0 && count('place') === 0) return full(0.15, 0.05);
  if (count('place') > 0) return context.length > 0 && listed > 0 ? [['full-name', 0.1]] : undefined;
  if (context.length > 0 || names.length < tokens.length) return [['full-name', 0.15]];
  return names.some(({ value }) => /[^\x00-\x7f]/u.test(value)) ? [['full-name', 0.05]] : undefined;
}

/** Everyday words outweigh the names (Grace Period), except after one plain first name (Maria Stone). */
function readsAsWords(names: readonly Token[], listed: number): boolean {
  const plain = names.filter(({ kinds, kind }) => kind === 'word' || (kinds.includes('w') && kind !== 'first')).length;
  if (plain === 0 || (listed > 0 && plain < names.length - 1)) return false;
  const [first] = names;
  const isFirstName =
    first?.kind === 'first' && !first.kinds.includes('w') && !WORD_NAMES.has(first.value.toLowerCase());
  return !(isFirstName && plain === 1 && names.length === 2);
}

/** Yamada Taro, TANAKA Hanako, Taro Yamada. */
function isJapanese(names: readonly Token[]): boolean {
  const [one, two] = names;
  if (names.length !== 2 || one === undefined || two === undefined) return false;
  const pair = (a: Token, b: Token) => a.kinds.includes('j') && b.kinds.includes('k');
  const plain = names.filter(({ kinds }) => kinds.includes('w')).length;
  return plain === 0 && (pair(one, two) || pair(two, one));
}

const VIETNAMESE =
  /^(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Hu[yỳ]nh|Ho[aà]ng|Phan|V[uũ]|V[oõ]|[DĐ][aặ]ng|B[uù]i|[DĐ][oỗ]|H[oồ]|Ng[oô]|D[uư][oơ]ng|L[yý])$/u;
const KOREAN =
  /^(?:Kim|Lee|Yi|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|Yoo|Hong|Ko|Moon|Yang|Bae|Baek|Nam|Noh?|Ha|Heo|Ryu|Jeon)$/u;

/** Nguyễn Văn An; Park Ji-hoon. */
function isFamilyFirst(names: readonly Token[]): boolean {
  const [first, second] = names;
  if (first === undefined || second === undefined) return false;
  if (KOREAN.test(first.value) && names.length === 2) return /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(second.value);
  if (!VIETNAMESE.test(first.value) || names.length > 4) return false;
  const rest = names.slice(1).map(({ value }) => value);
  if (!rest.every((value) => /^\p{Lu}\p{Ll}{1,5}$/u.test(value))) return false;
  return rest.length > 1 && (/^(?:Thi|Th[iị]|Van|V[aă]n)$/u.test(rest[0] ?? '') || /[^\x00-\x7f]/u.test(first.value));
}
