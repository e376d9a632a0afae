import type { CheckedText } from '../../../shared/policy/check.ts';
import type { Leaving, LeavingFile } from '../line.ts';
import { needlesOf, squeezed, wholeOf } from './needles.ts';
import { spellingsOf } from './spellings.ts';

/** What is held is forgotten, oldest first, beyond this. */
const MOST = 500;

/** A page may still be about to save what a person deleted a moment ago. */
const FADES_MS = 30_000;

/**
 * What must not leave this frame: the values that policy holds and the person has not released. Nothing of it is ever
 * written down; it goes with the page.
 */
export interface Held {
  /** Holds what the verdict on this text holds: it was on its way and was refused. */
  readonly add: (text: string, checked: CheckedText) => void;
  /** Holds what stands in an editor now, and lets go of what stood there before. */
  readonly look: (editor: object, text: string, checked: CheckedText) => void;
  /** Holds all that stands in an editor while nobody can look at it yet. */
  readonly unseen: (editor: object, text: string) => void;
  /** A later verdict on a text in which something stands that was held, half typed perhaps, and may go now. */
  readonly judged: (text: string, checked: CheckedText) => void;
  readonly addFile: (file: LeavingFile) => void;
  readonly releaseFile: (file: LeavingFile) => void;
  /** The person decided that this text may leave as it is. */
  readonly release: (text: string, checked: CheckedText) => void;
  readonly isEmpty: () => boolean;
  readonly stops: (leaving: Leaving) => boolean;
}

export function createHeld(clock: () => number = () => performance.now()): Held {
  /** Values, and until when each is held. */
  const needles = new Map<string, number>();
  const standing = new WeakMap<object, readonly string[]>();
  const released = new Set<string>();
  const files = new Set<string>();

  const hold = (found: readonly string[]) => {
    for (const needle of found) {
      if (released.has(needle)) continue;
      needles.delete(needle);
      needles.set(needle, Number.POSITIVE_INFINITY);
    }
    for (const oldest of needles.keys()) if (needles.size > MOST) needles.delete(oldest);
  };

  function forgetIn(text: string, except: readonly string[]): void {
    const plain = squeezed(text);
    for (const needle of needles.keys())
      if (plain.includes(needle) && !except.some((kept) => kept.includes(needle))) needles.delete(needle);
  }

  function stops(leaving: Leaving): boolean {
    for (const [needle, until] of needles) if (until < clock()) needles.delete(needle);
    if (leaving.files.some((file) => files.has(nameOf(file)))) return true;
    const hit = leaving.texts.map((text) => carried(text, needles)).find((needle) => needle !== undefined);
    // A page that was stopped may try again, long after the editor holds something else.
    if (hit !== undefined) needles.set(hit, Number.POSITIVE_INFINITY);
    return hit !== undefined;
  }

  return {
    add: (text, checked) => hold(needlesOf(text, checked)),
    look(editor, text, checked) {
      const found = needlesOf(text, checked);
      for (const old of standing.get(editor) ?? [])
        if (!found.includes(old) && needles.has(old)) needles.set(old, clock() + FADES_MS);
      forgetIn(text, found);
      hold(found);
      standing.set(editor, found);
    },
    unseen(editor, text) {
      const whole = wholeOf(text);
      hold(whole);
      standing.set(editor, whole);
    },
    judged: (text, checked) => forgetIn(text, needlesOf(text, checked)),
    addFile: (file) => keep(files, nameOf(file)),
    releaseFile: (file) => void files.delete(nameOf(file)),
    release(text, checked) {
      for (const needle of needlesOf(text, checked)) keep(released, needle);
      forgetIn(text, []);
    },
    isEmpty: () => needles.size === 0 && files.size === 0,
    stops,
  };
}

const nameOf = ({ name, size }: LeavingFile): string => `${size} ${name}`;

function keep(kept: Set<string>, item: string): void {
  kept.delete(item);
  kept.add(item);
  const [oldest] = kept;
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
}

/** The first of the values that the text carries, however it is spelt. */
function carried(text: string, needles: ReadonlyMap<string, unknown>): string | undefined {
  if (needles.size === 0) return undefined;
  for (const spelling of spellingsOf(text)) {
    const plain = squeezed(spelling);
    for (const needle of needles.keys()) if (plain.includes(needle)) return needle;
  }
  return undefined;
}
