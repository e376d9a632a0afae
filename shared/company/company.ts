import { BAND_FLOOR } from '../detect/confidence.ts';
import type { Found } from '../detect/detector.ts';
import type { Term } from '../policy/term.ts';
import { codeIn } from './code-match.ts';
import { documentsIn } from './document-match.ts';
import type { CompanyIndex } from './index-file.ts';
import { recordsIn } from './list-match.ts';
import type { SipKey } from './siphash.ts';
import { type PatternRunner, termFinder } from './terms.ts';

/**
 * What the company knows to be its own, as the detectors of `detect/detectors/company/` ask it. Each takes a folded text;
 * offsets are into it.
 */
export interface Company {
  readonly code: (text: string) => readonly Found[];
  readonly documents: (text: string) => readonly Found[];
  readonly records: (text: string) => readonly Found[];
  readonly terms: (text: string) => readonly Found[];
}

export interface CompanyParts {
  readonly indexes: readonly CompanyIndex[];
  /** The key that made them; an index that another key made finds nothing. */
  readonly key: SipKey;
  /** The policy's own terms. */
  readonly terms?: readonly Term[];
  /** Runs their patterns; without it patterns are not searched. */
  readonly run?: PatternRunner;
}

/** Puts opened indexes and terms together. Costs nothing until a text is looked at. */
export function companyOf({ indexes, key, terms = [], run }: CompanyParts): Company {
  const of = (kind: CompanyIndex['header']['kind']) => indexes.filter(({ header }) => header.kind === kind);
  const [code, documents, lists] = [of('code'), of('document'), of('list')];
  const findTerms = termFinder(terms, run);
  return {
    code: (text) => codeIn(text, code, key),
    documents: (text) => documentsIn(text, documents, key),
    records: (text) => lists.flatMap((index) => recordFindings(text, index, key)),
    terms: (text) =>
      findTerms(text).map(({ start, end, term }) => ({
        start,
        end,
        confidence: CONFIDENCE_OF[term.confidence ?? 'high'],
        because: ['company-list'],
        company: { source: term.id },
      })),
  };
}

/** How sure a listed value is by its band. */
export const CONFIDENCE_OF = { low: 0.3, medium: BAND_FLOOR.medium, high: 0.95 } as const;

/** Letters on either side may make another word of it. */
export const UNSURE = 0.6;

function recordFindings(text: string, index: CompanyIndex, key: SipKey): readonly Found[] {
  const { name, sources } = index.header;
  return recordsIn(text, index, key).map(({ start, end, column, sure, paired }) => ({
    start,
    end,
    confidence: sure ? 0.95 : UNSURE,
    because: paired ? ['company-list', 'neighbour'] : sure ? ['company-list'] : ['company-list', 'ambiguous'],
    company: { source: `${name}: ${sources[column]?.name ?? ''}` },
  }));
}
