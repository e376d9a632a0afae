import type { PolicyTrouble } from '../../../shared/contract/policy.ts';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import type { Layer } from '../../../shared/policy/merge.ts';
import type { LayerKind } from '../../../shared/policy/policy.ts';
import { type Admitted, admit, type Gate } from './admit.ts';
import type { Mark } from './marks.ts';
import type { Placed } from './papers.ts';
import type { Copies, KeptPaper } from './vault.ts';

export interface Judging {
  readonly trusted: readonly PublicKey[] | undefined;
  readonly now: number;
  readonly copies: Copies;
}

/** What became of one document. Without a layer nobody knows what the company wants, so every text is held. */
export interface Judged {
  readonly layer?: Layer;
  readonly keep?: KeptPaper;
  /** How far the document has come, by the name of its mark. */
  readonly mark?: readonly [name: string, reached: Mark];
  readonly trouble?: PolicyTrouble;
  /** The text that was rejected, for the line in it. Never leaves the process. */
  readonly text?: string;
}

/** Lets the document in, or its last good copy and the reason why, or the reason alone. */
export function judgePaper(paper: Placed, judging: Judging): Judged {
  const { content } = paper;
  const name = `${paper.source.id}/${paper.name}`;
  const gate: Gate = { ...judging, hand: paper.source.hand, mark: judging.copies.marks.papers[name], isKept: false };
  if (content.state !== 'text') {
    const trouble = { place: paper.place, state: content.state, path: '', reason: content.reason };
    return { ...lastGood(paper, gate, judging.copies, trouble) };
  }
  const admitted = admit(content.text, gate);
  if (admitted.ok) {
    const { document, signer } = admitted.value;
    const reached = { id: document.id, version: document.version, ...(signer && { at: signer.at }) };
    return {
      layer: layerOf(paper, admitted.value, paper.role),
      keep: keptAs(paper, content.text),
      mark: [name, reached],
    };
  }
  const { path, message } = admitted.problem;
  const trouble: PolicyTrouble = { place: paper.place, state: 'rejected', path, reason: message };
  return { ...lastGood(paper, gate, judging.copies, trouble), text: content.text };
}

function lastGood(paper: Placed, gate: Gate, { copies }: Copies, trouble: PolicyTrouble): Judged {
  for (const { kept, isSafe } of copies) {
    const copy = kept.papers.find((known) => known.source === paper.source.id && known.name === paper.name);
    if (copy === undefined) continue;
    const hand = isSafe ? 'administrator' : paper.source.hand;
    const admitted = admit(copy.text, { ...gate, hand, isKept: true });
    if (!admitted.ok) continue;
    const { document, signer } = admitted.value;
    // A copy that the person could have written, and that nobody signed, may only make things stricter.
    const kind = isSafe || signer !== undefined ? paper.role : 'person';
    return {
      layer: layerOf(paper, admitted.value, kind),
      keep: copy,
      trouble: { ...trouble, kept: { version: document.version, ...(signer && { signer }) } },
    };
  }
  return { trouble };
}

function layerOf({ place }: Placed, { document, signer }: Admitted, role: string): Layer {
  const kind: LayerKind = role === 'default' || role === 'group' || role === 'person' ? role : 'company';
  return { kind, document, source: { kind, place, ...(signer && { signer }) } };
}

function keptAs({ source, name, place, role, group }: Placed, text: string): KeptPaper {
  return { source: source.id, name, place, role, ...(group !== undefined && { group }), text };
}
