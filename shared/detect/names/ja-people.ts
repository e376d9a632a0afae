import { type Found, weigh } from '../detector.ts';
import { type Analysis, before, costAs, isAloneOnLine, type Tail, tailAt, wordsIn } from './ja-analysis.ts';
import { isRunUnit, KANJI, kindOf } from './ja-characters.ts';
import { stateOf } from './ja-classes.ts';
import { type GivenKanji, givenAfter } from './ja-given.ts';
import type { Word } from './ja-lattice.ts';
import { isFullName, isSurname as isListedSurname, likeness } from './ja-likeness.ts';
import { COMMON_WORDS, DEPARTMENT_END } from './ja-vocabulary.ts';

const SURNAME = stateOf('surname');
const GIVEN = stateOf('given');
const PERSON = stateOf('person');
const PLACE = stateOf('place');
const PROPER = stateOf('proper');
const NOUN = stateOf('noun');

/**
 * How a span came to be read as a name: surname and given name (`full`), a surname and kanji that the lists do not
 * hold as a given name (`guessed`), a single listed name, a person listed as such, or kanji before an honorific.
 */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly shape: 'full' | 'guessed' | 'surname' | 'given' | 'listed' | 'unlisted';
}

/** The names in kanji of a text, with their context weighed. */
export function kanjiPeople(analysis: Analysis, kanji: GivenKanji): readonly Found[] {
  const found: Found[] = [];
  const { words } = analysis;
  for (let index = 0; index < words.length; index++) {
    const reading = readingAt(analysis, index, kanji);
    const person = reading === undefined ? undefined : judge(analysis, reading);
    if (reading === undefined || person === undefined) continue;
    found.push(person);
    while (index + 1 < words.length && (words[index + 1]?.start ?? 0) < reading.end) index++;
  }
  return found;
}

function readingAt(analysis: Analysis, index: number, kanji: GivenKanji): Reading | undefined {
  const word = analysis.words[index];
  if (word === undefined || kindOf(analysis.text.charCodeAt(word.start)) !== KANJI) return undefined;
  const { start, end, state } = word;
  if (state === PERSON && end - start >= 3) return { start, end, shape: 'listed' };
  if (state === SURNAME || isSurname(analysis, index)) {
    const given = givenAfter(analysis, index, kanji);
    if (given !== undefined) return { start, ...given };
  }
  if (state === SURNAME || hasTitle(analysis, start, end)) return { start, end, shape: 'surname' };
  const rare = rareName(analysis, index);
  if (rare !== undefined) return { start, end: rare, shape: 'guessed' };
  if (state === GIVEN && end - start >= 2) return { start, end, shape: 'given' };
  return unlisted(analysis, index);
}

/** Titles that the name of a place takes as well: 大塚支店長. */
const PLACE_TITLES = /^ ?(?:支店長|支社長|工場長|所長|駅長|知事|市長|町長|村長|区長|校長|館長|総督|議員|店長|殿|一家)/u;

/** A word that the path took for a place or a company is a surname where an honorific or a title follows. */
function hasTitle(analysis: Analysis, start: number, end: number): boolean {
  if (end - start < 2 || tailAt(analysis.text, end) === undefined) return false;
  return isListedSurname(analysis, start, end) && !PLACE_TITLES.test(analysis.text.slice(end, end + 4));
}

/** Words that the path took for a place or a noun may still be surnames when a given name follows. */
function isSurname(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  const next = analysis.words[index + 1];
  if (word === undefined || next === undefined || next.start - word.end > 1) return false;
  const { start, end, state } = word;
  const short = next.end - next.start === 1 && (state === PLACE || state === PROPER);
  if (next.state !== GIVEN && !short) return next.start > end && isFullName(analysis, start, next.end);
  return end - start >= 2 && end - start <= 3 && costAs(analysis, start, end, 'surname') !== undefined;
}

/** The commonest Chinese and Korean surnames of one kanji that are rare as words of their own. */
const CONTINENTAL =
  /^[朴金李崔鄭姜趙尹韓申呉徐黄宋柳洪裵曺許沈盧郭朱禹兪羅閔劉陳楊王馬胡梁謝唐馮鄧曹曾蕭蔡潘袁董余葉蒋蔣習温江毛薄杜魏姚鍾范汪石譚廖賈夏秦顧侯邵孟龍湯黎易戴莫孔]$/u;

/** A continental name (鄧小平), or a surname that the lists lack before a given name that they hold (倍賞美津子). */
function rareName(analysis: Analysis, index: number): number | undefined {
  const { text, words } = analysis;
  const start = words[index]?.start ?? 0;
  if (isRunUnit(text.charCodeAt(start - 1))) return undefined;
  let end = start;
  let last = index;
  for (let at = index; words[at]?.start === end && tailAt(text, end) === undefined; at++) {
    end = words[at]?.end ?? end;
    last = at;
    if (end - start > LONGEST_NAME) return undefined;
  }
  const given = words[last];
  const listed = given !== undefined && given.state === GIVEN && given.end - given.start >= 2;
  const continental = end - start === 3 && CONTINENTAL.test(text.charAt(start));
  if (given === undefined || !(listed || continental)) return undefined;
  const value = text.slice(start, end);
  if (COMMON_WORDS.has(value) || !/^[々〇㐀-鿿]+$/u.test(value)) return undefined;
  if (continental && isOddTriple(analysis, start)) return end;
  if (!listed) return undefined;
  const surname = given.start - start;
  return surname >= 1 && surname <= 3 && wordsIn(analysis, start, given.start).every(isRareWord) ? end : undefined;
}

