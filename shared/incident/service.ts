import type { Bilingual } from '../language.ts';

/** One page of a service and where to press there. */
export interface ServicePage {
  readonly address: string;
  readonly where: Bilingual;
  /** Month (ISO 8601) in which the page and its names were last known to be right. Services move them without notice. */
  readonly confirmed: string;
  /** The service's own explanation of it. */
  readonly help?: string;
}

/** What a person can undo at a service. */
export interface ServicePages {
  /** Site id of the starter policy. */
  readonly site: string;
  readonly name: string;
  readonly chat: ServicePage;
  readonly share: ServicePage;
  readonly training: ServicePage;
}

/** A page with its directions in both languages. What is not confirmed by a dated page is general knowledge of mid-2025. */
export function page(
  address: string,
  ja: string,
  en: string,
  { confirmed = '2025-06', help }: Partial<Pick<ServicePage, 'confirmed' | 'help'>> = {},
): ServicePage {
  return { address, where: { ja, en }, confirmed, ...(help === undefined ? {} : { help }) };
}
