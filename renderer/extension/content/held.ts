import type { Span } from '../../../shared/detect/finding.ts';
import type { CheckedText } from '../../../shared/policy/check.ts';
import { holds } from '../../../shared/policy/decide.ts';
import type { Leaving, LeavingFile } from '../line.ts';
import { spellingsOf } from './spellings.ts';

/** A value shorter than this is looked for together with its neighbours: two characters occur in every request. */
const SHORTEST = 8;

/** What is held is forgotten, oldest first, beyond this. */
const MOST = 500;

/**
 * What must not leave this frame: the values that policy holds and the person has not released. Nothing of it is ever
 * written down; it goes with the page.
 */
export interface Held {
  /** Holds what the verdict on this text holds. */
  readonly add: (text: string, checked: CheckedText) => void;
  readonly addFile: (file: LeavingFile) => void;
  /** This file may leave after all. */
  readonly releaseFile: (file: LeavingFile) => void;
  /** The person decided that this text may leave as it is. */
  readonly release: (text: string, checked: CheckedText) => void;
  readonly isEmpty: () => boolean;
  readonly stops: (leaving: Leaving) => boolean;
}

export function createHeld(): Held {
  const needles = new Set<string>();
  const released = new Set<string>();
  const files = new Set<string>();
  return {
    add(text, checked) {
      for (const needle of needlesOf(text, checked)) if (!released.has(needle)) keep(needles, needle);
    },
    addFile: (file) => keep(files, nameOf(file)),
    releaseFile: (file) => void files.delete(nameOf(file)),
    release(text, checked) {
      for (const needle of needlesOf(text, checked)) {
        needles.delete(needle);
        keep(released, needle);
      }
    },
    isEmpty: () => needles.size === 0 && files.size === 0,
    stops: (leaving) =>
      leaving.files.some((file) => files.has(nameOf(file))) || leaving.texts.some((text) => carries(text, needles)),
  };
}

const nameOf = ({ name, size }: LeavingFile): string => `${size} ${name}`;

function keep(kept: Set<string>, item: string): void {
  kept.delete(item);
  kept.add(item);
  const [oldest] = kept;
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
}

function needlesOf(text: string, { result }: CheckedText): readonly string[] {
  const spans = result.findings.filter(({ action }) => holds(action));
  // A rule about the whole text holds it although no finding does.
  if (spans.length === 0 && holds(result.action)) return [text.trim()].filter((whole) => whole !== '');
  return spans.map((span) => squeezed(needleAt(text, span))).filter((needle) => needle !== '');
}

/** The value, and where it is short as many of its neighbours on the same line as make it worth looking for. */
function needleAt(text: string, { start, end }: Span): string {
  let [from, to] = [start, end];
  while (to - from < SHORTEST) {
    const left = from > 0 && text[from - 1] !== '\n';
    const right = to < text.length && text[to] !== '\n';
    if (!left && !right) break;
    if (left) from--;
    if (right) to++;
  }
  return text.slice(from, to);
}

/** Editors and pages turn line breaks and runs of spaces into each other. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function carries(text: string, needles: ReadonlySet<string>): boolean {
  for (const spelling of spellingsOf(text)) {
    const plain = squeezed(spelling);
    for (const needle of needles) if (plain.includes(needle)) return true;
  }
  return false;
}
