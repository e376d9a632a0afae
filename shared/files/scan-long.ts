import type { Finding } from '../detect/finding.ts';
import type { Names } from '../detect/names/names.ts';
import { type ScanOptions, scan } from '../detect/scan.ts';
import { type Slice, slicesOf } from './slices.ts';

export interface LongScan extends Pick<ScanOptions, 'detectors' | 'own'> {
  readonly load: (text: string) => Promise<Names>;
  /** Called before each slice; `false` ends the scan. */
  readonly goOn: () => boolean;
  /** Called after each slice with the characters it held. */
  readonly tick: (characters: number) => Promise<void>;
}

/** Scans a text of any length slice by slice; `undefined` when it was told to stop. Findings by start. */
export async function scanLong(text: string, options: LongScan): Promise<readonly Finding[] | undefined> {
  const { load, goOn, tick, detectors, own } = options;
  const findings: Finding[] = [];
  for (const slice of slicesOf(text)) {
    if (!goOn()) return undefined;
    const names = await load(slice.scanned);
    for (const found of scan(slice.scanned, detectors === undefined ? { names, own } : { names, own, detectors })) {
      const finding = inText(found, slice);
      if (finding !== undefined) add(findings, finding);
    }
    await tick(slice.end - slice.start);
  }
  return findings;
}

/**
 * A finding of a slice in offsets of the text; `undefined` where another slice reports it. A value belongs to the slice
 * it begins in; a block of code may be longer than any surroundings and is cut at the slice's ends.
 */
function inText(found: Finding, { start, end, shift, heading }: Slice): Finding | undefined {
  if (found.start < heading) return undefined;
  const moved = { ...found, start: found.start + shift, end: found.end + shift };
  if (found.code === undefined) return moved.start >= start && moved.start < end ? moved : undefined;
  const cut = { ...moved, start: Math.max(moved.start, start), end: Math.min(moved.end, end) };
  return cut.start < cut.end ? cut : undefined;
}

/** Pieces of one block become one again, and of what two slices saw differently the first counts. */
function add(findings: Finding[], next: Finding): void {
  const at = findings.findLastIndex(({ code }) => (code === undefined) === (next.code === undefined));
  const last = findings[at];
  if (last === undefined || last.end < next.start || (next.code === undefined && last.end === next.start)) {
    findings.push(next);
  } else if (last.code !== undefined && next.code !== undefined && last.detector === next.detector) {
    findings[at] = { ...last, end: next.end, code: { ...last.code, lines: last.code.lines + next.code.lines } };
  }
}
