import { namesFor } from '../../../shared/detect/names/load.ts';
import type { Names } from '../../../shared/detect/names/names.ts';
import type { CompanyStore } from './company-store.ts';

/** Loads what a text is read with: the dictionaries, and of the company's indexes the kinds that the text needs. */
export function knowledgeLoader(store: Pick<CompanyStore, 'forText'>): (text: string) => Promise<Names> {
  return async (text) => {
    const [names, company] = await Promise.all([namesFor(text), store.forText(text)]);
    return company === undefined ? names : { ...names, company };
  };
}
