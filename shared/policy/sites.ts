import { nearest } from '../contract/nearest.ts';
import type { Policy, Site } from './policy.ts';

/** The site with this id, or the one whose addresses cover this host name or web address. */
export function findSite(policy: Policy, idOrAddress: string): Site | undefined {
  const wanted = idOrAddress.trim().toLowerCase();
  const host = hostOf(wanted);
  return (
    policy.sites.find((site) => site.id === wanted) ??
    policy.sites.find((site) => site.addresses.some((address) => covers(address, host)))
  );
}

/** The known site id that is most like a misspelt one. */
export function nearestSite(policy: Policy, id: string): string | undefined {
  return nearest(
    id.toLowerCase(),
    policy.sites.map((site) => site.id),
  );
}

/**
 * The site that stands for "any public chatbot" when none was named: the first of the public tier, else the first of
 * all; a policy without sites gets a nameless public one.
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
