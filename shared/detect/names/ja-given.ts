import { type Analysis, costAs, longestOf, tailAt, wordAcross } from './ja-analysis.ts';
import { HIRAGANA, KANJI, kindOf } from './ja-characters.ts';
import { stateOf } from './ja-classes.ts';
import type { Word } from './ja-lattice.ts';
import type { Readings } from './ja-readings.ts';

const SURNAME = stateOf('surname');
const GIVEN = stateOf('given');
const PROPER = stateOf('proper');

/** Where a given name ends; `guessed` if the lists do not hold it. */
export interface Ending {
  readonly end: number;
  readonly shape: 'full' | 'guessed';
}

/** Kanji that given names end with, and kanji that they begin with. */
export interface GivenKanji {
  readonly last: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly readings: Readings;
}

/** The end of the given name after the surname `index`, straight after it or behind one blank. */
export function givenAfter(analysis: Analysis, index: number, kanji: GivenKanji): Ending | undefined {
  const { text, words } = analysis;
  const surname = words[index];
  if (surname === undefined) return undefined;
  const next = words[index + 1];
  const blank = text.charCodeAt(surname.end) === 0x20;
  const from = blank ? surname.end + 1 : surname.end;
  if (next?.start !== from) return kanaGiven(analysis, from, surname, kanji.readings);
  if (tailAt(text, from) !== undefined) return undefined;
  const end = listedGiven(analysis, surname, index + 1);
  return end === undefined ? guessedGiven(analysis, index, from, kanji) : { end, shape: 'full' };
}

/** Given names of one kanji that make a thing of a surname right before them: 佐藤錦, 山田米. */
const THING = /^[錦米酒茶鍋焼]$/u;

function listedGiven(analysis: Analysis, surname: Word, index: number): number | undefined {
  const { text, words } = analysis;
  const given = words[index];
  if (given === undefined || given.state !== GIVEN) return undefined;
  const end = widen(analysis, index);
  const short = end - given.start === 1;
  const brief = surname.end - surname.start === 1 && text.charCodeAt(surname.end) !== 0x20;
  if ((short || brief) && !endsHere(text, end)) return undefined;
  if (short && surname.end === given.start && THING.test(text.slice(given.start, end))) return undefined;
  if (brief && end > given.end && costAs(analysis, given.start, end, 'given') === undefined) return undefined;
  if (short && surname.state !== SURNAME && surname.state !== PROPER) return undefined;
  return end;
}

/** 愛 and 莉 are two words of the path and one given name: a single kanji after a single-kanji given name joins it. */
function widen(analysis: Analysis, index: number): number {
  const given = analysis.words[index];
  const next = analysis.words[index + 1];
  if (given === undefined) return 0;
  if (given.end - given.start > 1 || next?.start !== given.end || next.end - next.start > 1) return given.end;
  if (tailAt(analysis.text, given.end) !== undefined || !endsHere(analysis.text, next.end)) return given.end;
  return next.end;
}

function endsHere(text: string, end: number): boolean {
  return kindOf(text.charCodeAt(end)) !== KANJI || tailAt(text, end) !== undefined;
}

const NO_GIVEN = /^(?:から|まで|より|など|のみ|だけ|さん|くん|こと|もの|とも|です|ます|とき|ほか|しま|まし|した)/u;

/** A given name in hiragana, only if the lists hold it. A verb may end before the surname (引っ越しました): not there. */
function kanaGiven(analysis: Analysis, from: number, surname: Word, readings: Readings): Ending | undefined {
  const { text } = analysis;
  if (surname.state !== SURNAME || kindOf(text.charCodeAt(from)) !== HIRAGANA) return undefined;
  if (surname.end - surname.start < 2 || text.charAt(surname.start - 1) === 'っ') return undefined;
  const end = Math.max(longestOf(analysis, from, from + 5, 'given'), longestReading(text, from, readings));
  if (end - from < 2 || NO_GIVEN.test(text.slice(from, end))) return undefined;
  return /^[ぁ-ん]/u.test(text.slice(end)) && !GOES_ON.test(text.slice(end, end + 2))
    ? undefined
    : { end, shape: 'full' };
}

