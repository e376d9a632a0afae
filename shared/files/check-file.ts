import type { Finding } from '../detect/finding.ts';
import { namesFor } from '../detect/names/load.ts';
import type { Names } from '../detect/names/names.ts';
import { type CheckContext, decideText, judge } from '../policy/check.ts';
import type { CheckResult, Decision } from '../policy/check-result.ts';
import { policyAt } from '../policy/circumstances.ts';
import { decide, uncheckedAction } from '../policy/decide.ts';
import { ownWordsOf } from '../policy/own-words.ts';
import { loadPatterns } from '../policy/patterns.ts';
import { ACTIONS, type Action } from '../policy/policy.ts';
import { mergeUndoKeys, type UndoKey } from '../redact/undo-key.ts';
import { type FileKind, type FileReading, FileTrouble, type Part, type Unread } from './document.ts';
import { scanLong } from './scan-long.ts';

export interface FileContext extends Omit<CheckContext, 'names' | 'choices'> {
  /** Loads the dictionaries that a text needs; left out: the ones of the engine. */
  readonly load?: (text: string) => Promise<Names>;
  /** Whether to stop: the time is over, or nobody waits for the answer any more. What is left then is not checked. */
  readonly isOver?: () => boolean;
  /** Called between slices of work; a host that has a screen waits here for its next turn. */
  readonly pause?: () => Promise<void> | void;
  /** How much has been checked, from 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** A part of a file with what the policy says about it. Offsets are UTF-16 code units into the part's text. */
export interface CheckedPart {
  readonly part: Part;
  readonly result: CheckResult;
}

/** One look at one file on its way to a site. */
export interface FileCheck {
  /** Left out where the file could not be read at all. */
  readonly kind?: FileKind;
  /** The strictest of all parts, and of what the policy says about what could not be checked. */
  readonly action: Action;
  /** Id of the rule that decided, `unchecked`, or `none`. */
  readonly rule: string;
  readonly site: string;
  /** Whether everything in the file that may hold text was checked. */
  readonly isWhole: boolean;
  readonly parts: readonly CheckedPart[];
  /** What was not checked, one by one. */
  readonly unread: readonly Unread[];
  /** Turns the parts' redacted texts back. It holds values: it never goes into a record. */
  readonly key: UndoKey;
  readonly policy: CheckResult['policy'];
}

/**
 * Checks every text that was read in a file. Never throws: a part that cannot be checked, a dictionary that cannot be
 * loaded and a reading that failed make a check that is not whole, and `policy.unchecked` says what that means.
 */
export async function checkFile(reading: FileReading, context: FileContext): Promise<FileCheck> {
  if (!reading.ok) return summary({}, [], [{ what: reading.trouble, within: [], name: '' }], context);
  const parts: CheckedPart[] = [];
  const unread = [...reading.unread];
  const total = reading.parts.reduce((sum, { text }) => sum + text.length, 0) || 1;
  let key = context.known;
  let done = 0;
  for (const part of reading.parts) {
    const tick = async (length: number) => {
      done += length;
      context.progress?.(Math.min(1, done / total));
      await context.pause?.();
    };
    const findings = await findingsOf(part, context, tick);
    if (typeof findings === 'string') unread.push({ what: findings, within: part.within, name: part.name ?? '' });
    else {
      const { result, redaction } = judge(part.text, findings, { ...context, ...(key && { known: key }) });
      if (redaction.key.entries.length > 0) key = key === undefined ? redaction.key : mergeUndoKeys(key, redaction.key);
      parts.push({ part, result });
    }
    if (findings === 'too-slow') break;
  }
  return summary({ kind: reading.kind, key }, parts, unread, context);
}

/** What the policy says about a part, for those who rewrite it. Throws `FileTrouble` where it cannot be checked. */
export async function decidePart(part: Part, context: FileContext): Promise<Decision> {
  const findings = await findingsOf(part, context, async () => undefined);
  if (typeof findings === 'string') throw new FileTrouble(findings);
  return decideText(part.text, findings, context);
}

type Ticking = (characters: number) => Promise<void>;

async function findingsOf(
  { text }: Part,
  { load = namesFor, isOver = () => false, detectors, policy }: FileContext,
  tick: Ticking,
): Promise<readonly Finding[] | 'too-slow' | 'broken'> {
  try {
    const goOn = () => !isOver();
    await loadPatterns(policy);
    const own = ownWordsOf(policy);
    return (await scanLong(text, { load, goOn, tick, own, ...(detectors && { detectors }) })) ?? 'too-slow';
  } catch {
    // Why a detector failed could quote the text, so nothing of it is kept; that it failed is the answer.
    return 'broken';
  }
}

/** Pictures and sounds are named but hold nothing back, unless there was nothing else to look at. */
function mayHoldText({ what }: Unread): boolean {
  return what !== 'picture' && what !== 'media';
}

function summary(
  { kind, key = { format: 1, entries: [] } }: { readonly kind?: FileKind; readonly key?: UndoKey | undefined },
  parts: readonly CheckedPart[],
  unread: readonly Unread[],
  { policy: whole, site, source, at }: FileContext,
): FileCheck {
  const sawNothing = unread.length > 0 && !parts.some(({ part }) => !part.hidden && /\S/u.test(part.text));
  const isWhole = !unread.some(mayHoldText) && !sawNothing;
  const policy = policyAt(whole, at);
  let { action, rule } = decide([], policy, site);
  const tighten = (next: Action, by: string) => {
    if (ACTIONS.indexOf(next) > ACTIONS.indexOf(action)) [action, rule] = [next, by];
  };
  for (const { result } of parts) tighten(result.action, result.rule);
  if (!isWhole) tighten(uncheckedAction(policy, site), 'unchecked');
  const { id, version } = policy;
  return {
    ...(kind && { kind }),
    action,
    rule,
    site: site.id,
    isWhole,
    parts,
    unread,
    key,
    policy: { id, version, source: source.place },
  };
}
