import { type Found, weigh } from '../detector.ts';
import { type Analysis, before, costAs, tailAt } from './ja-analysis.ts';
import type { Readings } from './ja-readings.ts';

const PAIR = /(?=[ァ-ヺー])(?<![ァ-ヺー・=A-Za-z])([ァ-ヺー]{2,8}) ([ァ-ヺー]{2,8})(?![ァ-ヺー・=A-Za-z])/gu;
/** In every pair, and quicker to look for. */
const BLANK_BETWEEN = / (?<=[ァ-ヺー] )(?=[ァ-ヺー])/u;
const HOLDER = /(?:普通|当座|貯蓄|口座(?:番号)?|名義人?)[ ]*(?:預金|口座)?[ :]*\d{0,8}[ /、,:]*$/u;

/** Japanese names written as they sound, surname first: ヤマダ タロウ. */
export function* kanaPeople(analysis: Analysis, readings: Readings): Generator<Found> {
  const { text } = analysis;
  if (!BLANK_BETWEEN.test(text)) return;
  for (const match of text.matchAll(PAIR)) {
    const [, surname = '', given = ''] = match;
    const start = match.index;
    const end = start + match[0].length;
    const account = HOLDER.test(before(text, start));
    const tail = tailAt(text, end);
    if (!readings.isGiven(given) || !readings.isSurname(surname)) continue;
    const ordinary =
      costAs(analysis, start, start + surname.length, 'noun') !== undefined ||
      costAs(analysis, end - given.length, end, 'noun') !== undefined;
    if (ordinary && !account && tail === undefined) continue;
    yield {
      start,
      end,
      ...weigh(0.5, ['full-name', 0.15], account && ['label', 0.2], tail !== undefined && ['honorific', 0.2]),
    };
  }
}

const BRACKETS = /^ ?\(([ァ-ヺー]{2,8}(?:[ ・]?[ァ-ヺー]{1,8})?|[ぁ-んー]{2,8}(?:[ ・]?[ぁ-んー]{1,8})?)\)/u;

/** How a name that was found is read, in brackets behind it: 山田 花子 (やまだ はなこ). */
export function* bracketReadings({ text }: Analysis, found: readonly Found[], readings: Readings): Generator<Found> {
  for (const person of found) {
    if (
      text.charCodeAt(person.end) !== 0x28 &&
      text.charCodeAt(person.end + 1) !== 0x28 &&
      tailAt(text, person.end) === undefined
    )
      continue;
    const from = /^\(| \(/u.test(text.slice(person.end, person.end + 2))
      ? person.end
      : (tailAt(text, person.end)?.end ?? person.end);
    const match = BRACKETS.exec(text.slice(from, from + 24));
    const kana = match?.[1];
    if (match === null || kana === undefined || !isReading(kana, readings)) continue;
    const start = from + match[0].indexOf(kana);
    yield { start, end: start + kana.length, confidence: person.confidence, because: ['neighbour', ...person.because] };
  }
}

function isReading(kana: string, readings: Readings): boolean {
  const [first = '', second] = kana.split(/[ ・]/u);
  if (second !== undefined) return readings.isSurname(first) || readings.isGiven(second);
  if (readings.isSurname(kana) || readings.isGiven(kana)) return true;
  for (let at = 2; at < kana.length - 1; at++) {
    if (readings.isSurname(kana.slice(0, at)) && readings.isGiven(kana.slice(at))) return true;
  }
  return false;
}