/** Three kanji after a continental surname that no ordinary word explains. */
function isOddTriple(analysis: Analysis, start: number): boolean {
  const inside = wordsIn(analysis, start, start + 3);
  const whole = inside.length === 1 && inside[0]?.state !== PERSON;
  return (
    !whole &&
    inside.every(
      ({ start: from, end, state }) => end - from < 2 || state === GIVEN || state === PLACE || state === PROPER,
    )
  );
}

function isRareWord({ start, end, state, known }: Word): boolean {
  return end - start === 1
    ? state === NOUN || state === GIVEN || state === PROPER || !known
    : state === NOUN || state === PROPER;
}

const LONGEST_NAME = 6;

/** Kanji from the start of a run, or after an ordinary word, up to an honorific. */
function unlisted(analysis: Analysis, index: number): Reading | undefined {
  const { text, words } = analysis;
  const start = words[index]?.start ?? 0;
  let end = start;
  for (let at = index; at < words.length && words[at]?.start === end; at++) {
    end = words[at]?.end ?? end;
    if (end - start > LONGEST_NAME) return undefined;
    const tail = end - start >= 2 ? tailAt(text, end) : undefined;
    if (tail?.kind !== 'honorific') continue;
    return likeness(analysis, start, end) === 'no' ? undefined : { start, end, shape: 'unlisted' };
  }
  return undefined;
}

/** Circles where a form leaves the name open: 「〇〇様」. */
const STAND_IN = /^[〇○◯]+$/u;

function judge(analysis: Analysis, reading: Reading): Found | undefined {
  const { text } = analysis;
  const { start, end, shape } = reading;
  if (STAND_IN.test(text.slice(start, end))) return undefined;
  const tail = tailAt(text, end);
  const alone = isAloneOnLine(text, start, end);
  const signs = alone || (shape !== 'surname' && isSigned(text, start, end));
  const base = baseOf(analysis, reading, tail, signs);
  if (base === undefined) return undefined;
  const judged = weigh(
    base,
    shape === 'full' && ['full-name', 0.2],
    shape !== 'full' && shape !== 'unlisted' && ['dictionary', 0.1],
    (shape === 'surname' || shape === 'given') && tail === undefined && !signs && ['ambiguous', -0.1],
    tail?.kind === 'honorific' && ['honorific', 0.2],
    tail?.kind === 'job-title' && ['job-title', 0.15],
    signs && ['signature', 0.1],
  );
  return { start, end, ...judged };
}

/** The last words of a text, or the words after a department: 「営業部 佐藤」. */
function isSigned(text: string, start: number, end: number): boolean {
  if (!/^[ \t]*(?:$|\n)/u.test(text.slice(end, end + 8))) return false;
  const lead = before(text, start);
  return /[。.!]\s*$/u.test(lead) || DEPARTMENT_END.test(lead);
}

const SHAPE_BASE = { full: 0.57, listed: 0.5, guessed: 0.45, unlisted: 0.55 } as const;

function baseOf(analysis: Analysis, reading: Reading, tail: Tail | undefined, signs: boolean): number | undefined {
  const { start, end, shape } = reading;
  if (shape !== 'surname' && shape !== 'given') return SHAPE_BASE[shape];
  if (shape === 'given' && signs && end - start >= 2) return 0.5;
  const value = analysis.text.slice(start, end);
  if (tail === undefined) return standsAlone(analysis, start, end, shape) ? 0.4 : undefined;
  return tail.kind === 'job-title' && COMMON_WORDS.has(value) ? undefined : 0.55;
}

const PARTICLE = /^(?:は|が|を|に|の|と|も|ら|や|へ|、|から|より|による|によ)/u;
/** How much rarer the surname may be than another sense of the word. */
const RARER = 500;

/** A surname that is a whole run, is followed by a particle and has no other sense that is as common. */
function standsAlone(analysis: Analysis, start: number, end: number, shape: 'surname' | 'given'): boolean {
  const { text } = analysis;
  if (end - start < 2 || COMMON_WORDS.has(text.slice(start, end)) || !PARTICLE.test(text.slice(end, end + 3)))
    return false;
  if (kindOf(text.charCodeAt(start - 1)) === KANJI || /[ァ-ヺーA-Za-z0-9]/u.test(text.charAt(start - 1))) return false;
  const own = costAs(analysis, start, end, shape) ?? 0;
  const others = ['noun', 'place', 'organization', 'action', 'quality', 'time', 'country'] as const;
  return others.every((name) => (costAs(analysis, start, end, name) ?? Infinity) > own + RARER);
}
