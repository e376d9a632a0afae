import type { PolicyDocument } from '../document.ts';

/** The lists of a document whose items have ids. */
export const ITEM_LISTS = ['rules', 'sites', 'groups', 'terms', 'lists'] as const;
export type ItemList = (typeof ITEM_LISTS)[number];
export type ItemOf<L extends ItemList> = NonNullable<PolicyDocument[L]>[number];

/**
 * One item as an editor shows it. `own`: the document alone has it; `changed`: it takes the place of one below;
 * `below`: it comes from the layer below as it is; `removed`: the document takes it away.
 */
export interface DraftItem<T> {
  readonly item: T;
  readonly from: 'own' | 'changed' | 'below' | 'removed';
  /** Place of the item in the document's own list; `undefined` where the document does not state it. */
  readonly index: number | undefined;
}

/**
 * The items of a list as they would hold: those of the layer below, with the document's in their place, then the
 * document's own. A document that stands alone has nothing below it.
 */
export function itemsOf<L extends ItemList>(
  document: PolicyDocument,
  below: PolicyDocument,
  list: L,
): readonly DraftItem<ItemOf<L>>[] {
  const stated = itemsIn(document, list);
  const under = document.extends === true ? itemsIn(below, list) : [];
  const lower = under.map((item): DraftItem<ItemOf<L>> => {
    const index = stated.findIndex(({ id }) => id === item.id);
    const own = stated[index];
    if (own !== undefined) return { item: own, from: 'changed', index };
    const isGone = document.without?.includes(`${list}/${item.id}`) === true;
    return { item, from: isGone ? 'removed' : 'below', index: undefined };
  });
  const added = stated.flatMap((item, index): readonly DraftItem<ItemOf<L>>[] =>
    under.some(({ id }) => id === item.id) ? [] : [{ item, from: 'own', index }],
  );
  return [...lower, ...added];
}

/** States an item: in the place of the one with this id, or at the end. A new id may come with it. */
export function putItem<L extends ItemList>(
  document: PolicyDocument,
  list: L,
  item: ItemOf<L>,
  id: string = item.id,
): PolicyDocument {
  const stated = itemsIn(document, list);
  const index = stated.findIndex((known) => known.id === id);
  const next = index < 0 ? [...stated, item] : stated.with(index, item);
  return withItems(kept(document, `${list}/${id}`), list, next);
}

/** Takes an item out of the document and, where the layer below has one of this id, out of the policy. */
export function removeItem<L extends ItemList>(
  document: PolicyDocument,
  below: PolicyDocument,
  list: L,
  id: string,
): PolicyDocument {
  const rest = restoreItem(document, list, id);
  const isBelow = document.extends === true && itemsIn(below, list).some((item) => item.id === id);
  return isBelow ? { ...rest, without: [...(rest.without ?? []), `${list}/${id}`] } : rest;
}

/** Forgets what the document says about an item: what the layer below says counts again. */
export function restoreItem<L extends ItemList>(document: PolicyDocument, list: L, id: string): PolicyDocument {
  const rest = itemsIn(document, list).filter((item) => item.id !== id);
  return withItems(kept(document, `${list}/${id}`), list, rest);
}

/** An id that no item of the list has: `rule`, `rule-2`, … */
export function freshId(taken: readonly string[], stem: string): string {
  if (!taken.includes(stem)) return stem;
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

function itemsIn<L extends ItemList>(document: PolicyDocument, list: L): readonly ItemOf<L>[] {
  // The index type does not follow the list's name by itself.
  return (document[list] ?? []) as readonly ItemOf<L>[];
}

/** A stand-alone document must state its sites and rules, even when there are none; other empty lists say nothing. */
function withItems<L extends ItemList>(document: PolicyDocument, list: L, items: readonly ItemOf<L>[]): PolicyDocument {
  const { [list]: _before, ...rest } = document;
  const mustBeThere = document.extends !== true && (list === 'rules' || list === 'sites');
  return (items.length > 0 || mustBeThere ? { ...document, [list]: items } : rest) as PolicyDocument;
}

/** The document without a word about taking this path away. */
function kept(document: PolicyDocument, path: string): PolicyDocument {
  const { without, ...rest } = document;
  const others = without?.filter((item) => item !== path) ?? [];
  return others.length === 0 ? rest : { ...rest, without: others };
}
