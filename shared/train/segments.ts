import type { Span } from '../detect/finding.ts';
import type { FindLeakGrade } from './find-leak.ts';

export type SegmentState = 'found' | 'missed' | 'extra' | 'plain';

export interface Segment extends Span {
  readonly state: SegmentState;
}

/** Cuts a text of this length into pieces that are drawn alike: leaks found, leaks missed, harmless marks, the rest. */
export function segmentsOf(length: number, grade: FindLeakGrade, marked: readonly Span[]): readonly Segment[] {
  const covers = (spans: readonly Span[], at: number) => spans.some(({ start, end }) => start <= at && at < end);
  const stateAt = (at: number): SegmentState => {
    if (covers(grade.missed, at)) return 'missed';
    if (covers(grade.found, at)) return 'found';
    return covers(marked, at) ? 'extra' : 'plain';
  };
  const cuts = [...grade.found, ...grade.missed, ...marked].flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set([0, ...cuts, length])].toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1] ?? length;
    const last = segments.at(-1);
    const state = stateAt(start);
    if (last?.state === state) segments[segments.length - 1] = { ...last, end };
    else segments.push({ start, end, state });
  }
  return segments;
}
