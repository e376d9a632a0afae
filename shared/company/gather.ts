import type { CompanyStanding, InstalledIndex } from '../contract/company.ts';
import { type Company, companyOf } from './company.ts';
import type { CompanyIndex } from './index-file.ts';
import { parseCompanyKey } from './key.ts';
import { kindsFor } from './needs.ts';

/** Says of an index that it cannot be used. Names the file and nothing of what it holds. */
export class IndexUnusable extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`unusable: ${file}`);
    this.file = file;
  }
}

/**
 * What a text needs of the company's own things; `undefined` where nothing is installed or needed. `load` opens an index
 * or rejects with `IndexUnusable`: half a check must not look like a whole one.
 */
export async function gatherCompany<I extends InstalledIndex>(
  text: string,
  { indexes, key }: Pick<CompanyStanding, 'key'> & { readonly indexes: readonly I[] },
  load: (index: I) => Promise<CompanyIndex>,
): Promise<Company | undefined> {
  const kinds = kindsFor(text);
  const needed = indexes.filter(({ facts }) => facts === undefined || kinds.has(facts.kind));
  if (needed.length === 0) return undefined;
  const opened = await Promise.all(needed.map(load));
  const parsed = parseCompanyKey(key ?? '');
  if (!parsed.ok) throw new IndexUnusable('company.key');
  return companyOf({ indexes: opened, key: parsed.value });
}
