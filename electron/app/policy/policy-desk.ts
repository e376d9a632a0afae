import type { PublicKey } from '../../../shared/contract/signed.ts';
import { loadPatternEngine } from '../../../shared/policy/patterns.ts';
import type { FarFolder } from '../company/far-folder.ts';
import type { ReadIdentity } from '../identity.ts';
import { inTurn } from '../in-turn.ts';
import type { Clock } from '../ports.ts';
import type { DocumentSource, Paper, Remote } from './document-source.ts';
import type { Looked } from './papers.ts';
import { type Standing, type Stood, stand } from './standing.ts';
import type { Copies, Vault } from './vault.ts';

/** Where this machine's policy comes from. Tests bring their own; nothing of it is asked of the environment. */
export interface PolicyParts {
  /** What only this machine's administrator writes. Of two documents the first is believed. */
  readonly local: readonly DocumentSource[];
  /** The places that `local` names. */
  readonly remote: (named: Remote, areKeysDeployed: boolean) => readonly DocumentSource[];
  /** The company's indexes beside the policy, at the place that `local` names; left out: nowhere. */
  readonly indexes?: (named: Remote) => FarFolder | undefined;
  readonly vault: Vault;
  readonly identity: ReadIdentity;
  readonly clock: Clock;
}

export interface PolicyDesk {
  /** Asks every source and says what they come to. Never rejects. */
  read(): Promise<Standing>;
  /** Asks every source for the company's keys: the deployed ones, changed as signed changes say. Never rejects. */
  keys(): Promise<readonly PublicKey[]>;
  /** Asks every source where the company's indexes are, beside a policy on a share or a server. Never rejects. */
  indexes(): Promise<FarFolder | undefined>;
  /** Asks again and again, and tells when the answer is another one. The returned function stops it. */
  watch(changed: (standing: Standing) => void): () => void;
}

/** Files are cheap to ask; sources that are not remember their last answer for a while. */
const ASK_EVERY_MS = 2_000;

/** One desk a process: it remembers what it has seen, so that a source that breaks does not break the policy. */
export function policyDesk({ local, remote, indexes, vault, identity, clock }: PolicyParts): PolicyDesk {
  let groups: readonly string[] = [];
  let place: Remote | undefined;
  let far: { readonly named: string; readonly sources: readonly DocumentSource[] } = { named: '', sources: [] };

  const look = (sources: readonly DocumentSource[]): Promise<readonly Looked[]> =>
    Promise.all(sources.map(async (source) => ({ source, reading: await source.read(groups) })));

  async function lookAll(): Promise<readonly Looked[]> {
    const near = await look(local);
    const named = near.map(({ reading }) => (reading.state === 'found' ? reading.remote : undefined)).find(namesAny);
    place = named;
    const areKeysDeployed = near.some(({ reading }) => reading.state === 'found' && reading.papers.some(isKeys));
    const key = JSON.stringify([named, areKeysDeployed]);
    if (key !== far.named) far = { named: key, sources: named === undefined ? [] : remote(named, areKeysDeployed) };
    return [...near, ...(await look(far.sources))];
  }

  async function standNow(): Promise<Stood> {
    const [looked, copies] = [await lookAll(), await vault.read()];
    if (textsIn(looked, copies).some((text) => MAY_HAVE_PATTERNS.test(text))) await loadPatternEngine();
    return stand({ looked, copies, now: clock.now(), identity: await identity() });
  }

  const oneByOne = inTurn();
  const readOnce = async (): Promise<Stood> => {
    let stood = await standNow();
    const found = stood.standing.ok ? stood.standing.reply.groups : groups;
    if (found.join('\n') !== groups.join('\n')) {
      groups = found;
      // A place that cannot list its files is asked for those of the groups by name.
      if (far.sources.length > 0) stood = await standNow();
    }
    await vault.keep(stood.kept);
    return stood;
  };

  const read = async () => (await oneByOne(readOnce)).standing;
  const keys = async () => (await oneByOne(readOnce)).keys;
  const folder = async () => {
    await read();
    return place && indexes?.(place);
  };
  return { read, keys, indexes: folder, watch: (changed) => askAgain(read, changed) };
}

/** The name of the field, or anything in the spelling that could hide it. */
const MAY_HAVE_PATTERNS = /pattern|\\u/u;

/** What may be judged: the papers that were found, and the last good copies. */
function textsIn(looked: readonly Looked[], { copies }: Copies): readonly string[] {
  const papers = looked.flatMap(({ reading }) => (reading.state === 'found' ? reading.papers : []));
  const found = papers.flatMap(({ content }) => (content.state === 'text' ? [content.text] : []));
  return [...found, ...copies.flatMap(({ kept }) => kept.papers.map(({ text }) => text))];
}

function askAgain(read: PolicyDesk['read'], changed: (standing: Standing) => void): () => void {
  let last: string | undefined;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    const standing = await read();
    const told = JSON.stringify(standing);
    if (isOver) return;
    if (last !== undefined && last !== told) changed(standing);
    last = told;
    timer = setTimeout(() => void ask(), ASK_EVERY_MS);
    // Waiting for the next look is no reason to stay.
    timer.unref?.();
  };
  void ask();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

const isKeys = ({ role }: Paper): boolean => role === 'keys';

function namesAny(named: Remote | undefined): named is Remote {
  return named?.file !== undefined || named?.address !== undefined;
}
