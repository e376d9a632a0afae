import type { Policy } from '../../../shared/policy/policy.ts';
import type { CompanySite } from '../messages.ts';

/** Names of the scripts that are registered for a company's own services. */
const IDS = ['company-page', 'company-content'] as const;

/** Addresses as the browser's permissions know them: the host and everything below it. */
export const patternOf = (address: string): string => `https://*.${address}/*`;

/** Services of the policy that the extension does not come with, and the permissions that each takes. */
export function companySites(
  policy: Policy,
  shipped: readonly string[],
): readonly Pick<CompanySite, 'name' | 'patterns'>[] {
  const hosts = shipped.map((pattern) => pattern.replace(/^https:\/\/\*\./u, '').replace(/\/\*$/u, ''));
  const isCovered = (address: string) => hosts.some((host) => address === host || address.endsWith(`.${host}`));
  return policy.sites.flatMap(({ name, addresses }) => {
    const patterns = addresses.filter((address) => !isCovered(address)).map(patternOf);
    return patterns.length === 0 ? [] : [{ name, patterns }];
  });
}

/**
 * Registers our scripts for the company's services that the person or the company's browser policy allows, and for
 * nothing else. Gives all of them, allowed or not.
 */
export async function guardCompanySites(policy: Policy): Promise<readonly CompanySite[]> {
  const shipped = shippedPatterns(chrome.runtime.getManifest());
  const sites = await Promise.all(
    companySites(policy, shipped).map(async (site) => ({
      ...site,
      isAllowed: await chrome.permissions.contains({ origins: [...site.patterns] }),
    })),
  );
  await register(sites.flatMap(({ patterns, isAllowed }) => (isAllowed ? patterns : [])));
  return sites;
}

/** The pages that our scripts run on without being registered: `build/extension-manifest.ts`. */
const shippedPatterns = ({ content_scripts: scripts }: chrome.runtime.Manifest): readonly string[] =>
  scripts?.flatMap(({ matches }) => matches ?? []) ?? [];

async function register(matches: readonly string[]): Promise<void> {
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: [...IDS] });
  if (JSON.stringify(known[0]?.matches ?? []) === JSON.stringify(matches)) return;
  if (known.length > 0) await chrome.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
  if (matches.length === 0) return;
  const shared: Omit<chrome.scripting.RegisteredContentScript, 'id' | 'js'> = {
    matches: [...matches],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  await chrome.scripting.registerContentScripts([
    { ...shared, id: IDS[0], js: ['page-hook.js'], world: 'MAIN' },
    { ...shared, id: IDS[1], js: ['content.js'] },
  ]);
}
