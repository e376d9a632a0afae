import { INCIDENT_PAGES } from '../../shared/incident/pages.ts';
import type { Policy } from '../../shared/policy/policy.ts';

/** Publishers of the documents that lessons refer to. A name also covers its subdomains. */
export const REFERENCE_HOSTS: readonly string[] = [
  'ppc.go.jp',
  'ipa.go.jp',
  'soumu.go.jp',
  'meti.go.jp',
  'digital.go.jp',
  'nisc.go.jp',
  'cao.go.jp',
  'e-gov.go.jp',
  'jdla.org',
  'owasp.org',
  'nist.gov',
];

/**
 * The address to open, or `undefined` when it must not be: `https` only, no user name, no other port, and a host that
 * is a reference or a service the policy does not forbid; and exactly the pages of the incident guide. Works on the parsed address, never on its text.
 */
export function openableLink(address: string, policy: Policy): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (INCIDENT_PAGES.includes(url.href)) return url.href;
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return undefined;
  const services = policy.sites.filter((site) => site.tier !== 'forbidden').flatMap((site) => site.addresses);
  const forbidden = policy.sites.filter((site) => site.tier === 'forbidden').flatMap((site) => site.addresses);
  const covers = (host: string) => url.hostname === host || url.hostname.endsWith(`.${host}`);
  if (forbidden.some(covers)) return undefined;
  return [...REFERENCE_HOSTS, ...services].some(covers) ? url.href : undefined;
}
