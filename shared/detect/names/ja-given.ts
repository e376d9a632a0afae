import { type Analysis, costAs, longestOf, tailAt } from './ja-analysis.ts';
import { HIRAGANA, KANJI, kindOf } from './ja-characters.ts';
import { stateOf } from './ja-classes.ts';
import type { Word } from './ja-segment.ts';

const SURNAME = stateOf('surname');
const GIVEN = stateOf('given');

/** Where a given name ends; `guessed` if the lists do not hold it. */
export interface Ending {
  readonly end: number;
  readonly shape: 'full' | 'guessed';
}

/** Kanji that given names end with, and kanji that they begin with. */
export interface GivenKanji {
  readonly last: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
}

/** The end of the given name after the surname `index`, straight after it or behind one blank. */
export function givenAfter(analysis: Analysis, index: number, kanji: GivenKanji): Ending | undefined {
  const { text, words } = analysis;
  const surname = words[index];
  if (surname === undefined) return undefined;
  const next = words[index + 1];
  const blank = text.charCodeAt(surname.end) === 0x20;
  const from = blank ? surname.end + 1 : surname.end;
  if (next?.start !== from) return kanaGiven(analysis, from, surname);
  if (tailAt(text, from) !== undefined) return undefined;
  const end = listedGiven(analysis, surname, index + 1);
  return end === undefined ? guessedGiven(analysis, index, from, kanji) : { end, shape: 'full' };
}

function listedGiven(analysis: Analysis, surname: Word, index: number): number | undefined {
  const given = analysis.words[index];
  if (given === undefined || given.state !== GIVEN) return undefined;
  const end = widen(analysis, index);
  const short = end - given.start === 1;
  if (short && (surname.state !== SURNAME || !endsHere(analysis.text, end))) return undefined;
  return end;
}

/** 愛 and 莉 are two words of the path and one given name: a single kanji after a single-kanji given name joins it. */
function widen(analysis: Analysis, index: number): number {
  const [given, next] = [analysis.words[index], analysis.words[index + 1]];
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
function kanaGiven(analysis: Analysis, from: number, surname: Word): Ending | undefined {
  const { text } = analysis;
  if (surname.state !== SURNAME || kindOf(text.charCodeAt(from)) !== HIRAGANA) return undefined;
  if (surname.end - surname.start < 2 || text.charAt(surname.start - 1) === 'っ') return undefined;
  const end = longestOf(analysis, from, from + 5, 'given');
  if (end - from < 2 || NO_GIVEN.test(text.slice(from, end))) return undefined;
  return /^[ぁ-ん]/u.test(text.slice(end)) && !GOES_ON.test(text.slice(end, end + 2))
    ? undefined
    : { end, shape: 'full' };
}

/** What may follow a name in hiragana: a particle or an honorific. */
const GOES_ON = /^(?:さん|さま|ちゃ|くん|は|が|を|に|の|と|も|で|や|へ|ら|か)/u;

const LONGEST_GIVEN = 3;

/** Up to three kanji to the end of the run, or to an honorific, that could be a given name. */
function guessedGiven(analysis: Analysis, index: number, from: number, kanji: GivenKanji): Ending | undefined {
  const { text, words } = analysis;
  let end = from;
  for (let at = index + 1; at < words.length && words[at]?.start === end; at++) {
    if (at > index + 1 && tailAt(text, end) !== undefined) break;
    end = words[at]?.end ?? end;
    if (end - from > LONGEST_GIVEN) return undefined;
  }
  const given = text.slice(from, end);
  if (given.length === 0 || !/^\p{Script=Han}+$/u.test(given) || isOneWord(analysis, from, end)) return undefined;
  if (!kanji.last.has(given.slice(-1)) && !(given.length === 1 && kanji.first.has(given))) return undefined;
  if (given.length > 1 && !kanji.first.has(given.charAt(0))) return undefined;
  return { end, shape: 'guessed' };
}

/** One listed word of two or more kanji (田中商店, 山田課長) is no given name unless the lists say so. */
function isOneWord(analysis: Analysis, start: number, end: number): boolean {
  const classes = ['noun', 'action', 'suffix', 'quality', 'time', 'suffix-place', 'counter', 'organization'] as const;
  if (costAs(analysis, start, end, 'given') !== undefined) return false;
  return classes.some((name) => costAs(analysis, start, end, name) !== undefined);
}
