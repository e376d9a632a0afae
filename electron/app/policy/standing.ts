import type { PolicyReply, PolicyTrouble } from '../../../shared/contract/policy.ts';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import { underNotice } from '../../../shared/policy/emergency-notice.ts';
import { type Layer, mergePolicy } from '../../../shared/policy/merge.ts';
import { LAYERS, type PolicySource } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import type { Identity } from '../identity.ts';
import { signedIn } from './admit.ts';
import { type Judged, judgePaper } from './judge-paper.ts';
import { keysInForce } from './keys-in-force.ts';
import { furthest, later, type Marks, NO_MARKS, withMark } from './marks.ts';
import { groupsOf } from './membership.ts';
import { noticeInForce } from './notice-in-force.ts';
import { type Looked, lostPapers, type Placed, papersOf, silentSources } from './papers.ts';
import type { Copies, Kept, KeptPaper } from './vault.ts';

/** Nobody knows what the company wants: every text is held, and this is why. */
export interface HeldBack {
  readonly trouble: PolicyTrouble;
  /** The document that is wrong, where there is one, for the line in it. */
  readonly text?: string;
}

export type Standing =
  | { readonly ok: true; readonly reply: PolicyReply }
  | { readonly ok: false; readonly held: HeldBack; readonly troubles: readonly PolicyTrouble[] };

export interface Stood {
  readonly standing: Standing;
  /** To be kept for the next time. */
  readonly kept: Kept;
  /** The company's keys that count now; none where it has deployed none. */
  readonly keys: readonly PublicKey[];
}

export interface Standpoint {
  readonly looked: readonly Looked[];
  readonly copies: Copies;
  readonly now: Date;
  readonly identity: Identity;
}

/** What all sources, the last good copies, the clock and the person come to. The same for the same input. */
export function stand({ looked, copies, now, identity }: Standpoint): Stood {
  const papers = [...papersOf(looked, copies), ...lostPapers(looked, copies)];
  const keys = keysInForce(papers, copies);
  const latest = later(copies.marks.latest, keys.latest);
  const clock = Math.max(now.getTime(), latest === undefined ? 0 : Date.parse(latest));
  const judging = { trusted: keys.trusted, now: clock, copies };
  const notice = noticeInForce(papers, copies, keys.trusted, clock);
  const documents = papers.filter(isDocument);
  const own = documents.filter(({ role }) => role !== 'group').map((paper) => judgePaper(paper, judging));
  const groups = groupsOf(mergePolicy(layersOf(own)).policy.groups, identity);
  const ofGroups = documents.filter(({ role, group }) => role === 'group' && groups.includes(group ?? ''));
  const judged = [...own, ...ofGroups.map((paper) => judgePaper(paper, judging))];
  const troubles = [...silentSources(looked, copies), ...keys.troubles, ...troublesOf(judged), ...notice.troubles];
  const kept = keptOf(judged, keys.kept, copies.marks, {
    changes: keys.changes,
    seen: seenOf(looked, copies),
    ...(notice.kept !== undefined && { notice: notice.kept }),
    latest: later(latest, notice.notice?.signer.at),
  });
  const { trusted = [] } = keys;
  const held = judged.find(({ layer }) => layer === undefined);
  if (held?.trouble !== undefined) {
    const text = held.text === undefined ? {} : { text: held.text };
    return { kept, keys: trusted, standing: { ok: false, held: { trouble: held.trouble, ...text }, troubles } };
  }
  const { policy, values, refused } = mergePolicy(layersOf(judged));
  const reply: PolicyReply = {
    policy: notice.notice === undefined ? policy : underNotice(policy, notice.notice),
    source: sourceOf(layersOf(judged)),
    groups,
    values,
    state: { troubles, notice: notice.notice ?? null, refused },
  };
  return { kept, keys: trusted, standing: { ok: true, reply } };
}

/** Notices and changes of keys may stand in a place for policies; they are no policies. */
function isDocument({ role, content }: Placed): boolean {
  if (role === 'keys' || role === 'notice') return false;
  const kind = content.state === 'text' ? signedIn(content.text)?.sekisho : undefined;
  return kind !== 'notice' && kind !== 'trusted-keys';
}

/**
 * A copy that may only make things stricter needs something to be stricter than, even where it says everything itself.
 */
function layersOf(judged: readonly Judged[]): readonly Layer[] {
  const layers = judged.flatMap(({ layer }) => (layer === undefined ? [] : [layer]));
  const below = layers.some(({ kind }) => kind === 'person') ? [STARTER] : [];
  return [...below, ...layers.toSorted((one, other) => LAYERS.indexOf(one.kind) - LAYERS.indexOf(other.kind))];
}

const STARTER: Layer = { kind: 'starter', document: STARTER_POLICY, source: { kind: 'starter', place: 'starter' } };

function troublesOf(judged: readonly Judged[]): readonly PolicyTrouble[] {
  return judged.flatMap(({ trouble }) => (trouble === undefined ? [] : [trouble]));
}

/** The document that people know as their company's policy. */
function sourceOf(layers: readonly Layer[]): PolicySource {
  const known = layers.findLast(({ kind }) => kind === 'company') ?? layers.findLast(({ kind }) => kind === 'default');
  return known?.source ?? layers[0]?.source ?? { kind: 'starter', place: 'starter' };
}

/** A source that is absent has to be seen anew. */
function seenOf(looked: readonly Looked[], { copies }: Copies): readonly string[] {
  return looked.flatMap(({ source: { id, hand }, reading }) => {
    const wasSeen = reading.state !== 'absent' && copies.some(({ kept }) => kept.seen.includes(id));
    return hand === 'administrator' && (reading.state === 'found' || wasSeen) ? [id] : [];
  });
}

type Rest = Pick<Kept, 'changes' | 'notice' | 'seen'> & { readonly latest: string | undefined };

function keptOf(judged: readonly Judged[], keys: readonly KeptPaper[], before: Marks, { latest, ...rest }: Rest): Kept {
  const papers = judged.flatMap(({ keep }) => (keep === undefined ? [] : [keep]));
  const reached = judged.reduce((marks, { mark }) => (mark === undefined ? marks : withMark(marks, ...mark)), before);
  const marks = furthest(reached, { ...NO_MARKS, ...(latest !== undefined && { latest }) });
  return { papers: [...keys, ...papers], marks, ...rest };
}
