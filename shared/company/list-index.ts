import { collector, NO_LIMITS, sourceBitsFor } from './collect.ts';
import type { Column, ColumnKind, CompanyIndex, Pair } from './index-file.ts';
import { formsOf, isWordKind } from './list-forms.ts';
import {
  beginningOf,
  LIST_BITS,
  numberTag,
  pairTag,
  setBit,
  TABLE_WORDS,
  type Value,
  valueFrom,
  wordTag,
} from './list-hash.ts';
import type { SipKey } from './siphash.ts';

/** What a list is to be looked for by. */
export interface ListPlan {
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind; readonly alone: boolean }[];
  readonly pairs: readonly Pair[];
}

export type ListParts = Pick<CompanyIndex, 'sets' | 'table'> & { readonly columns: readonly Column[] };

/** Turns the rows of a list into keyed hashes. Nothing of the rows is kept. */
export function indexRows(rows: Iterable<readonly string[]>, { columns, pairs }: ListPlan, key: SipKey): ListParts {
  const values = collector(sourceBitsFor(columns.length), LIST_BITS);
  const twos = collector(sourceBitsFor(pairs.length), LIST_BITS);
  const table = new Uint32Array(TABLE_WORDS);
  const lengths = columns.map(() => new Set<number>());
  for (const row of rows) {
    const forms = columns.map(({ kind }, at) => formsOf(kind, row[at] ?? ''));
    for (const [at, { kind }] of columns.entries()) {
      for (const codes of forms[at] ?? []) {
        lengths[at]?.add(codes.length);
        const isWord = isWordKind(kind);
        if (isWord) setBit(table, beginningOf(key, codes[0] ?? 0, codes[1] ?? 0));
        if (kind !== 'date') values.add(isWord ? wordTag(key, valueFrom(codes)) : numberTag(key, valueFrom(codes)), at);
      }
    }
    const known = forms.map((list) => list.map(valueFrom));
    for (const [at, pair] of pairs.entries()) addPairs(twos.add, key, known, pair, at);
  }
  return {
    sets: [values.pack(LIST_BITS, NO_LIMITS), twos.pack(LIST_BITS, NO_LIMITS)],
    table,
    columns: columns.map(({ kind, alone }, at) => ({
      kind,
      alone,
      lengths: [...(lengths[at] ?? [])].toSorted((a, b) => a - b),
    })),
  };
}

function addPairs(
  add: (tag: number, source: number) => void,
  key: SipKey,
  known: readonly (readonly Value[])[],
  { first, second }: Pair,
  at: number,
): void {
  for (const one of known[first] ?? []) for (const other of known[second] ?? []) add(pairTag(key, one, other), at);
}
