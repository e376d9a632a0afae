import type { CheckedText } from '../../../../shared/policy/check.ts';
import { createEngine, type Engine, type EngineOptions, type WorkerLike } from '../../check/engine/client.ts';
import type { DetectorFacts, EngineContext, Tell } from '../../check/engine/protocol.ts';

/** The real check, for texts that an administrator tries a policy with. Nothing of them is kept. */
export interface Trial {
  /** What a policy does with a text; `undefined` where it could not be checked. One after the other. */
  readonly check: (text: string, context: EngineContext) => Promise<CheckedText | undefined>;
  readonly stop: () => void;
}

interface TrialOptions extends Pick<EngineOptions, 'patienceMs'> {
  readonly spawn: () => WorkerLike;
  /** Hears what the detectors say about themselves, once a worker is there. */
  readonly facts: (facts: DetectorFacts) => void;
}

/** One worker for any number of trials. A worker that is lost is started anew for the next text. */
export function createTrial({ spawn, facts, ...options }: TrialOptions): Trial {
  let resolve: ((checked: CheckedText | undefined) => void) | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const engine: Engine = createEngine({ ...options, spawn, heard, lost: () => finish(undefined) });

  function heard(tell: Exclude<Tell, { kind: 'failed' }>): void {
    if (tell.kind === 'facts') facts(tell.facts);
    else if (tell.settled) finish(tell.checked);
  }

  function finish(checked: CheckedText | undefined): void {
    resolve?.(checked);
    resolve = undefined;
  }

  function ask(text: string, context: EngineContext): Promise<CheckedText | undefined> {
    return new Promise((resume) => {
      resolve = resume;
      const choices = { release: [], mask: [] };
      if (engine.alive()) engine.ask({ text, context, choices });
      else engine.start({ text, context, choices });
    });
  }

  return {
    check(text, context) {
      const next = last.then(() => ask(text, context));
      last = next;
      return next;
    },
    stop() {
      engine.stop();
      finish(undefined);
    },
  };
}
