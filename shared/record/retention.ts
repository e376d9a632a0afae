import type { Policy } from '../policy/policy.ts';

/** How many days an entry is kept where the company has not said: long enough for a yearly review. */
export const DEFAULT_RETENTION_DAYS = 400;

/** A company's document may say how long entries are kept, in days. */
type Retaining = Pick<Policy, 'id'> & { readonly retention?: { readonly days: number } };

/** How many days an entry is kept under this policy. */
export function retentionDays({ retention }: Retaining): number {
  return retention?.days ?? DEFAULT_RETENTION_DAYS;
}

/** Whether the company wants entries kept, so that a person cannot clear them before their time. */
export function isRetained({ retention }: Retaining): boolean {
  return retention !== undefined;
}
