import { object } from '../shared/contract/object-shape.ts';
import { accepted, list, oneOf, type Parsed, refused, type Shape, text, whole } from '../shared/contract/shape.ts';
import { CATEGORIES, type Category } from '../shared/detect/category.ts';
import type { Span } from '../shared/detect/finding.ts';

/** A span that people marked in a text; `ignore` spans are neither right nor wrong. */
export interface Label extends Span {
  readonly category: Category | 'ignore';
}

/** One labelled text. Offsets are UTF-16 code units, end exclusive. */
export interface Case {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly spans: readonly Label[];
  /** Categories that were marked completely in this text. Absent: see `withScopes`. */
  readonly scope?: readonly Category[];
  /** `positive`, `negative` (a look-alike), `clean` (ordinary prose) or a word of the file's own. */
  readonly label?: string;
  readonly source?: string;
}

/** Takes the named fields only, so that a file may carry fields of its own. */
function fields<T>(names: readonly string[], shape: Shape<T>): Shape<T> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return shape(value, path);
    return shape(Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name))), path);
  };
}

const LONGEST = 50_000_000;
const category = oneOf(...CATEGORIES);
const label = fields(
  ['start', 'end', 'category'],
  object({ start: whole(0, LONGEST), end: whole(0, LONGEST), category: oneOf(...CATEGORIES, 'ignore') }),
);
const shape: Shape<Case> = fields(
  ['id', 'lang', 'text', 'spans', 'scope', 'label', 'source'],
  object(
    { id: text({ min: 1 }), lang: text({ min: 1 }), text: text({ max: LONGEST }), spans: list(label) },
    { scope: list(category), label: text(), source: text() },
  ),
);

/** Reads one line of a JSON-lines file. The problem's path names the field, such as `spans[2].end`. */
export function parseCase(line: string): Parsed<Case> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refused('', 'JSON として読めません', 'is not JSON');
  }
  const parsed = shape(value);
  if (!parsed.ok) return parsed;
  const bad = parsed.value.spans.findIndex(({ start, end }) => start >= end || end > parsed.value.text.length);
  if (bad < 0) return accepted(parsed.value);
  return refused(`spans[${bad}]`, '範囲が本文に収まっていません', 'does not lie within the text');
}

/**
 * Gives every case of one file a scope. A case without one is judged on the categories that occur among the labels of
 * its file; where the file has no labels at all (clean texts), on every category.
 */
export function withScopes(cases: readonly Case[]): readonly (Case & { readonly scope: readonly Category[] })[] {
  const marked = new Set(cases.flatMap(({ spans }) => spans.map((span) => span.category)));
  const occurring = CATEGORIES.filter((name) => marked.has(name));
  const scope = occurring.length > 0 ? occurring : CATEGORIES;
  return cases.map((item) => ({ ...item, scope: item.scope ?? scope }));
}
