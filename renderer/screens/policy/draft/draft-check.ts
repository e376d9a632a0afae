import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { CheckedText } from '../../../../shared/policy/check.ts';
import type { Policy, PolicySource, Site } from '../../../../shared/policy/policy.ts';
import type { DetectorFacts, EngineContext } from '../../check/engine/protocol.ts';
import { spawnEngine } from '../../check/engine/spawn.ts';
import { createTrial, type Trial } from './trial.ts';

const useTrialFacts = create<{ readonly facts: DetectorFacts }>(() => ({ facts: {} }));

/** What the detectors say about themselves; empty until a text has been tried. */
export function useFacts(): DetectorFacts {
  return useTrialFacts((state) => state.facts);
}

let trial: Trial | undefined;

/** The page's one trial, started when it is first needed. */
function theTrial(): Trial {
  trial ??= createTrial({ spawn: spawnEngine, facts: (facts) => useTrialFacts.setState({ facts }) });
  return trial;
}

/** What a policy is tried with. */
export interface Tried {
  readonly policy: Policy;
  readonly source: PolicySource;
  readonly site: Site;
}

export type TrialResult =
  | { readonly status: 'idle' | 'checking' | 'failed'; readonly checked: undefined }
  | { readonly status: 'checked'; readonly checked: CheckedText };

/** Rest between keystrokes after which a text is tried. */
const REST_MS = 250;

/** What was tried last, so that an answer to an older text never shows beside a newer one. */
interface Done extends Tried {
  readonly text: string;
  readonly checked: CheckedText | undefined;
}

/** Tries a text each time it or the policy changes. */
export function useTrial(text: string, tried: Tried | undefined): TrialResult {
  const [done, setDone] = useState<Done>();
  const { policy, source, site } = tried ?? {};
  useEffect(() => {
    if (text === '' || policy === undefined || source === undefined || site === undefined) return;
    let isStale = false;
    const context: EngineContext = { policy, source, site, known: { format: 1, entries: [] } };
    const timer = setTimeout(() => {
      void theTrial()
        .check(text, context)
        .then((checked) => {
          if (!isStale) setDone({ text, policy, source, site, checked });
        });
    }, REST_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, policy, source, site]);
  if (text === '' || tried === undefined) return { status: 'idle', checked: undefined };
  const isCurrent = done?.text === text && done.policy === policy && done.site === site;
  if (!isCurrent) return { status: 'checking', checked: undefined };
  const { checked } = done;
  return checked === undefined ? { status: 'failed', checked } : { status: 'checked', checked };
}
