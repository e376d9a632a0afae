import type { Found } from '../detect/detector.ts';
import type { Span } from '../detect/finding.ts';
import { apart, shareOf } from './apart.ts';
import { codeTokens } from './code-tokens.ts';
import type { Cut } from './grams.ts';
import type { CompanyIndex } from './index-file.ts';
import { type Match, matchesIn } from './match.ts';
import type { SipKey } from './siphash.ts';

/**
 * How code is cut. Measured (see README.md): longer grams say more and miss short fragments, smaller windows meet more and
 * make the index larger. With these the index has under 2 % of the size of its sources.
 */
export const CODE_CUT: Cut = { gram: 20, window: 22, variety: 7 };

/** Bits of a hash beyond those that number the fingerprints: one question in 4 096 is answered by chance. */
export const CODE_SPARE_BITS = 12;

/** Prose has few of these. */
const CODE_SIGN = /[({[=;<]/u;

/** Code of the company in a folded text: whole lines, each stretch with the repository that has most of it. */
export function codeIn(text: string, indexes: readonly CompanyIndex[], key: SipKey): readonly Found[] {
  if (indexes.length === 0 || !CODE_SIGN.test(text)) return [];
  const tokens = codeTokens(text);
  return indexes.flatMap(({ header: { cut = CODE_CUT, sources }, sets: [set] }) => {
    if (set === undefined) return [];
    const matches = matchesIn(tokens, { set, cut, key }).filter((match) => confidenceOf(match) > 0);
    return apart(matches).map((match) => ({
      ...wholeLines(text, match),
      confidence: confidenceOf(match),
      because: match.marks > 1 ? (['fingerprints'] as const) : (['fingerprints', 'ambiguous'] as const),
      company: { source: sources[match.source]?.name ?? '', share: shareOf(match) },
    }));
  });
}

/**
 * Two fingerprints that overlap by half at most, or that make up much of a short text, are met by chance or by a common
 * idiom in a few of a thousand fragments. Two that lie closer, or one alone in a short text, are met in one of a hundred:
 * they are told and hold nothing.
 */
function confidenceOf(match: Match): number {
  const share = shareOf(match);
  if (match.marks >= 4 && match.tokens >= APART) return 0.95;
  if (match.marks >= 2 && (match.tokens >= APART || share >= 0.4)) return 0.85;
  return share >= 0.25 ? 0.4 : 0;
}

/** Tokens of two grams of which each has half to itself. */
const APART = 1.5 * CODE_CUT.gram;

/** A blank line, which parts one piece of code from the next. */
const BLANK = /\n[ \t]*\r?\n/gu;
/** Fingerprints lie up to a window apart, so the copy goes on beyond them: this many units at most. */
const BEYOND = 600;

/** The lines of the match, and those that follow each other on either side up to a blank one. */
function wholeLines(text: string, { start, end }: Match): Span {
  const from = Math.max(0, start - BEYOND);
  const before = [...text.slice(from, start).matchAll(BLANK)].at(-1);
  const first = before === undefined ? text.lastIndexOf('\n', from - 1) + 1 : from + before.index + before[0].length;
  const rest = text.slice(end, end + BEYOND);
  const behind = rest.search(BLANK);
  if (behind >= 0) return { start: first, end: end + behind };
  const close = text.indexOf('\n', Math.min(text.length, end + BEYOND));
  return { start: first, end: close < 0 ? text.length : close };
}
