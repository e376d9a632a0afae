import type { Found } from '../detect/detector.ts';
import type { Span } from '../detect/finding.ts';
import { apart, shareOf } from './apart.ts';
import type { Cut } from './grams.ts';
import type { CompanyIndex } from './index-file.ts';
import { type Match, matchesIn } from './match.ts';
import { proseTokens } from './prose-tokens.ts';
import type { SipKey } from './siphash.ts';

/** How prose is cut: ten kana or kanji, or five words of English, and one of six such pieces kept. */
export const DOCUMENT_CUT: Cut = { gram: 10, window: 6, variety: 5 };

export const DOCUMENT_SPARE_BITS = 14;

/** So many fingerprints in one place are more than a set phrase. */
const FEWEST = 3;
const FEWEST_TOKENS = 24;

/** Passages of the company's confidential documents in a folded text. */
export function documentsIn(text: string, indexes: readonly CompanyIndex[], key: SipKey): readonly Found[] {
  if (indexes.length === 0) return [];
  const tokens = proseTokens(text);
  if (tokens.count < FEWEST_TOKENS) return [];
  return indexes.flatMap(({ header: { cut = DOCUMENT_CUT, sources }, sets: [set] }) => {
    if (set === undefined) return [];
    const matches = matchesIn(tokens, { set, cut, key }).filter(isPassage);
    return apart(matches).map((match) => {
      const { name = '', marking } = sources[match.source] ?? {};
      return {
        ...wholeSentences(text, match),
        confidence: match.marks >= 5 ? 0.95 : 0.8,
        because: ['fingerprints'] as const,
        company: { source: name, share: shareOf(match), ...(marking !== undefined && { marking }) },
      };
    });
  });
}

function isPassage({ marks, tokens }: Match): boolean {
  return marks >= FEWEST && tokens >= FEWEST_TOKENS;
}

const ENDS = /[。．！？!?\n]|\. /gu;
/** A sentence is not followed further than this. */
const BEYOND = 300;

/** Fingerprints lie up to a window apart, so the copy goes on beyond them: to the ends of its sentences. */
function wholeSentences(text: string, { start, end }: Match): Span {
  const from = Math.max(0, start - BEYOND);
  const before = [...text.slice(from, start).matchAll(ENDS)].at(-1);
  const behind = text.slice(end, end + BEYOND).search(ENDS);
  const first = before === undefined ? from : from + before.index + before[0].length;
  const isLine = behind >= 0 && text[end + behind] === '\n';
  return { start: first, end: behind < 0 ? Math.min(text.length, end + BEYOND) : end + behind + (isLine ? 0 : 1) };
}
