import type { ServicePages } from './service.ts';
import { MOST_USED } from './services-most-used.ts';
import { OTHERS } from './services-others.ts';

/** The ten services that are used most, with their own pages for taking back what was sent. */
export const SERVICE_PAGES: readonly ServicePages[] = [...MOST_USED, ...OTHERS];

/** The pages of a site, where it is one of the ten. */
export function pagesOf(site: string): ServicePages | undefined {
  return SERVICE_PAGES.find((service) => service.site === site);
}