/** Straight after the surname any two kana may be a particle and a verb; behind a blank they are a name if they can be. */
function longestReading(text: string, from: number, readings: Readings): number {
  const kana = text.charCodeAt(from - 1) === 0x20 ? (/^[ぁ-ん]{2,5}/u.exec(text.slice(from, from + 5))?.[0] ?? '') : '';
  for (let length = kana.length; length >= 2; length--) {
    const end = from + length;
    const closed = !/^[ぁ-ん]/u.test(text.slice(end)) || GOES_ON.test(text.slice(end, end + 2));
    if (closed && readings.isGiven(kana.slice(0, length))) return end;
  }
  return -1;
}

/** What may follow a name in hiragana: a particle or an honorific. */
const GOES_ON = /^(?:さん|さま|ちゃ|くん|は|が|を|に|の|と|も|で|や|へ|ら|か)/u;

const LONGEST_GIVEN = 3;
/** Single kanji that make a family, a thing or a place of a surname: 田中家, 田中案, 田中町. */
const NOT_GIVEN =
  /^[拝錦米酒茶鍋家案流式作型版部側党派説論法組杯賞戦線駅店社山川町村市区島橋港城寺院館邸宅前後氏様殿君宛発着行時分係課室班会員長席等他間中内外上下各本元新旧個人自身以両朝代姓名製産税務所場県都府道州郡国制炉代市民系史学]$/u;

/** Up to three kanji to the end of the run, to an honorific or to the next ordinary word, that could be a given name. */
function guessedGiven(analysis: Analysis, index: number, from: number, kanji: GivenKanji): Ending | undefined {
  const { text, words } = analysis;
  if (from - (words[index]?.start ?? 0) < 2) return undefined;
  const listed = longestOf(analysis, from, from + LONGEST_GIVEN, 'given');
  if (listed - from >= 2 && wordAcross(analysis, listed) === undefined && !isOneWord(analysis, from, listed)) {
    return { end: listed, shape: 'full' };
  }
  if (words[index]?.state !== SURNAME && words[index]?.state !== PROPER) return undefined;
  let end = from;
  for (let at = index + 1; at < words.length && words[at]?.start === end; at++) {
    if (at > index + 1 && (tailAt(text, end) !== undefined || (end - from === 2 && isPlainWord(words[at])))) break;
    end = words[at]?.end ?? end;
    if (end - from > LONGEST_GIVEN) return undefined;
  }
  return couldBeGiven(analysis, from, end, words[index], kanji) ? { end, shape: 'guessed' } : undefined;
}

function isPlainWord(word: Word | undefined): boolean {
  return word?.known === true && word.end - word.start >= 2;
}

function couldBeGiven(a: Analysis, from: number, end: number, surname: Word | undefined, kanji: GivenKanji): boolean {
  const given = a.text.slice(from, end);
  if (!/^[々〇㐀-鿿]+$/u.test(given) || isOneWord(a, from, end)) return false;
  if (given.length > 1) return kanji.last.has(given.slice(-1)) && kanji.first.has(given.charAt(0));
  if (NOT_GIVEN.test(given) || surname === undefined) return false;
  return kanji.last.has(given) || kanji.first.has(given) || surname.end - surname.start >= 2;
}

/** One listed word of two or more kanji (田中商店, 山田課長) is no given name unless the lists say so. */
function isOneWord(analysis: Analysis, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const classes = ['noun', 'action', 'suffix', 'quality', 'time', 'suffix-place', 'counter', 'organization'] as const;
  const given = costAs(analysis, start, end, 'given') ?? Infinity;
  return classes.some((name) => (costAs(analysis, start, end, name) ?? Infinity) < given);
}
