import type { Finding, Span } from '../detect/finding.ts';

/** A leak counts as found when at least this share of it was marked. */
const COVER = 0.5;

/** How a marking compares with what the detectors found. */
export interface FindLeakGrade {
  /** Every leak was found, and what was marked is mostly leak. */
  readonly right: boolean;
  readonly found: readonly Finding[];
  readonly missed: readonly Finding[];
  /** So much harmless text was marked that the marking says nothing: marking everything is no answer. */
  readonly tooMuch: boolean;
}

/**
 * Grades a marking against the detectors' findings in the same text. `spans` and `findings` are offsets into
 * that text; spans may touch or overlap. At most half of what was marked may lie outside the leaks.
 */
export function gradeFindLeak(spans: readonly Span[], findings: readonly Finding[]): FindLeakGrade {
  const marked = merged(spans);
  const leaks = merged(findings);
  const isFound = (leak: Span) => overlap(marked, leak) >= (leak.end - leak.start) * COVER;
  const inside = leaks.reduce((sum, leak) => sum + overlap(marked, leak), 0);
  const all = marked.reduce((sum, { start, end }) => sum + end - start, 0);
  const missed = findings.filter((leak) => !isFound(leak));
  const tooMuch = all > inside * 2;
  return { right: missed.length === 0 && !tooMuch, found: findings.filter(isFound), missed, tooMuch };
}

function overlap(marked: readonly Span[], { start, end }: Span): number {
  return marked.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
}

/** The same ground in spans that do not touch, so that nothing is counted twice. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
