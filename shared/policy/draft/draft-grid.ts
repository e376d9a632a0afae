import { CATEGORIES, type Category } from '../../detect/category.ts';
import { BAND_FLOOR } from '../../detect/confidence.ts';
import { decide } from '../decide.ts';
import type { PolicyDocument } from '../document.ts';
import { type Action, type Mode, type Policy, TIERS, type Tier } from '../policy.ts';
import type { Rule } from '../rule.ts';
import { freshId, itemsOf, putItem, removeItem } from './draft-items.ts';

/** What the rules of a draft say about one category on its way to one tier. */
export interface DraftCell {
  readonly category: Category;
  readonly tier: Tier;
  readonly action: Action;
  readonly mode: Mode;
  /** Ids of rules with further conditions that speak here as well. */
  readonly special: readonly string[];
}

/** Category × tier, as the rules without further conditions have it. The engine itself picks the rule that counts. */
export function draftGrid(document: PolicyDocument, below: PolicyDocument): readonly (readonly DraftCell[])[] {
  const rules = rulesOf(document, below);
  return CATEGORIES.map((category) => TIERS.map((tier) => cellOf(rules, category, tier)));
}

/**
 * Makes a cell say this and leaves every other cell as it is. Rules that spoke for the cell are cut around it; what the
 * strictest of them said to people, its lesson and its confidence go along. `allow` needs no rule.
 */
export function setCell(
  document: PolicyDocument,
  below: PolicyDocument,
  { category, tier }: Pick<DraftCell, 'category' | 'tier'>,
  says: Pick<DraftCell, 'action' | 'mode'>,
): PolicyDocument {
  const rules = rulesOf(document, below);
  const before = counting(rules, category, tier);
  const speaking = rules.filter((rule) => isPlain(rule) && speaksFor(rule, category, tier));
  const cut = speaking.reduce((next, rule) => cutOut(next, below, rule, category, tier), document);
  if (says.action === 'allow') return cut;
  return addCell(cut, below, { ...carried(before), ...says }, category, tier);
}

type Manner = Omit<Rule, 'id' | 'when'> & { readonly confidence: Rule['when']['confidence'] };

/** How a rule speaks, whatever it speaks about. Dates of a roll-out do not outlive a choice made by hand. */
function carried(rule: Rule | undefined): Manner {
  if (rule === undefined) return { about: 'finding', action: 'redact', mode: 'enforce', confidence: 'medium' };
  const { id: _id, when, stages: _stages, ...manner } = rule;
  return { ...manner, confidence: when.confidence };
}

function addCell(
  document: PolicyDocument,
  below: PolicyDocument,
  { confidence, ...manner }: Manner,
  category: Category,
  tier: Tier,
): PolicyDocument {
  const rules = rulesOf(document, below);
  const twin = rules.find((rule) => {
    const alike = isPlain(rule) && same(carried(rule), { ...manner, confidence }) && rule.stages === undefined;
    return alike && (isOnly(rule.when.tiers, tier) || isOnly(rule.when.categories, category));
  });
  if (twin !== undefined) return putItem(document, 'rules', widened(twin, category, tier));
  const ids = itemsOf(document, below, 'rules').map(({ item }) => item.id);
  const sure = confidence === undefined ? {} : { confidence };
  const when = { categories: [category], tiers: [tier], ...sure };
  return putItem(document, 'rules', { id: freshId(ids, `${category}-${tier}`), when, ...manner });
}

function widened(rule: Rule, category: Category, tier: Tier): Rule {
  const { categories = CATEGORIES, tiers = TIERS } = rule.when;
  const kinds = CATEGORIES.filter((item) => item === category || categories.includes(item));
  const places = TIERS.filter((item) => item === tier || tiers.includes(item));
  return { ...rule, when: { ...rule.when, categories: kinds, tiers: places } };
}

/** Takes one cell out of a rule: the rule keeps its other categories, a second one its other tiers. */
function cutOut(
  document: PolicyDocument,
  below: PolicyDocument,
  rule: Rule,
  category: Category,
  tier: Tier,
): PolicyDocument {
  const kinds = (rule.when.categories ?? CATEGORIES).filter((item) => item !== category);
  const places = (rule.when.tiers ?? TIERS).filter((item) => item !== tier);
  const otherPlaces = (id: string): Rule => ({
    ...rule,
    id,
    when: { ...rule.when, categories: [category], tiers: places },
  });
  if (kinds.length === 0) {
    if (places.length === 0) return removeItem(document, below, 'rules', rule.id);
    return putItem(document, 'rules', otherPlaces(rule.id));
  }
  const rest = putItem(document, 'rules', { ...rule, when: { ...rule.when, categories: kinds } });
  if (places.length === 0) return rest;
  const ids = itemsOf(rest, below, 'rules').map(({ item }) => item.id);
  return putItem(rest, 'rules', otherPlaces(freshId(ids, `${rule.id}-${category}`)));
}

function cellOf(rules: readonly Rule[], category: Category, tier: Tier): DraftCell {
  const rule = counting(rules, category, tier);
  const special = rules.filter((item) => isSpecial(item) && speaksFor(item, category, tier));
  const says = { action: rule?.action ?? 'allow', mode: rule?.mode ?? 'enforce' } as const;
  return { category, tier, ...says, special: special.map(({ id }) => id) };
}

/** A rule about findings of known categories that asks for more than category and tier. */
function isSpecial(rule: Rule): boolean {
  return rule.about === 'finding' && !isPlain(rule) && !isAboutDetectors(rule);
}

/** Rules that name detectors and no categories: which rows of the table they touch is the detectors' own matter. */
function isAboutDetectors({ when }: Rule): boolean {
  return when.detectors !== undefined && when.categories === undefined;
}

/** Ids of the rules of a draft that no cell of the table can show, because they are about single detectors. */
export function detectorRules(document: PolicyDocument, below: PolicyDocument): readonly string[] {
  return rulesOf(document, below)
    .filter(isAboutDetectors)
    .map(({ id }) => id);
}

/** The plain rule that counts for a certain finding. */
function counting(rules: readonly Rule[], category: Category, tier: Tier): Rule | undefined {
  const plain: Policy = {
    format: 1,
    id: 'x',
    version: 1,
    issuer: '',
    sites: [],
    rules: rules.filter(isPlain),
    unchecked: 'block',
  };
  const finding = {
    detector: 'marker/any',
    category,
    confidence: BAND_FLOOR.high,
    start: 0,
    end: 1,
    seen: 'plain',
    because: [],
  } as const;
  const { findings } = decide([finding], plain, { id: '', name: '', addresses: [], tier });
  return rules.find(({ id }) => id === findings[0]?.rule);
}

function rulesOf(document: PolicyDocument, below: PolicyDocument): readonly Rule[] {
  return itemsOf(document, below, 'rules').flatMap(({ item, from }) => (from === 'removed' ? [] : [item]));
}

/** A rule about categories and tiers alone: one that a cell can stand for. */
function isPlain({ about, when }: Rule): boolean {
  const narrow = [when.detectors, when.sites, when.groups, when.hours];
  return about === 'finding' && narrow.every((condition) => condition === undefined);
}

function speaksFor({ when }: Rule, category: Category, tier: Tier): boolean {
  return (when.categories?.includes(category) ?? true) && (when.tiers?.includes(tier) ?? true);
}

function isOnly<T>(items: readonly T[] | undefined, item: T): boolean {
  return items?.length === 1 && items[0] === item;
}

/** Whether two plain values of a document say the same, whatever the order of their fields. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
