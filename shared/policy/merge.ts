import type { Bilingual } from '../language.ts';
import type { PolicyDocument } from './document.ts';
import type { LayerKind, Policy, PolicySource } from './policy.ts';
import { STARTER_POLICY } from './starter-policy.ts';
import { covers } from './value-path.ts';
import { policyFrom, valuesOf } from './values.ts';

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

interface Held {
  readonly value: unknown;
  readonly layer: Layer;
}

/**
 * The policy that a machine and a person have, from documents in the order of `LAYERS`. Where no document stands alone
 * the starter policy is below them all.
 */
export function mergePolicy(layers: readonly Layer[]): Effective {
  const all = layers.some(({ document }) => document.extends !== true) ? layers : [STARTER, ...layers];
  let held = new Map<string, Held>();
  for (const layer of all) {
    if (layer.document.extends !== true) held = new Map();
    for (const path of layer.document.without ?? []) held.delete(path);
    for (const [path, value] of valuesOf(layer.document)) held.set(path, { value, layer });
  }
  const values = [...held].map(([path, { layer }]) => ({
    path,
    source: layer.source,
    locked: isLocking(layer) && !covers(layer.document.defaults, path),
    reason: undefined,
  }));
  return {
    policy: policyFrom(identityOf(all), new Map([...held].map(([path, { value }]) => [path, value]))),
    values,
    refused: [],
  };
}

function isLocking({ kind }: Layer): boolean {
  return kind === 'company' || kind === 'group';
}

/** Records name the company's document where there is one: groups and people only add to it. */
function identityOf(layers: readonly Layer[]): PolicyDocument {
  const named = layers.findLast(({ kind }) => kind === 'company') ?? layers.findLast(({ kind }) => kind === 'default');
  return (named ?? layers[0] ?? STARTER).document;
}
