/** Code points as sorted ranges that do not touch, both ends inclusive: `[[48, 57]]` are the digits. */
export type CodePoints = readonly (readonly [number, number])[];

const LAST = 0x10_ff_ff;

export const EVERYTHING: CodePoints = [[0, LAST]];

export function union(...sets: readonly CodePoints[]): CodePoints {
  const out: [number, number][] = [];
  for (const [from, to] of sets.flat().toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

export function complement(set: CodePoints): CodePoints {
  const out: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) out.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) out.push([next, LAST]);
  return out;
}

export function intersection(a: CodePoints, b: CodePoints): CodePoints {
  return complement(union(complement(a), complement(b)));
}

export function overlaps(a: CodePoints, b: CodePoints): boolean {
  let at = 0;
  for (const [from, to] of a) {
    while ((b[at]?.[1] ?? LAST + 1) < from) at++;
    const other = b[at];
    if (other === undefined) return false;
    if (other[0] <= to) return true;
  }
  return false;
}

const NAMED = new Map<string, CodePoints>();

/** What a class escape such as `\w` or `\p{Lu}` stands for, asked of the engine itself, code point by code point. */
export function classEscape(source: string): CodePoints {
  const known = NAMED.get(source) ?? enumerate(new RegExp(`^${source}$`, 'u'));
  NAMED.set(source, known);
  return known;
}

function enumerate(pattern: RegExp): CodePoints {
  const out: [number, number][] = [];
  for (let point = 0; point <= LAST; point++) {
    if (!pattern.test(String.fromCodePoint(point))) continue;
    const last = out.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else out.push([point, point]);
  }
  return out;
}

let cased: readonly number[] | undefined;

/** The code points that `source`, one class or character, takes under the flags `iu` besides those it names. */
export function otherCases(source: string): CodePoints {
  cased ??= classEscape('[\\p{Lu}\\p{Ll}\\p{Lt}\\p{M}\\p{Nl}\\p{So}]').flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(changesCase),
  );
  const pattern = new RegExp(`^${source}$`, 'iu');
  return union(cased.filter((point) => pattern.test(String.fromCodePoint(point))).map((point) => [point, point]));
}

function changesCase(point: number): boolean {
  const text = String.fromCodePoint(point);
  return text !== text.toLowerCase() || text !== text.toUpperCase();
}
