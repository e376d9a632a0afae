import type { PolicyTrouble } from '../../../shared/contract/policy.ts';
import { policySourceWords as words } from '../../../shared/words/policy-source-words.ts';
import { type DocumentSource, type Doubt, type Paper, type Reading, unreadable } from './document-source.ts';
import type { Copies, KeptPaper } from './vault.ts';

/** One look at one source. */
export interface Looked {
  readonly source: Pick<DocumentSource, 'id' | 'place' | 'hand'>;
  readonly reading: Reading;
}

/** A paper and the source it came from. */
export interface Placed extends Paper {
  readonly source: Looked['source'];
}

/**
 * Every paper that a machine has, in the order of the sources. A source that is in doubt as a whole has the papers that
 * were good the last time, each in doubt; where none was, it stands for one that nobody has seen.
 */
export function papersOf(looked: readonly Looked[], copies: Copies): readonly Placed[] {
  return looked.flatMap(({ source, reading }) => {
    if (reading.state === 'absent') return [];
    if (reading.state === 'found') return reading.papers.map((paper) => ({ ...paper, source }));
    const kept = keptOf(source.id, copies);
    const last =
      kept.length > 0 || wasSeen(source, copies) ? kept : [{ name: '', place: source.place, role: 'company' as const }];
    return last.map((paper) => inDoubt(paper, reading, source));
  });
}

/**
 * Papers of places that nobody can name at the moment, because what names them cannot be read: they hold on to their last
 * good copies.
 */
export function lostPapers(looked: readonly Looked[], copies: Copies): readonly Placed[] {
  if (looked.every(({ reading }) => reading.state === 'absent' || reading.state === 'found')) return [];
  const known = new Set(looked.map(({ source }) => source.id));
  const ids = new Set(
    copies.copies.flatMap(({ kept }) => kept.papers.map(({ source }) => source)).filter((id) => !known.has(id)),
  );
  return [...ids].flatMap((id) =>
    keptOf(id, copies).map((paper) =>
      inDoubt(paper, unreadable(words.gone), { id, place: paper.place, hand: 'anybody' }),
    ),
  );
}

/** Sources that only named other places when they could be read, and cannot be read now. */
export function silentSources(looked: readonly Looked[], copies: Copies): readonly PolicyTrouble[] {
  return looked.flatMap(({ source, reading }) => {
    if (reading.state === 'absent' || reading.state === 'found' || keptOf(source.id, copies).length > 0) return [];
    return wasSeen(source, copies)
      ? [{ place: source.place, state: reading.state, path: '', reason: reading.reason }]
      : [];
  });
}

/** The person could have written this down for a place of their own, so it counts for the administrator's only. */
function wasSeen({ id, hand }: Looked['source'], { copies }: Copies): boolean {
  return hand === 'administrator' && copies.some(({ kept }) => kept.seen.includes(id));
}

function keptOf(source: string, { copies }: Copies): readonly KeptPaper[] {
  const byName = new Map<string, KeptPaper>();
  for (const { kept } of copies.toReversed()) {
    for (const paper of kept.papers) if (paper.source === source) byName.set(paper.name, paper);
  }
  return [...byName.values()];
}

type Known = Pick<Paper, 'name' | 'place' | 'role' | 'group'>;

function inDoubt({ name, place, role, group }: Known, doubt: Doubt, source: Looked['source']): Placed {
  return { name, place, role, ...(group !== undefined && { group }), content: doubt, source };
}
