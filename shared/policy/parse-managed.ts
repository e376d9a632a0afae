import { object } from '../contract/object-shape.ts';
import { list, oneOf, type Parsed, refused, type Shape, some, text, whole } from '../contract/shape.ts';
import type { PolicyDocument } from './document.ts';
import { MANAGED_NAMES, MANAGED_VALUES, type ManagedName } from './managed-values.ts';
import { documentOf } from './parse-document.ts';
import type { Action, Site, Tier } from './policy.ts';
import { STARTER_POLICY } from './starter-policy.ts';

/** The values of one machine or person, as its management tool gives them. */
export interface ManagedValues {
  readonly Policy?: string;
  readonly RecommendedPolicy?: string;
  readonly TrustedKeys?: string;
  readonly PolicyFile?: string;
  readonly PolicyAddress?: string;
  readonly PolicyAddressPins?: readonly string[];
  readonly PolicyProxy?: string;
  readonly PolicyAuthority?: string;
  readonly Unchecked?: Action;
  readonly ApprovedSites?: readonly string[];
  readonly ForbiddenSites?: readonly string[];
  readonly ClipboardGuard?: boolean;
  readonly RetentionDays?: number;
}

const LONGEST_DOCUMENT = 32 * 1024 * 1024;

/** The registry has no lists of lines but `REG_MULTI_SZ`, so a long text may come as its lines. */
const document: Shape<string> = (value, path = '') => {
  if (!Array.isArray(value)) return text({ min: 1, max: LONGEST_DOCUMENT })(value, path);
  const lines = list(text({ max: LONGEST_DOCUMENT }), 1_000_000)(value, path);
  return lines.ok ? { ok: true, value: lines.value.join('\n') } : lines;
};

/** A DWORD of the registry is 0 or 1. */
const yesNo: Shape<boolean> = (value, path = '') => {
  if (value === true || value === 1) return { ok: true, value: true };
  if (value === false || value === 0) return { ok: true, value: false };
  return refused(path, 'true か false が必要です', 'expected true or false');
};

function shapeOf(name: ManagedName): Shape<unknown> {
  const value = MANAGED_VALUES[name];
  if (value.kind === 'document') return document;
  if (value.kind === 'text') return text({ min: 1, max: 2_000 });
  if (value.kind === 'texts') return some(text({ min: 1, max: 2_000 }), 1_000);
  if (value.kind === 'yes-no') return yesNo;
  if (value.kind === 'choice') return oneOf(...value.choices);
  return whole(value.min, value.max);
}

const managedShape = object({}, Object.fromEntries(MANAGED_NAMES.map((name) => [name, shapeOf(name)])));

/** Reads the values of a management tool. A name that is not in the table is refused, with the nearest one as a hint. */
export function parseManaged(value: unknown): Parsed<ManagedValues> {
  return managedShape(value) as Parsed<ManagedValues>;
}

/**
 * The document that the plain values amount to; `undefined` when there is none of them. `issuer` is who says so, for the
 * pages that name where a value comes from.
 */
export function documentOfManaged(values: ManagedValues, issuer: string): Parsed<PolicyDocument> | undefined {
  const { Unchecked, ClipboardGuard, RetentionDays, ApprovedSites, ForbiddenSites } = values;
  const sites = [...sitesOf(ApprovedSites, 'approved'), ...sitesOf(ForbiddenSites, 'forbidden')];
  const said = {
    ...(sites.length > 0 && { sites }),
    ...(Unchecked !== undefined && { unchecked: Unchecked }),
    ...(ClipboardGuard !== undefined && { settings: { guard: ClipboardGuard } }),
    ...(RetentionDays !== undefined && { retention: { days: RetentionDays } }),
  };
  if (Object.keys(said).length === 0) return undefined;
  return documentOf({ format: 1, id: 'managed-values', version: 1, issuer, extends: true, ...said });
}

/** A service that the starter policy knows by this very id or address keeps its name; any other is named by its address. */
function sitesOf(names: readonly string[] | undefined, tier: Tier): readonly Site[] {
  return (names ?? []).map((given) => {
    const name = given.trim().toLowerCase();
    const known = STARTER_POLICY.sites.find(({ id, addresses }) => id === name || addresses.includes(name));
    return known === undefined ? { id: name, name, addresses: [name], tier } : { ...known, tier };
  });
}
