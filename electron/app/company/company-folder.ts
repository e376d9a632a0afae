import { join } from 'node:path';

/** The company key, beside the indexes. It is deployed on its own and travels with no index. */
export const COMPANY_KEY = 'company.key';

/** Ending of an index; `NAME.skx.json` beside it is its manifest. */
export const INDEX_ENDING = '.skx';

/** Where the company's indexes are installed: beside its policy, where only an administrator can write. */
export function indexFolder(companyFolder: string): string {
  return join(companyFolder, 'company');
}

/** Where those are kept that came by the policy's share or server: in the person's folder. */
export function carriedFolder(folder: string): string {
  return join(folder, 'company-kept');
}
