import { sipHash } from '../company/siphash.ts';
import { bandOf } from '../detect/confidence.ts';
import type { Finding } from '../detect/finding.ts';
import { LENGTHS, type LETTERS, type NewMark, type WrongFeatures } from './wrong.ts';

/** The bits of a hash that are kept. Too few to find a telephone number by trying all of them. */
const BITS = 0xfffff;

/** What finds the value again on this machine. Full-width letters and capitals make no difference. */
export function printOf(key: string, detector: string, value: string): number {
  const message = `${detector}\n${value.normalize('NFKC').toLowerCase()}`;
  const words = new Int32Array(Math.ceil(message.length / 4) * 2 + 2);
  for (let at = 0; at < message.length; at++) {
    words[at >> 1] = (words[at >> 1] ?? 0) | (message.charCodeAt(at) << (at % 2 === 0 ? 0 : 16));
  }
  const out = new Int32Array(2);
  sipHash(keyWords(key), words, message.length * 2, out);
  return (out[0] ?? 0) & BITS;
}

function keyWords(key: string): Int32Array {
  return Int32Array.from([0, 1, 2, 3], (word) =>
    [3, 2, 1, 0].reduce(
      (sum, byte) => (sum << 8) | Number.parseInt(key.slice(word * 8 + byte * 2, word * 8 + byte * 2 + 2), 16),
      0,
    ),
  );
}

const KINDS: readonly (readonly [(typeof LETTERS)[number], RegExp])[] = [
  ['digits', /\p{Nd}/u],
  ['latin', /\p{Script=Latin}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  ['kanji', /\p{Script=Han}/u],
  ['other-letters', /(?![\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー])\p{L}/u],
  ['signs', /[\p{P}\p{S}]/u],
  ['spaces', /\s/u],
];

/** The mark of a finding over this value. */
export function markOf(key: string, finding: Finding, value: string): NewMark {
  const { detector } = finding;
  return { detector, print: printOf(key, detector, value), features: featuresOf(finding, value) };
}

/** What can be told of a finding and its value without the value. */
export function featuresOf({ category, confidence, seen, because }: Finding, value: string): WrongFeatures {
  return {
    category,
    band: bandOf(confidence),
    seen,
    because,
    letters: KINDS.filter(([, pattern]) => pattern.test(value)).map(([kind]) => kind),
    length: LENGTHS.find((range) => value.length <= Number(range.split('-')[1])) ?? '65-',
  };
}
