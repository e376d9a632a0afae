import { type Assessment, type Candidate, weigh } from '../../detector.ts';
import { isUuid, kindsOf, looksRandom, varietyOf } from './randomness.ts';
import { isReference, isStandIn, sampleKind } from './sample-values.ts';

/** Shared verdicts, so that every detector of a kind treats samples, masks and weak values alike. */

/**
 * A pattern for tokens with a telling prefix: `prefix`, then the drawn part, which becomes the group `rest`. The token
 * may stand after anything but a letter or digit, an escaped line break (`\n`) included, and must end where letters
 * and digits end, so that a longer word that merely contains the shape is not taken.
 */
export function tokenPattern(prefix: RegExp, rest: RegExp): RegExp {
  return new RegExp(
    `(?=${prefix.source})(?<=^|[^A-Za-z0-9]|\\\\[nrt])(?<value>(?:${prefix.source})(?<rest>${rest.source}))(?![A-Za-z0-9])`,
    'dgu',
  );
}

/**
 * Judges a token whose prefix names its issuer, by the part after the prefix (group `rest`).
 * Masks and fill-in texts are no finding; documented samples are a weak one.
 */
export function judgeToken({ value, groups }: Pick<Candidate, 'value' | 'groups'>): Assessment | false {
  const rest = groups.rest ?? value;
  const kind = sampleKind(rest);
  if (kind === 'documented') return { confidence: 0.2, because: ['sample-value'] };
  if (kind === 'placeholder' && FILLED.test(rest)) return { confidence: 0.2, because: ['sample-value'] };
  if (kind !== undefined || varietyOf(rest) < Math.min(7, rest.length / 2)) return false;
  if (rest.length >= 30 && !looksDrawn(rest)) return false;
  return { confidence: 0.97, because: ['known-prefix', 'shape'] };
}

/** One capital over and over, of the right length: test data rather than a mask. X is the mask that everybody uses, A is zero. */
const FILLED = /^(?:auth-|api-)?(?:(?<one>[B-WYZ])\k<one>{7,}(?!\k<one>)[-_]?)+$/u;

/** A long part that reads like words from end to end is a name in code. */
const looksDrawn = (rest: string): boolean => /[0-9]/u.test(rest) || looksRandom(rest, 0.1);

/**
 * Judges a machine-made value that only its label gives away. Needs at least 10 characters that look drawn by chance,
 * or a UUID, or 15 digits.
 */
export function judgeLabelled(value: string, confidence = 0.8): Assessment | false {
  if (isUuid(value)) return new Set(value).size < 8 ? false : weigh(confidence - 0.1, ['label', 0]);
  const kind = sampleKind(value);
  if (kind === 'documented') return looksRandom(value) ? { confidence: 0.2, because: ['sample-value'] } : false;
  if (kind !== undefined || value.length < 10 || /^(?:https?|file|s3|ssh|git):\/\//iu.test(value)) return false;
  if (/^\d+$/u.test(value)) return value.length >= 15 ? weigh(confidence - 0.15, ['label', 0]) : false;
  return looksRandom(value) ? weigh(confidence, ['label', 0], ['random-looking', 0]) : false;
}

/**
 * Judges a value that people choose themselves and that stands at a place for passwords. `quoted` says that quotation
 * marks set it off, so that plain words may count; without them a value needs to mix letters with digits or signs.
 */
export function judgePassword(value: string, quoted: boolean): Assessment | false {
  if (isReference(value) || isStandIn(value) || sampleKind(value) === 'placeholder') return false;
  if (/^(?:https?:\/\/|\.{0,2}\/|[A-Za-z]:\\)/u.test(value) || /^[\w.+-]+@[\w-]+\.[\w.]+$/u.test(value)) return false;
  if (/^--[a-z]|^[~^v]?(?:\d:)?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?(?:[-+~.][\w.+~-]*)?$/u.test(value)) return false;
  if (sampleKind(value) === 'documented') return { confidence: 0.2, because: ['sample-value'] };
  if (kindsOf(value) >= 3) return weigh(0.85, ['label', 0], ['random-looking', 0]);
  if (/[A-Za-z]/u.test(value) && /[0-9!@#$%^&*?+=]/u.test(value)) return weigh(0.8, ['label', 0]);
  if (/^\d+$/u.test(value))
    return value.length >= 6 && value.length <= 16 ? weigh(quoted ? 0.7 : 0.6, ['label', 0]) : false;
  if (!quoted || value.length < 6 || value.length > 40) return false;
  return looksRandom(value)
    ? weigh(0.75, ['label', 0], ['random-looking', 0])
    : weigh(0.55, ['label', 0], ['common-word', 0]);
}
