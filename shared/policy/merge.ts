import type { Bilingual } from '../language.ts';
import { mergeReasons } from '../words/merge-words.ts';
import type { PolicyDocument } from './document.ts';
import { compareValues } from './part-strictness.ts';
import type { LayerKind, Policy, PolicySource, Site } from './policy.ts';
import type { Rule } from './rule.ts';
import type { Surroundings } from './site-strictness.ts';
import { STARTER_POLICY } from './starter-policy.ts';
import type { Change } from './strictness.ts';
import { covers } from './value-path.ts';
import { policyFrom, split, valuesOf } from './values.ts';

/** A document and where it came from. */
export interface Layer {
  readonly kind: LayerKind;
  readonly document: PolicyDocument;
  readonly source: PolicySource;
}

/** One value of the policy in force. */
export interface EffectiveValue {
  /** `rules/secrets`, `sites/chatgpt`, `unchecked`, `settings/guard`. */
  readonly path: string;
  /** The layer that said so last. */
  readonly source: PolicySource;
  /** Later layers can only make it stricter. */
  readonly locked: boolean;
  /** Why the value is what it is, where that is not plain. */
  readonly reason: Bilingual | undefined;
}

/** A change that a layer asked for and did not get. */
export interface RefusedChange {
  readonly path: string;
  readonly layer: LayerKind;
  readonly source: PolicySource;
  readonly reason: Bilingual;
}

export interface Effective {
  readonly policy: Policy;
  readonly values: readonly EffectiveValue[];
  readonly refused: readonly RefusedChange[];
}

const STARTER: Layer = { kind: 'starter', document: STARTER_POLICY, source: { kind: 'starter', place: 'starter' } };

/** A value on its way into the policy in force. */
interface Held {
  readonly value: unknown;
  readonly layer: Layer;
  readonly locked: boolean;
  /** A later layer has made it stricter than the lock asks. */
  readonly tightened?: true;
}

/**
 * The policy that a machine and a person have, from documents in the order of `LAYERS`; several of one kind stand in the
 * order in which they are believed. Where no document stands alone the starter policy is below them all.
 *
 * A company's and a group's values are locked unless their document names them in `defaults`: a later layer, another
 * document of the same kind included, can only make them stricter. People change what `local` names, and beyond that can
 * only make things stricter. What does not fit is dropped and told in `refused`.
 */
export function mergePolicy(layers: readonly Layer[]): Effective {
  const all = layers.some(({ document }) => document.extends !== true) ? layers : [STARTER, ...layers];
  const pile: Pile = { held: new Map(), refused: [], locking: [] };
  for (const layer of all) lay(pile, layer);
  const values = new Map([...pile.held].map(([path, { value }]) => [path, value]));
  const policy = policyFrom(identityOf(all), values);
  return { policy, values: [...pile.held].map(effective), refused: [...pile.refused, ...strangersIn(pile)] };
}

interface Pile {
  readonly held: Map<string, Held>;
  readonly refused: RefusedChange[];
  /** Layers so far whose values are locked. */
  readonly locking: Layer[];
}

function lay(pile: Pile, layer: Layer): void {
  const said = valuesOf(layer.document);
  const removed = layer.document.extends === true ? (layer.document.without ?? []) : [...pile.held.keys()];
  for (const path of removed) {
    if (!said.has(path) && pile.held.has(path)) change(pile, layer, path, undefined);
  }
  for (const [path, value] of said) change(pile, layer, path, value);
  if (isLocking(layer)) pile.locking.push(layer);
}

function change(pile: Pile, layer: Layer, path: string, value: unknown): void {
  const before = pile.held.get(path);
  const step = compareValues(path, before?.value, value, () => surroundings(pile));
  if (step === 'same') return;
  const locked = before?.locked ?? pile.locking.some(({ document }) => !covers(document.defaults, path));
  const why = objection({ step, locked, isNew: before === undefined, layer, isLocal: isLocal(pile, path) });
  if (why !== undefined) pile.refused.push({ path, layer: layer.kind, source: layer.source, reason: why });
  else if (value === undefined) pile.held.delete(path);
  else {
    const isTightened = before?.locked === true && step === 'stricter';
    pile.held.set(path, {
      value: isTightened ? keepWords(before.value, value) : value,
      layer,
      locked: before?.locked === true || (isLocking(layer) && !covers(layer.document.defaults, path)),
      ...(isTightened && { tightened: true }),
    });
  }
}

interface Wish {
  readonly step: Change;
  readonly locked: boolean;
  readonly isNew: boolean;
  readonly isLocal: boolean;
  readonly layer: Layer;
}

/** Why a layer may not change a value so, or `undefined`. */
function objection({ step, locked, isNew, isLocal, layer }: Wish): Bilingual | undefined {
  if (step === 'stricter') return undefined;
  if (layer.kind === 'person') return isLocal ? undefined : mergeReasons.notLocal;
  if (!locked || (isNew && step === 'other')) return undefined;
  return step === 'looser' ? mergeReasons.looser : mergeReasons.locked;
}

function isLocal({ held }: Pile, path: string): boolean {
  const local = held.get('local')?.value as readonly string[] | undefined;
  const [part, name] = split(path);
  if (part !== 'settings') return covers(local, path);
  return local === undefined ? !held.has(path) : local.includes(name) || covers(local, path);
}

function surroundings({ held }: Pile): Surroundings {
  const all = (part: string) => [...held].flatMap(([path, { value }]) => (path.startsWith(part) ? [value] : []));
  return { sites: all('sites/') as readonly Site[], rules: all('rules/') as readonly Rule[] };
}

/** Who tightens a locked value does not thereby put words into the mouth of who locked it. */
function keepWords(before: unknown, after: unknown): unknown {
  if (typeof before !== 'object' || typeof after !== 'object' || Array.isArray(after)) return after;
  const { name, message, lesson, comment } = before as Readonly<Record<string, unknown>>;
  const words = Object.entries({ name, message, lesson, comment }).filter(([, value]) => value !== undefined);
  return { ...after, ...Object.fromEntries(words) };
}

function effective([path, { layer, locked, tightened }]: readonly [string, Held]): EffectiveValue {
  const reason = tightened ? mergeReasons.tightened : locked ? mergeReasons.held : undefined;
  return { path, source: layer.source, locked, reason };
}

function isLocking({ kind }: Layer): boolean {
  return kind === 'company' || kind === 'group';
}

/** Records name the company's document where there is one: groups and people only add to it. */
function identityOf(layers: readonly Layer[]): PolicyDocument {
  const named = layers.findLast(({ kind }) => kind === 'company') ?? layers.findLast(({ kind }) => kind === 'default');
  return (named ?? layers[0] ?? STARTER).document;
}

/** Rules that name a site or a group that no layer has. They stay: what they say of other sites holds. */
function strangersIn({ held }: Pile): readonly RefusedChange[] {
  return [...held].flatMap(([path, { value, layer }]) => {
    if (!path.startsWith('rules/')) return [];
    const { sites = [], groups = [] } = (value as Rule).when;
    const named = [...sites.map((id) => `sites/${id}`), ...groups.map((id) => `groups/${id}`)];
    return named
      .filter((name) => !held.has(name))
      .map((name) => ({ path, layer: layer.kind, source: layer.source, reason: mergeReasons.stranger(name) }));
  });
}
