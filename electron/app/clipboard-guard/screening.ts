import { policyAt } from '../../../shared/policy/circumstances.ts';
import { holds, uncheckedAction } from '../../../shared/policy/decide.ts';
import type { Action } from '../../../shared/policy/policy.ts';
import { strictestPublic } from '../../../shared/policy/sites.ts';
import { NOTHING_COUNTED } from '../../../shared/record/counts.ts';
import type { WrongMarks } from '../../../shared/wrong/wrong.ts';
import { circumstancesNow } from '../circumstances-now.ts';
import type { PolicyInForce } from '../installed-policy.ts';
import { createEngineLine } from './engine-line.ts';
import type { KnownKeys } from './known-keys.ts';
import type { ReadPolicy, SpawnEngine, Timer } from './ports.ts';
import type { Screened } from './screened.ts';

/** A longer text, in UTF-16 code units, would not be done in time; it is not even tried. */
const LONGEST = 5_000_000;

export interface ScreeningParts {
  readonly spawn: SpawnEngine;
  readonly timer: Timer;
  readonly policy: ReadPolicy;
  readonly known: Pick<KnownKeys, 'read'>;
  /** What the person marked as wrong; rejects where nobody knows. */
  readonly wrong: () => Promise<WrongMarks>;
}

export interface Screening {
  /** Resolves to `undefined` when a newer text came before this one's turn. Never rejects. */
  check(text: string): Promise<Screened | undefined>;
  stop(): void;
}

/** Checks one text at a time in the engine's process. While one is being checked only the newest of the others waits. */
export function createScreening({ spawn, timer, policy, known, wrong }: ScreeningParts): Screening {
  const engine = createEngineLine(spawn, timer);
  let busy = false;
  let next: { readonly text: string; readonly resolve: (screened: Screened | undefined) => void } | undefined;

  async function judge(text: string): Promise<Screened> {
    const [found, marks] = await Promise.all([policy().catch(() => undefined), wrong().catch(() => undefined)]);
    if (found === undefined || !found.ok) return { kind: 'no-policy' };
    const inForce = found.value;
    if (text.length > LONGEST) return unchecked(text, inForce);
    const checked = await engine.ask({ text, ...inForce, known: known.read(), ...(marks && { wrong: marks }) });
    return checked === undefined ? unchecked(text, inForce) : { kind: 'checked', ...checked };
  }

  async function work(text: string): Promise<Screened> {
    busy = true;
    const screened = await judge(text);
    busy = false;
    const waiting = next;
    next = undefined;
    if (waiting !== undefined) void work(waiting.text).then(waiting.resolve);
    return screened;
  }

  return {
    check(text) {
      if (!busy) return work(text);
      next?.resolve(undefined);
      return new Promise((resolve) => {
        next = { text, resolve };
      });
    },
    stop() {
      next?.resolve(undefined);
      next = undefined;
      engine.stop();
    },
  };
}

function unchecked(text: string, inForce: PolicyInForce): Screened {
  const { policy } = inForce;
  const site = strictestPublic(policy);
  const action = uncheckedAction(policyAt(policy, circumstancesNow(inForce)), site);
  const facts = {
    site: site.id,
    tier: site.tier,
    action: recordedAction(action),
    ...NOTHING_COUNTED,
    released: 0,
    added: 0,
    length: text.length,
    policy: { id: policy.id, version: policy.version },
  };
  return { kind: 'unchecked', action, facts };
}

/** A text that nobody checked is never recorded as allowed. */
function recordedAction(action: Action): Action {
  return holds(action) ? action : 'warn';
}
