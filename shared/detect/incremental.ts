import type { Finding } from './finding.ts';
import { type ScanOptions, scan } from './scan.ts';

/** A text with what was found in it. */
export interface Scanned {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** How far around a change the text is read again: labels, neighbours and wrapped values lie within it. */
const MARGIN = 400;

/** A change whose surroundings are larger than this is cheaper to scan as a whole. */
const LARGEST_WINDOW = 20_000;

/** A finding longer than this (a block of code) is stretched with the text typed into it, not found anew. */
const LONGEST_VALUE = 2_000;

/**
 * Findings of a text that differs from one scanned before, reading only the surroundings of the change. Meant for
 * highlighting while a person types: what depends on far-away lines (a table's headings, the beginning of a long
 * block) is right only after the next full scan, which every decision makes.
 */
export function rescan(before: Scanned, text: string, options: ScanOptions = {}): Scanned {
  const change = changeBetween(before.text, text);
  if (change === undefined) return before;
  const window = windowAround(before, text, change);
  if (window.end - window.start > LARGEST_WINDOW) return { text, findings: scan(text, options) };
  const shift = text.length - before.text.length;
  const { start, end } = window;
  const isLong = (finding: Finding): boolean => finding.end - finding.start > LONGEST_VALUE;
  const stretched = before.findings
    .filter((finding) => isLong(finding) && finding.end > start && finding.start < end - shift)
    .map((finding) => stretch(finding, change))
    .filter((finding) => finding.end > finding.start);
  const fresh = scan(text.slice(start, end), options)
    .map((finding) => moved(finding, start))
    .filter((finding) => !stretched.some((long) => long.category === finding.category && overlaps(long, finding)));
  const earlier = before.findings.filter((finding) => finding.end <= start);
  const later = before.findings
    .filter((finding) => finding.start >= end - shift)
    .map((finding) => moved(finding, shift));
  return { text, findings: [...earlier, ...stretched, ...fresh, ...later].toSorted(byStart) };
}

const byStart = (a: Finding, b: Finding): number => a.start - b.start || b.end - a.end;

function overlaps(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where a long finding stands once the change inside or at the edge of it is made. */
function stretch(finding: Finding, { start, oldEnd, newEnd }: Change): Finding {
  const place = (offset: number): number => (offset <= start ? offset : Math.max(offset, oldEnd) + newEnd - oldEnd);
  return { ...finding, start: place(finding.start), end: place(finding.end) };
}

interface Change {
  /** First offset that differs. */
  readonly start: number;
  /** Just after the last offset that differs, in the old and in the new text. */
  readonly oldEnd: number;
  readonly newEnd: number;
}

function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** Whole lines around the change in the new text, grown until no earlier value straddles an edge. */
function windowAround(
  before: Scanned,
  text: string,
  { start, oldEnd, newEnd }: Change,
): { start: number; end: number } {
  const shift = newEnd - oldEnd;
  let from = lineStart(text, Math.max(0, start - MARGIN));
  let to = lineEnd(text, Math.min(text.length, newEnd + MARGIN));
  for (let grown = true; grown; ) {
    grown = false;
    for (const finding of before.findings) {
      if (finding.end - finding.start > LONGEST_VALUE) continue;
      if (finding.start < from && finding.end > from) [from, grown] = [lineStart(text, finding.start), true];
      const end = finding.end + shift;
      if (finding.start + shift < to && end > to) [to, grown] = [lineEnd(text, end), true];
    }
  }
  return { start: from, end: to };
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function moved(finding: Finding, by: number): Finding {
  return by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by };
}
