import { nearest } from '../contract/nearest.ts';
import type { Policy, Site } from './policy.ts';

/**
 * The site with this id, or the one whose addresses cover this host name or web address; of several the one that names
 * it most closely, so that an approved company domain does not speak for a forbidden name below it.
 */
export function findSite(policy: Pick<Policy, 'sites'>, idOrAddress: string): Site | undefined {
  const wanted = idOrAddress.trim().toLowerCase();
  const named = policy.sites.find((site) => site.id === wanted);
  if (named !== undefined) return named;
  const host = hostOf(wanted);
  let closest: { readonly site: Site; readonly length: number } | undefined;
  for (const site of policy.sites) {
    for (const address of site.addresses) {
      if (covers(address, host) && address.length > (closest?.length ?? 0)) closest = { site, length: address.length };
    }
  }
  return closest?.site;
}

/** The known site id that is most like a misspelt one. */
export function nearestSite(policy: Policy, id: string): string | undefined {
  return nearest(
    id.toLowerCase(),
    policy.sites.map((site) => site.id),
  );
}

/**
 * The site that stands for "any public chatbot" when none was named: the first of the public tier; a policy without one
 * gets a nameless public site, so that its rules for the tier speak.
 */
export function strictestPublic(policy: Policy): Site {
  const unnamed: Site = { id: 'public', name: 'Public chatbot', addresses: [], tier: 'public' };
  return policy.sites.find((site) => site.tier === 'public') ?? unnamed;
}

/** Compares whole labels, so that `evil-chatgpt.com` is not `chatgpt.com`. */
function covers(address: string, host: string): boolean {
  const known = address.toLowerCase();
  return host === known || host.endsWith(`.${known}`);
}

function hostOf(address: string): string {
  return address
    .replace(/^[a-z][a-z0-9+.-]*:\/\//u, '')
    .replace(/^[^/]*@/u, '')
    .replace(/[/?#:].*$/u, '');
}
