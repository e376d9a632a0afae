import { type Assessment, type Candidate, weigh } from '../../detector.ts';
import { type LabelWords, namedBy } from './labels.ts';

/** What may follow a label directly without being a value: a count, a unit, an example of a format. */
const NO_VALUE = /^\s?(?:桁|文字|けた|件|年|名(?!義)|人|円|個|回|%|digits?|characters?|rows?)/u;

const THREE_DIGITS = /\d\D*\d\D*\d/u;

/** Judges an identifier that only its label makes one: at least three digits, and not a quantity or a date. */
export function acceptLabelled(candidate: Candidate, words: LabelWords): boolean | Assessment {
  const { value, after } = candidate;
  if (!THREE_DIGITS.test(value) || NO_VALUE.test(after) || /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$/u.test(value))
    return false;
  const named = namedBy(candidate, words);
  return named !== undefined && weigh(0.7, [named, 0.15]);
}
