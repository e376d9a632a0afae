import type { Policy, Site } from '../../../shared/policy/policy.ts';
import { findSite, strictestPublic } from '../../../shared/policy/sites.ts';

/** The destination in force: the chosen one, the one of the settings, or the strictest public one. */
export function siteInForce(policy: Policy, chosen: string, preferred: string): Site {
  const known = [chosen, preferred].map((id) => (id === '' ? undefined : findSite(policy, id)));
  return known.find((site) => site !== undefined) ?? strictestPublic(policy);
}
