import { ACTIONS } from './policy.ts';

/** How a value looks in a tool that manages machines. `texts` is a list, `document` a text of JSON. */
export type ManagedKind =
  | { readonly kind: 'text' | 'texts' | 'document' | 'yes-no' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number };

/**
 * Every value that Group Policy, a configuration profile or a settings file may give: by the same name everywhere. What is
 * not here is said in the document itself. The deployment kit, the readers of the registry and of managed preferences and
 * the JSON Schema are made from this table.
 */
export const MANAGED_VALUES = {
  Policy: { kind: 'document' },
  RecommendedPolicy: { kind: 'document' },
  TrustedKeys: { kind: 'document' },
  PolicyFile: { kind: 'text' },
  PolicyAddress: { kind: 'text' },
  PolicyAddressPins: { kind: 'texts' },
  PolicyProxy: { kind: 'text' },
  PolicyAuthority: { kind: 'text' },
  Unchecked: { kind: 'choice', choices: ACTIONS },
  ApprovedSites: { kind: 'texts' },
  ForbiddenSites: { kind: 'texts' },
  ClipboardGuard: { kind: 'yes-no' },
  RetentionDays: { kind: 'whole', min: 1, max: 3_650 },
} as const satisfies Readonly<Record<string, ManagedKind>>;

export type ManagedName = keyof typeof MANAGED_VALUES;
export const MANAGED_NAMES = Object.keys(MANAGED_VALUES) as readonly ManagedName[];
