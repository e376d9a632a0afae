import type { CheckedPart, FileCheck } from '../../../../shared/files/check-file.ts';
import type { Part } from '../../../../shared/files/document.ts';
import type { CheckResult } from '../../../../shared/policy/check-result.ts';
import { isMasked } from '../../../../shared/policy/decide.ts';
import type { Piece } from '../../../../shared/redact/redact.ts';
import type { Item } from '../items.ts';

/** One part of the file as the list shows it. */
export interface Row {
  readonly part: Part;
  readonly result: CheckResult;
  /** Findings that the policy acts on, in the order of the text. */
  readonly items: readonly Item[];
  readonly pieces: readonly Piece[];
}

/** The parts with text, those first that nobody sees on opening the file, each group in the order of the file. */
export function rowsOf({ parts }: Pick<FileCheck, 'parts'>): readonly Row[] {
  const rows = parts.filter(({ part }) => /\S/u.test(part.text)).map(rowOf);
  return [...rows.filter(({ part }) => part.hidden), ...rows.filter(({ part }) => !part.hidden)];
}

function rowOf({ part, result }: CheckedPart): Row {
  const pieces = piecesOf(result);
  const items = result.findings
    .filter(({ action }) => action !== 'allow')
    .map((finding): Item => {
      const piece = pieces.find(({ start, end }) => start <= finding.start && finding.start < end);
      return { kind: 'found', finding, released: false, placeholder: piece?.placeholder ?? '' };
    })
    .toSorted((a, b) => startOf(a) - startOf(b));
  return { part, result, items, pieces };
}

const startOf = (item: Item): number => (item.kind === 'found' ? item.finding.start : item.span.start);

/** Where in the part each placeholder of its redacted text was put. Overlapping findings share one. */
export function piecesOf({ findings, redacted }: Pick<CheckResult, 'findings' | 'redacted'>): readonly Piece[] {
  const pieces: Piece[] = [];
  let shift = 0;
  for (const { start, end } of mergedSpans(findings.filter(isMasked))) {
    const from = start + shift;
    const placeholder = redacted.slice(from, redacted.indexOf(']', from) + 1);
    pieces.push({ start, end, placeholder });
    shift += placeholder.length - (end - start);
  }
  return pieces;
}

function mergedSpans(findings: CheckResult['findings']): readonly { readonly start: number; readonly end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || start >= last.end) merged.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return merged;
}

/** A finding's place in the file: the row it is in and its position there. */
export interface Spot {
  readonly row: number;
  readonly item: number;
}

/** The next or previous finding after a spot, round the ends of the file; `undefined` when there is none. */
export function neighbourSpot(rows: readonly Row[], { row, item }: Spot, step: 1 | -1): Spot | undefined {
  const here = rows[row];
  if (here?.items[item + step] !== undefined) return { row, item: item + step };
  for (let moved = 1; moved <= rows.length; moved++) {
    const at = (((row + step * moved) % rows.length) + rows.length) % rows.length;
    const count = rows[at]?.items.length ?? 0;
    if (count > 0) return { row: at, item: step === 1 ? 0 : count - 1 };
  }
  return undefined;
}
