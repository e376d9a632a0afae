import { CONFIRMED, PAGES, type ServicePages } from './service-list.ts';

/** The ten services with the month in which their pages were last known to be right. */
export const SERVICE_PAGES: readonly ServicePages[] = PAGES.map((pages) => ({ ...pages, confirmed: CONFIRMED }));

/** The pages of a site, where it is one of the ten. */
export function pagesOf(site: string): ServicePages | undefined {
  return SERVICE_PAGES.find((service) => service.site === site);
}
