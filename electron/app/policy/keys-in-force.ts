import type { PolicyTrouble } from '../../../shared/contract/policy.ts';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import { policySourceWords as words } from '../../../shared/words/policy-source-words.ts';
import { parseTrustedKeys } from '../signing/trusted-keys.ts';
import { signedIn } from './admit.ts';
import type { Placed } from './papers.ts';
import { followChanges } from './trusted.ts';
import type { Copies, KeptPaper } from './vault.ts';

/** The keys that count, and what is to be kept and said of them. */
export interface KeysInForce {
  /** `undefined` where the company has deployed none; an empty list trusts nobody. */
  readonly trusted: readonly PublicKey[] | undefined;
  readonly changes: readonly string[];
  readonly latest?: string;
  readonly kept: readonly KeptPaper[];
  readonly troubles: readonly PolicyTrouble[];
}

/**
 * Reads the deployed keys and follows their signed changes. Keys that are there and cannot be read trust nobody but the
 * last good copy of a safe place: "no keys" would let unsigned documents through.
 */
export function keysInForce(papers: readonly Placed[], copies: Copies): KeysInForce {
  const deployed = papers.filter(
    (paper) => paper.role === 'keys' && paper.source.hand === 'administrator' && !isSignedChange(paper),
  );
  const changes = [
    ...copies.copies.flatMap(({ kept }) => kept.changes),
    ...papers.flatMap(({ content }) => (content.state === 'text' && isChange(content.text) ? [content.text] : [])),
  ];
  if (deployed.length === 0) return { trusted: undefined, changes: [], kept: [], troubles: [] };
  const read = deployed.map((paper) => readKeys(paper, copies));
  const followed = followChanges(
    read.flatMap(({ keys }) => keys),
    changes,
  );
  return {
    trusted: followed.keys,
    changes: followed.changes,
    ...(followed.latest !== undefined && { latest: followed.latest }),
    kept: read.flatMap(({ kept }) => (kept === undefined ? [] : [kept])),
    troubles: read.flatMap(({ trouble }) => (trouble === undefined ? [] : [trouble])),
  };
}

interface ReadKeys {
  readonly keys: readonly PublicKey[];
  readonly kept?: KeptPaper;
  readonly trouble?: PolicyTrouble;
}

function readKeys(paper: Placed, copies: Copies): ReadKeys {
  const { source, name, place, content } = paper;
  const parsed = content.state === 'text' ? parseTrustedKeys(content.text) : undefined;
  if (content.state === 'text' && parsed?.ok === true) {
    return { keys: parsed.value.keys, kept: { source: source.id, name, place, role: 'keys', text: content.text } };
  }
  const trouble: PolicyTrouble = {
    place,
    state: content.state === 'unreadable' ? 'unreadable' : 'rejected',
    path: parsed?.ok === false ? parsed.problem.path : '',
    reason: content.state === 'text' ? words.badKeys : content.reason,
  };
  const kept = copies.copies
    .filter(({ isSafe }) => isSafe)
    .flatMap((copy) => copy.kept.papers)
    .find((copy) => copy.source === source.id && copy.name === name && copy.role === 'keys');
  const last = kept === undefined ? undefined : parseTrustedKeys(kept.text);
  return kept !== undefined && last?.ok === true ? { keys: last.value.keys, kept, trouble } : { keys: [], trouble };
}

function isSignedChange({ content }: Placed): boolean {
  return content.state === 'text' && isChange(content.text);
}

function isChange(text: string): boolean {
  return signedIn(text)?.sekisho === 'trusted-keys';
}
