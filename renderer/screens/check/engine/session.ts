import { rescan, type Scanned } from '../../../../shared/detect/incremental.ts';
import type { Names } from '../../../../shared/detect/names/names.ts';
import { scan } from '../../../../shared/detect/scan.ts';
import { type Choices, judge } from '../../../../shared/policy/check.ts';
import { momentOf } from '../../../../shared/policy/circumstances.ts';
import { type OwnWords, ownWordsOf } from '../../../../shared/policy/own-words.ts';
import { loadPatterns } from '../../../../shared/policy/patterns.ts';
import { type Ask, applyEdits, type EngineContext, type Tell } from './protocol.ts';

/** From this length on, a quick look around the change comes before the full scan. */
const LONG_TEXT = 10_000;

/** Rest between keystrokes after which a long text is scanned as a whole. */
const IDLE_MS = 200;

export interface SessionTools {
  readonly post: (tell: Tell) => void;
  readonly namesFor: (text: string) => Promise<Names>;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => Date;
}

/**
 * The life of one text inside the worker: takes asks, replies to the newest one. While it works newer asks only change
 * what it knows, so a fast typist costs one check and not one per key.
 */
export function createSession({ post, namesFor, wait, now }: SessionTools): (ask: Ask) => void {
  let text = '';
  let revision = 0;
  let context: EngineContext | undefined;
  let choices: Choices = { release: [], mask: [] };
  let names: Names | undefined;
  let own: OwnWords | undefined;
  let scanned: Scanned = { text: '', findings: [] };
  let settledText: string | undefined;
  let working = false;

  function tell(settled: boolean): void {
    if (context === undefined) return;
    const { groups, ...known } = context;
    const checked = judge(text, scanned.findings, { ...known, choices, at: { groups, now: momentOf(now()) } });
    post({ kind: 'checked', revision, settled, checked });
  }

  /** A first reply before names are loaded, or while a long text is being typed. */
  function glance(): void {
    if (names !== undefined && text.length < LONG_TEXT) return;
    scanned = rescan(scanned, text, { names, own });
    tell(false);
  }

  /** True when the reply was for the newest ask. */
  async function settle(): Promise<boolean> {
    const at = revision;
    if (settledText !== text) {
      glance();
      await wait(text.length < LONG_TEXT ? 0 : IDLE_MS);
      if (at !== revision) return false;
      names = await namesFor(text);
      if (context !== undefined) await loadPatterns(context.policy);
      if (at !== revision || context === undefined) return false;
      own = ownWordsOf(context.policy);
      scanned = { text, findings: scan(text, { names, own }) };
      settledText = text;
    }
    tell(true);
    return at === revision;
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    try {
      while (!(await settle()));
    } catch {
      // Whatever went wrong, the page must hear that there is no verdict; the text is not in the message.
      settledText = undefined;
      post({ kind: 'failed', revision });
    }
    working = false;
  }

  return (ask) => {
    revision = ask.revision;
    if (ask.text !== undefined) text = ask.text;
    if (ask.edits !== undefined) text = applyEdits(text, ask.edits);
    // Another policy may name other words.
    if (ask.context !== undefined) settledText = undefined;
    context = ask.context ?? context;
    choices = ask.choices ?? choices;
    if (context !== undefined) void work();
  };
}
