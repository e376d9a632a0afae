import type { Language } from '../../../shared/language.ts';
import type { CheckedText } from '../../../shared/policy/check.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Rule } from '../../../shared/policy/rule.ts';
import type { checkWords, GroupCounts } from '../../../shared/words/check-words.ts';
import type { Tone } from '../../parts/surfaces.tsx';
import { countGroups } from './group.ts';
import type { Item } from './items.ts';

export type Status = 'empty' | 'checking' | 'checked' | 'unchecked';

/** What the screen says about the whole text, and whether it may be copied. */
export interface Verdict {
  readonly kind:
    | 'empty'
    | 'checking'
    | 'pass'
    | 'kept'
    | 'caution'
    | 'mask'
    | 'block'
    | 'block-site'
    | 'unchecked'
    | 'no-policy';
  readonly tone: Tone;
  readonly mayCopy: boolean;
  readonly counts: GroupCounts;
  readonly masked: number;
  readonly kept: number;
  /** The rule that decided the whole text. */
  readonly rule: Rule | undefined;
}

export interface Situation {
  readonly status: Status;
  readonly checked: CheckedText | undefined;
  readonly items: readonly Item[];
  readonly policy: Policy | undefined;
}

const NOTHING = { counts: [], masked: 0, kept: 0, rule: undefined } as const;

/** Fails closed: whatever is not a settled check under a known policy may not be copied, unless the policy says so. */
export function verdictOf({ status, checked, items, policy }: Situation): Verdict {
  if (status === 'empty') return { ...NOTHING, kind: 'empty', tone: 'neutral', mayCopy: false };
  if (policy === undefined) return { ...NOTHING, kind: 'no-policy', tone: 'hold', mayCopy: false };
  if (status === 'unchecked') {
    const mayCopy = policy.unchecked === 'allow' || policy.unchecked === 'warn';
    return { ...NOTHING, kind: 'unchecked', tone: mayCopy ? 'caution' : 'hold', mayCopy };
  }
  if (checked === undefined) return { ...NOTHING, kind: 'checking', tone: 'neutral', mayCopy: false };
  const judged = judgedVerdict(checked, items, policy);
  // While a newer check runs, the earlier words stay on screen and the copy waits.
  return status === 'checking' ? { ...judged, mayCopy: false } : judged;
}

function judgedVerdict({ result, redaction }: CheckedText, items: readonly Item[], policy: Policy): Verdict {
  const rule = policy.rules.find(({ id }) => id === result.rule);
  const found = items.flatMap((item) => (item.kind === 'found' ? [item] : []));
  const kept = found.filter(({ released }) => released).length;
  const facts = { masked: redaction.pieces.length, kept, rule };
  const countOf = (action: string): GroupCounts =>
    countGroups(found.flatMap((item) => (item.finding.action === action && !item.released ? [item.finding] : [])));
  if (result.action === 'block') {
    const kind = rule?.about === 'text' ? 'block-site' : 'block';
    return { ...facts, kind, tone: 'hold', mayCopy: false, counts: countOf('block') };
  }
  if (facts.masked > 0) return { ...facts, kind: 'mask', tone: 'hold', mayCopy: true, counts: countOf('redact') };
  if (kept > 0) return { ...facts, kind: 'kept', tone: 'caution', mayCopy: true, counts: [] };
  const warned = countOf('warn');
  if (result.action === 'warn') return { ...facts, kind: 'caution', tone: 'caution', mayCopy: true, counts: warned };
  return { ...facts, kind: 'pass', tone: 'pass', mayCopy: true, counts: [] };
}

type Words = (typeof checkWords)['ja']['verdict'];

/** The verdict's headline and its second line. */
export function verdictSentences(
  verdict: Verdict,
  words: Words,
  policy: Policy | undefined,
  language: Language,
): { readonly title: string; readonly text: string } {
  const said = verdict.rule?.message?.[language];
  switch (verdict.kind) {
    case 'empty':
      return { title: words.empty, text: words.emptyText };
    case 'checking':
      return { title: words.checking, text: words.checkingText };
    case 'pass':
      return { title: words.pass, text: words.passText };
    case 'kept':
      return { title: words.kept(verdict.kept), text: words.keptText };
    case 'caution':
      return { title: cautionTitle(verdict, words), text: said ?? words.cautionText };
    case 'mask':
      return { title: maskTitle(verdict, words), text: words.maskText(verdict.masked, verdict.kept) };
    case 'block':
      return { title: words.block(verdict.counts), text: said ?? words.blockText };
    case 'block-site':
      return { title: words.blockSite, text: said ?? words.blockSiteText };
    case 'unchecked':
      return { title: words.unchecked[policy?.unchecked ?? 'block'], text: words.uncheckedText };
    case 'no-policy':
      return { title: words.noPolicy, text: '' };
  }
}

function maskTitle({ counts, masked }: Verdict, words: Words): string {
  return counts.length === 0 ? words.maskAdded(masked) : words.mask(counts);
}

/** A rule about any text may warn without a single finding. */
function cautionTitle({ counts }: Verdict, words: Words): string {
  return counts.length === 0 ? words.cautionSite : words.caution(counts);
}
