import type { CompanyFound } from '../../../shared/contract/company.ts';
import type { Finding } from '../../../shared/detect/finding.ts';
import type { Language } from '../../../shared/language.ts';
import type { CheckedText } from '../../../shared/policy/check.ts';
import { momentOf, policyAt } from '../../../shared/policy/circumstances.ts';
import { uncheckedAction } from '../../../shared/policy/decide.ts';
import type { Action } from '../../../shared/policy/policy.ts';
import { mergeUndoKeys, type UndoKey } from '../../../shared/redact/undo-key.ts';
import type { NewMark } from '../../../shared/wrong/wrong.ts';
import type { EngineContext, EngineDoor } from '../engine/engine-door.ts';
import type { FrameState } from '../messages.ts';
import { companyAnswers } from './company-answers.ts';
import type { Explanation } from './panel/panel.ts';

/** `wait`: the engine is on its way. `unchecked`: there will be no verdict. */
export type Look =
  | { readonly kind: 'checked'; readonly checked: CheckedText }
  | { readonly kind: 'wait' }
  | { readonly kind: 'unchecked' };

/** The engine with what it must know, for one frame. */
export interface Checker {
  /** Begins to load, once. Call it as soon as a person touches an editor. */
  readonly start: () => Promise<void>;
  readonly state: () => FrameState | undefined;
  readonly language: () => Language;
  readonly look: (text: string) => Look;
  /** Resolves when a look at the text does not have to wait any more. */
  readonly settled: (text: string) => Promise<void>;
  /** What a check needs besides the text, as things stand now; `undefined` where nothing is checked. */
  readonly context: () => EngineContext | undefined;
  /** What a text meets that could not be checked. */
  readonly unchecked: () => Action;
  /** Placeholders that are in use now; the same values keep them. */
  readonly remember: (key: UndoKey) => void;
  readonly known: () => UndoKey;
  /** What a detector says of itself, while the engine is here. */
  readonly explain: (detector: string) => Explanation | undefined;
  /** What is kept of a finding that is marked as wrong, with the key of the list it belongs to; `undefined`: no list. */
  readonly markOf: (finding: Finding, value: string) => KeyedMark | undefined;
  /** The lists of marks as they are now; the next look knows them. */
  readonly marked: (wrong: FrameState['wrong']) => void;
}

export interface KeyedMark {
  readonly key: string;
  readonly mark: NewMark;
}

export interface CheckerParts {
  readonly askState: () => Promise<FrameState>;
  readonly loadEngine: () => Promise<EngineDoor>;
  /** Has the app look for the company's own things in a text. */
  readonly askCompany: (text: string) => Promise<CompanyFound>;
  readonly idle: (work: () => void) => void;
  /** Hears every verdict. */
  readonly judged?: (text: string, checked: CheckedText) => void;
}

/** Policy and language may change under an open page; they are asked for again after this. */
const FRESH_MS = 60_000;

export function createChecker({ askState, loadEngine, askCompany, idle, judged }: CheckerParts): Checker {
  const own = companyAnswers(askCompany);
  let state: FrameState | undefined;
  let engine: EngineDoor | undefined;
  let known: UndoKey = { format: 1, entries: [] };
  let starting: Promise<void> | undefined;
  let hasFailed = false;

  async function begin(): Promise<void> {
    try {
      const [first, door] = await Promise.all([askState(), loadEngine()]);
      await door.prepare(first.policy);
      known = mergeUndoKeys(first.known, known);
      [state, engine, hasFailed] = [first, door, false];
      idle(door.warmUp);
      setTimeout(refresh, FRESH_MS);
    } catch {
      // Nobody will check here until a later try succeeds; what that means is the policy's to say.
      hasFailed = true;
      starting = undefined;
    }
  }

  async function nextState(): Promise<FrameState> {
    const next = await askState();
    await engine?.prepare(next.policy);
    return next;
  }

  function refresh(): void {
    void nextState().then(
      (next) => {
        state = next;
        setTimeout(refresh, FRESH_MS);
      },
      // An extension that was updated leaves this frame to itself: the last state holds.
      () => undefined,
    );
  }

  function start(): Promise<void> {
    starting ??= begin();
    return starting;
  }

  function context(): EngineContext | undefined {
    if (state?.site === undefined) return undefined;
    const { site, policy, source, groups, wrong } = state;
    return { site, policy, source, known, wrong, at: { groups, now: momentOf(new Date()) } };
  }

  function unchecked(): Action {
    const about = context();
    if (about === undefined) return state?.policy.unchecked ?? 'block';
    return uncheckedAction(policyAt(about.policy, about.at), about.site);
  }

  function look(text: string): Look {
    if (state?.contact === 'policy-refused') return { kind: 'unchecked' };
    const about = context();
    if (about === undefined || engine === undefined) return { kind: hasFailed ? 'unchecked' : 'wait' };
    const found = state?.company === 'app' ? own.of(text) : undefined;
    if (found === 'waiting') return { kind: 'wait' };
    if (found === 'failed') return { kind: 'unchecked' };
    try {
      const checked = engine.judge(text, about, found);
      judged?.(text, checked);
      return { kind: 'checked', checked };
    } catch {
      // Why a detector failed could quote the text; that it failed is all that matters here.
      return { kind: 'unchecked' };
    }
  }

  return {
    start,
    state: () => state,
    language() {
      const chosen = state?.language ?? 'system';
      return chosen !== 'system' ? chosen : navigator.language.startsWith('ja') ? 'ja' : 'en';
    },
    look,
    async settled(text) {
      await start();
      if (state?.company === 'app') await own.settled(text);
    },
    context,
    unchecked,
    remember: (key) => {
      known = mergeUndoKeys(known, key);
    },
    known: () => known,
    explain: (detector) => engine?.explain(detector),
    markOf(finding, value) {
      const key = state?.wrong[0]?.key;
      return key === undefined || engine === undefined ? undefined : { key, mark: engine.markOf(key, finding, value) };
    },
    marked(wrong) {
      if (state !== undefined) state = { ...state, wrong };
    },
  };
}
