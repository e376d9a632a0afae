import { COUNTED_FIELDS } from '../../../../shared/contract/entry-shape.ts';
import type { Shape } from '../../../../shared/contract/shape.ts';
import { CATEGORIES } from '../../../../shared/detect/category.ts';
import { ACTIONS, type Action } from '../../../../shared/policy/policy.ts';
import type { Found, SpokenRule } from '../../../../shared/record/entry.ts';
import { countsOfFound, countsOfRule } from '../../../../shared/sums/tally.ts';
import type { KeyTable, Numbered } from './tables.ts';

/** What a piece of text counts for, or `null` for what is none of ours. The same text is read once. */
export type Item = (text: string) => Numbered | null;

/** Different pieces that are remembered; a file with more is read more slowly, and no more memory is taken. */
const MOST = 100_000;

/** How pieces stand in a line: as in JSON, or as in a cell; here they become JSON. */
export interface Spelling {
  readonly found: (piece: string) => string;
  readonly rule: (piece: string) => string;
}

export interface Items {
  /** One category with its bands, in a check of this action. */
  readonly found: ReadonlyMap<Action, Item>;
  /** One rule that spoke. */
  readonly rule: Item;
}

export function itemsSpelt({ found, rule }: Spelling, keys: KeyTable): Items {
  const foundIn = (action: Action) =>
    read(found, COUNTED_FIELDS.found, (value: Found) => keys.numbered(countsOfFound(value, action)));
  return {
    found: new Map(ACTIONS.map((action) => [action, foundIn(action)])),
    rule: read(rule, COUNTED_FIELDS.rules, (rules: readonly SpokenRule[]) =>
      keys.numbered(rules.flatMap(countsOfRule)),
    ),
  };
}

const COUNTED = new RegExp(`^(?:"(?:${CATEGORIES.join('|')})":(?:0|[1-9]\\d{0,6})(?:,(?=")|$))*$`, 'u');

/** Whether a text names categories with what rules spoke for. It is not needed, since `found` says the same and more. */
export function isCounted(text: string): boolean {
  return COUNTED.test(text);
}

function read<T>(asJson: (text: string) => string, shape: Shape<T>, countsOf: (value: T) => Numbered): Item {
  const known = new Map<string, Numbered | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = parsed(asJson(text), shape);
    const counts = value === undefined ? null : countsOf(value);
    if (known.size >= MOST) known.clear();
    known.set(text, counts);
    return counts;
  };
}

function parsed<T>(json: string, shape: Shape<T>): T | undefined {
  try {
    const value = shape(JSON.parse(json));
    return value.ok ? value.value : undefined;
  } catch {
    return undefined;
  }
}

/** How pieces of a text are told apart: each ends with `stop`, and `between` stands between two. */
export interface Cut {
  readonly stop: '}' | '';
  readonly between: ',' | ' ';
}

export const OBJECTS: Cut = { stop: '}', between: ',' };
export const WORDS: Cut = { stop: '', between: ' ' };

/** Adds what each piece counts for; `false` when one is none of ours. */
export function addItems(text: string, { stop, between }: Cut, item: Item, into: Numbered[]): boolean {
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf(stop || between, start);
    const end = at < 0 ? text.length : at + stop.length;
    const counts = item(text.slice(start, end));
    if (counts === null || (end < text.length && text[end] !== between)) return false;
    if (counts.length > 0) into.push(counts);
    start = end + 1;
    // Something has to follow what stands between two.
    if (start === text.length) return false;
  }
  return true;
}
