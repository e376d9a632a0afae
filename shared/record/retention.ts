import type { Policy } from '../policy/policy.ts';

/** How many days an entry is kept where the company has not said: long enough for a yearly review. */
export const DEFAULT_RETENTION_DAYS = 400;

/** How many days an entry is kept under this policy. */
export function retentionDays({ retention }: Pick<Policy, 'retention'>): number {
  return retention?.days ?? DEFAULT_RETENTION_DAYS;
}

/** Whether the company wants entries kept, so that a person cannot clear them before their time. */
export function isRetained({ retention }: Pick<Policy, 'retention'>): boolean {
  return retention !== undefined;
}
