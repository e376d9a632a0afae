import { type CompanyFound, companyFoundShape } from '../../../shared/contract/company.ts';
import { entryShape } from '../../../shared/contract/entry-shape.ts';
import type { NativeReply } from '../../../shared/contract/native.ts';
import { object } from '../../../shared/contract/object-shape.ts';
import { settingsShape } from '../../../shared/contract/settings-shape.ts';
import { id, list, oneOf, type Shape, text } from '../../../shared/contract/shape.ts';
import type { Language } from '../../../shared/language.ts';
import { parsePolicy } from '../../../shared/policy/parse-policy.ts';
import { LAYERS, type Policy, type PolicySource } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import type { EntryFacts } from '../../../shared/record/entry.ts';
import type { AppContact, CompanyReach } from '../messages.ts';
import { type Kept, listIn } from './kept.ts';
import type { NativePort, Silence } from './native-port.ts';

/** Where the last policy of the app is kept, for the times without it. */
const KEPT_POLICY = 'policy';
const KEPT_ENTRIES = 'entries';
/** Whether the app had indexes of the company when it was last there. */
const KEPT_REACH = 'company';

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
  /** Whether the person wants readings above kanji. */
  readonly furigana: boolean;
  readonly reach: CompanyReach;
}

export interface CompanyDesk {
  readonly now: () => Promise<Company>;
  /** Hands an entry to the app, now or when it is there again. */
  readonly report: (entry: EntryFacts) => Promise<void>;
  /** Has the app look for the company's own things. Rejects when it does not answer or cannot. */
  readonly find: (text: string) => Promise<CompanyFound>;
}

/** What the app says of policy and language, kept for a while; and what holds while it is silent. */
export function companyDesk(port: NativePort, kept: Kept, clock: () => number): CompanyDesk {
  let known: { readonly at: number; readonly company: Promise<Company> } | undefined;
  return {
    now() {
      if (known === undefined || clock() - known.at > FRESH_MS) known = { at: clock(), company: ask(port, kept) };
      return known.company;
    },
    async find(text) {
      const reply = await port.ask('company.find', { text });
      const found = typeof reply === 'string' || !reply.ok ? undefined : companyFoundShape(reply.value);
      if (found?.ok !== true) throw new Error('not looked at');
      return found.value;
    },
    report: (entry) =>
      kept.inTurn(KEPT_ENTRIES, async () => {
        const waiting = [...(await listIn(kept, KEPT_ENTRIES, entryShape)), entry].slice(-MOST_ENTRIES);
        await kept.write(KEPT_ENTRIES, waiting);
        for (let sent = 0; sent < waiting.length; sent++) {
          const reply = await port.ask('history.add', waiting[sent]);
          if (typeof reply === 'string') return;
          await kept.write(KEPT_ENTRIES, waiting.slice(sent + 1));
        }
      }),
  };
}

async function ask(port: NativePort, kept: Kept): Promise<Company> {
  const [reply, settings, installed] = await Promise.all([
    port.ask('policy.read'),
    port.ask('settings.read'),
    port.ask('company.read'),
  ]);
  const read = typeof settings === 'object' && settings.ok ? settingsShape(settings.value) : undefined;
  const { language, furigana } = read?.ok === true ? read.value : ({ language: 'system', furigana: false } as const);
  const reach = await reachOf(installed, kept);
  if (typeof reply === 'string') return { ...(await withoutApp(kept, reply)), language, furigana, reach };
  const found = reply.ok ? policyIn(reply.value) : undefined;
  // The app is there and has no policy to give: a broken file, not "no policy".
  if (found === undefined) {
    return { ...(await withoutApp(kept, 'lost')), contact: 'policy-refused', language, furigana, reach };
  }
  await kept.write(KEPT_POLICY, found);
  return { ...found, contact: 'connected', language, furigana, reach };
}

/** An app that does not answer leaves what it had the last time unlooked for. */
async function reachOf(installed: NativeReply | Silence, kept: Kept): Promise<CompanyReach> {
  if (typeof installed === 'string' || !installed.ok) return (await kept.read(KEPT_REACH)) === 'app' ? 'away' : 'none';
  const value = installed.value;
  const indexes = typeof value === 'object' && value !== null && 'indexes' in value ? value.indexes : [];
  const reach = Array.isArray(indexes) && indexes.length > 0 ? 'app' : 'none';
  await kept.write(KEPT_REACH, reach);
  return reach;
}

async function withoutApp(
  kept: Kept,
  contact: 'absent' | 'lost',
): Promise<Omit<Company, 'language' | 'furigana' | 'reach'>> {
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
