import { entryShape } from '../../../shared/contract/entry-shape.ts';
import { object } from '../../../shared/contract/object-shape.ts';
import { settingsShape } from '../../../shared/contract/settings-shape.ts';
import { id, list, oneOf, type Shape, text } from '../../../shared/contract/shape.ts';
import type { Language } from '../../../shared/language.ts';
import { parsePolicy } from '../../../shared/policy/parse-policy.ts';
import { LAYERS, type Policy, type PolicySource } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import type { EntryFacts } from '../../../shared/record/entry.ts';
import type { AppContact } from '../messages.ts';
import type { NativePort } from './native-port.ts';

/** Where the last policy of the app is kept, for the times without it. */
const KEPT_POLICY = 'policy';
const KEPT_ENTRIES = 'entries';

/** Entries that wait for the app; beyond this the oldest go. They hold counts only. */
const MOST_ENTRIES = 500;

/** Policy and language are asked for again after this. */
const FRESH_MS = 30_000;

export interface Company {
  readonly policy: Policy;
  readonly groups?: readonly string[] | undefined;
  readonly source: PolicySource;
  readonly contact: AppContact;
  readonly language: Language | 'system';
}

/** The part of `chrome.storage` that is used; tests put a map in its place. */
export interface Kept {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
}

export interface CompanyDesk {
  readonly now: () => Promise<Company>;
  /** Hands an entry to the app, now or when it is there again. */
  readonly report: (entry: EntryFacts) => Promise<void>;
}

/** What the app says of policy and language, kept for a while; and what holds while it is silent. */
export function companyDesk(port: NativePort, kept: Kept, clock: () => number): CompanyDesk {
  let known: { readonly at: number; readonly company: Promise<Company> } | undefined;
  return {
    now() {
      if (known === undefined || clock() - known.at > FRESH_MS) known = { at: clock(), company: ask(port, kept) };
      return known.company;
    },
    async report(entry) {
      const waiting = [...(await waitingEntries(kept)), entry].slice(-MOST_ENTRIES);
      await kept.write(KEPT_ENTRIES, waiting);
      for (let sent = 0; sent < waiting.length; sent++) {
        const reply = await port.ask('history.add', waiting[sent]);
        if (typeof reply === 'string') return;
        await kept.write(KEPT_ENTRIES, waiting.slice(sent + 1));
      }
    },
  };
}

async function ask(port: NativePort, kept: Kept): Promise<Company> {
  const [reply, settings] = await Promise.all([port.ask('policy.read'), port.ask('settings.read')]);
  const read = typeof settings === 'object' && settings.ok ? settingsShape(settings.value) : undefined;
  const language = read?.ok === true ? read.value.language : 'system';
  if (typeof reply === 'string') return { ...(await withoutApp(kept, reply)), language };
  const found = reply.ok ? policyIn(reply.value) : undefined;
  // The app is there and has no policy to give: a broken file, not "no policy".
  if (found === undefined) return { ...(await withoutApp(kept, 'lost')), contact: 'policy-refused', language };
  await kept.write(KEPT_POLICY, found);
  return { ...found, contact: 'connected', language };
}

async function withoutApp(kept: Kept, contact: 'absent' | 'lost'): Promise<Omit<Company, 'language'>> {
  const last = policyIn(await kept.read(KEPT_POLICY));
  if (last !== undefined) return { ...last, contact: 'lost' };
  return { policy: STARTER_POLICY, source: { kind: 'starter', place: 'starter' }, contact };
}

/** A policy with its source, from the app or from our own storage: parsed either way. */
function policyIn(value: unknown): Pick<Company, 'policy' | 'source' | 'groups'> | undefined {
  if (typeof value !== 'object' || value === null || !('policy' in value)) return undefined;
  const parsed = parsePolicy(JSON.stringify(value.policy));
  if (!parsed.ok) return undefined;
  const source = 'source' in value ? sourceShape(value.source) : undefined;
  const groups = 'groups' in value ? list(id)(value.groups) : undefined;
  return {
    policy: parsed.value,
    source: source?.ok === true ? source.value : { kind: 'starter', place: 'starter' },
    groups: groups?.ok === true ? groups.value : undefined,
  };
}

const sourceShape: Shape<PolicySource> = object(
  { kind: oneOf(...LAYERS, 'file'), place: text() },
  { signer: object({ name: text(), at: text(), keyId: text() }) },
);

async function waitingEntries(kept: Kept): Promise<readonly EntryFacts[]> {
  const found = await kept.read(KEPT_ENTRIES);
  if (!Array.isArray(found)) return [];
  return found.flatMap((entry: unknown) => {
    const parsed = entryShape(entry);
    return parsed.ok ? [parsed.value] : [];
  });
}
