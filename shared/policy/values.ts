import type { PolicyDocument } from './document.ts';
import type { Policy } from './policy.ts';
import { NAMED_PARTS, SINGLE_PARTS } from './value-path.ts';

/** Parts that are lists of things with an id. */
const IDENTIFIED = ['groups', 'sites', 'rules', 'lists', 'terms'] as const;

/** The values of a policy by their paths (`rules/secrets`, `unchecked`), in the order in which they stand there. */
export type Values = ReadonlyMap<string, unknown>;

/** Everything a document says that layers may agree or disagree about. */
export function valuesOf(document: PolicyDocument): Values {
  const values = new Map<string, unknown>();
  for (const part of IDENTIFIED) {
    for (const item of document[part] ?? []) values.set(`${part}/${item.id}`, item);
  }
  for (const [name, value] of Object.entries(document.settings ?? {})) values.set(`settings/${name}`, value);
  for (const part of SINGLE_PARTS) {
    if (document[part] !== undefined) values.set(part, document[part]);
  }
  return values;
}

type Identity = Pick<Policy, 'format' | 'id' | 'version' | 'issuer' | 'valid' | 'comment'>;

/** The policy that has exactly these values. `values` come from documents that were parsed, so their types hold. */
export function policyFrom(identity: PolicyDocument, values: Values): Policy {
  const { format, id, version, issuer, valid, comment } = identity;
  const head: Identity = { format, id, version, issuer, ...(valid && { valid }), ...(comment && { comment }) };
  const body: Record<string, unknown> = { sites: [], rules: [], unchecked: 'block' };
  for (const [path, value] of values) {
    const [part, name] = split(path);
    if (part === 'settings') body[part] = { ...(body[part] as object | undefined), [name]: value };
    else if (name === '') body[part] = value;
    else body[part] = [...((body[part] as readonly unknown[] | undefined) ?? []), value];
  }
  return { ...head, ...body } as Policy;
}

/** The part and the name of a path: `rules/secrets` is `rules` and `secrets`. */
export function split(path: string): readonly [part: string, name: string] {
  const slash = path.indexOf('/');
  const part = slash < 0 ? path : path.slice(0, slash);
  return NAMED_PARTS.some((known) => known === part) ? [part, path.slice(slash + 1)] : [path, ''];
}
