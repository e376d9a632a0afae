import { CONFIDENCE_OF, UNSURE } from '../company/company.ts';
import { termFinder } from '../company/terms.ts';
import type { Found } from '../detect/detector.ts';
import { listFinder } from './listed-values.ts';
import { patternRunner } from './patterns.ts';
import type { Policy } from './policy.ts';
import { hasPatterns } from './term.ts';

/** What a policy itself names, as scanning asks for it. Folded texts; offsets are into them. */
export interface OwnWords {
  readonly terms: (folded: string) => readonly Found[];
  readonly listed: (folded: string) => readonly Found[];
  /** Whether a value, as it stands in the text, is never reported. */
  readonly passes: (value: string) => boolean;
}

type Part = Pick<Policy, 'terms' | 'lists'>;

const OPEN = new WeakMap<Part, OwnWords>();

/**
 * The terms and lists of a policy, opened once; `undefined` where it has none. Throws where it has patterns and they are
 * not loaded (`loadPatterns`).
 */
export function ownWordsOf(policy: Part): OwnWords | undefined {
  if ((policy.terms ?? []).length === 0 && (policy.lists ?? []).length === 0) return undefined;
  const words = OPEN.get(policy) ?? open(policy);
  OPEN.set(policy, words);
  return words;
}

function open(policy: Part): OwnWords {
  const { terms = [], lists = [] } = policy;
  const findTerms = termFinder(terms, hasPatterns(terms) ? patternRunner() : undefined);
  const { find, passes } = listFinder(lists);
  return {
    terms: (folded) =>
      findTerms(folded).map(({ start, end, term }) => ({
        start,
        end,
        confidence: CONFIDENCE_OF[term.confidence ?? 'high'],
        because: ['company-list'],
        company: { source: term.id },
      })),
    listed: (folded) =>
      find(folded).map(({ start, end, category, list, isBeside }) => ({
        start,
        end,
        category,
        confidence: isBeside ? UNSURE : CONFIDENCE_OF.high,
        because: isBeside ? ['company-list', 'ambiguous'] : ['company-list'],
        company: { source: list },
      })),
    passes,
  };
}
