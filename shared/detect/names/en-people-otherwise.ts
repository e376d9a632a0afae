import { type Evidence, type Found, weigh } from '../detector.ts';
import type { KindsOf } from './en-lexicon.ts';
import { WORD_NAMES } from './en-vocabulary.ts';

/** What stands right before a name in small letters. Each begins with a letter or sign that an engine finds quickly. */
const LEAD = /(?:[:=] ?["']?|name is |mrs?\.? |ms\.? |dr\.? )(?=\p{Ll}{2})/giu;
const LEAD_LENGTH = 32;
/** Words that only a name follows, and words that something else follows too. */
const SURE =
  /(?<![\p{L}\p{N}_])(?:(?:full|first|last|given|family|customer|client|patient|employee|contact|cardholder|account)[ _]name ?[:=] ?["']?|my name is )$/iu;
const TITLED = /(?<![\p{L}\p{N}_])(?:mr|mrs|ms|dr)\.? $/iu;
const OPEN =
  /(?<![\p{L}\p{N}_])(?:name|customer|client|patient|contact|author|attn|from|to|cc|owner|assignee) ?[:=] ?["']?$/iu;
const SMALL = /\p{Ll}[\p{Ll}'’-]{1,19}(?: (?:\p{Ll}\.|\p{Ll}[\p{Ll}'’-]{1,19})){0,3}(?![\p{L}\p{N}@])/uy;

const GREETED = /^(?:hi|hello|hey|dear|thanks|cheers),? (?<name>\p{Ll}{3,20})(?=[,!.\n])/gimu;
const NOTED = /(?:TODO|FIXME|HACK|XXX)\((?<name>\p{L}{3,20})\)/gu;
const CALLED = /@(?<name>\p{Lu}\p{Ll}{2,20})(?![\p{L}\p{N}./(@_:-])/gu;

/** What follows a family name that stands first. */
const COMMA = /, (?=\p{Lu}\p{Ll})/gu;
const FAMILY = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}'’-]{1,20}$/u;
const GIVEN = /\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}(?:\.|\p{Ll}{1,20})?)?(?!\p{L})/uy;

/**
 * Names that no capital letter marks (name: john smith), that an @ or a note calls, or whose family name stands first
 * before a comma (SMITH, John). Every one needs a part that the lists know as a name and as nothing else.
 */
export function peopleOtherwise(text: string, kindsOf: KindsOf): readonly Found[] {
  return [...inSmallLetters(text, kindsOf), ...called(text, kindsOf), ...turned(text, kindsOf)];
}

const found = (start: number, name: string, evidence: Evidence): Found => ({
  start,
  end: start + name.length,
  ...weigh(0.45, evidence),
});

/** Customer name: maria gonzalez. */
function* inSmallLetters(text: string, kindsOf: KindsOf): Generator<Found> {
  for (const match of text.matchAll(LEAD)) {
    const start = match.index + match[0].length;
    const lead = text.slice(Math.max(0, start - LEAD_LENGTH), start);
    const least = TITLED.test(lead) ? 0 : SURE.test(lead) ? 1 : OPEN.test(lead) ? 2 : undefined;
    if (least === undefined) continue;
    SMALL.lastIndex = start;
    const name = nameIn(SMALL.exec(text)?.[0] ?? '', kindsOf, least);
    if (name !== '') yield found(start, name, ['label', 0.2]);
  }
}

/** The words from the first on that may be parts of a name, if at least `least` of them are listed as one; '' if not. */
function nameIn(name: string, kindsOf: KindsOf, least: number): string {
  const words = name.split(' ');
  const kinds = words.map(kindsOf);
  const isPart = (at: number): boolean => {
    const [word = '', kind = ''] = [words[at], kinds[at]];
    if (/^\p{Ll}\.$/u.test(word)) return at > 0;
    return kind === '' ? word.length > 3 && (at > 0 || least === 0) : /[fljk]/u.test(kind) && !/[wd]/u.test(kind);
  };
  let count = 0;
  while (count < words.length && isPart(count)) count++;
  const listed = kinds.slice(0, count).filter((kind) => kind !== '').length;
  const isOne = least > 0 && count === 1 && !/[flj]/u.test(kinds[0] ?? '');
  return listed < least || isOne ? '' : words.slice(0, count).join(' ');
}

/** Hi maria; TODO(marcus); @Lindsay. */
function* called(text: string, kindsOf: KindsOf): Generator<Found> {
  for (const pattern of [GREETED, NOTED, CALLED]) {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.name ?? '';
      if (pattern === CALLED && /[\p{L}\p{N}.@/_]/u.test(text.charAt(match.index - 1))) continue;
      if (!isOnly(name, kindsOf, /[fk]/u)) continue;
      yield found(match.index + match[0].lastIndexOf(name), name, ['dictionary', 0.15]);
    }
  }
}

/** SMITH, John; and in a list or a line of its own: Smith, John. */
function* turned(text: string, kindsOf: KindsOf): Generator<Found> {
  for (const { index } of text.matchAll(COMMA)) {
    const from = Math.max(0, index - LEAD_LENGTH);
    const family = FAMILY.exec(text.slice(from, index))?.[0];
    if (family === undefined) continue;
    GIVEN.lastIndex = index + 2;
    const given = GIVEN.exec(text)?.[0] ?? '';
    const start = index - family.length;
    const isCapital = family.length > 2 && family === family.toUpperCase();
    if (!isCapital && !standsAlone(text, start, index + 2 + given.length)) continue;
    const [first = ''] = given.split(/[ -]/u);
    const isGiven = isOnly(first, kindsOf, /[fk]/u) && !/[wpo]/u.test(kindsOf(family));
    const isFamily = isCapital && isOnly(family, kindsOf, /[lj]/u) && kindsOf(first) === '';
    if (given !== '' && (isGiven || isFamily))
      yield found(start, text.slice(start, index + 2 + given.length), ['full-name', 0.2]);
  }
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\n;|\t]) ?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^ ?(?:$|[\n;|\t(])/u.test(text.slice(end, end + 2))
  );
}

function isOnly(word: string, kindsOf: KindsOf, wanted: RegExp): boolean {
  const kinds = kindsOf(word);
  return wanted.test(kinds) && !/[wpod]/u.test(kinds) && !WORD_NAMES.has(word.toLowerCase());
}
