import type { Company } from '../../../shared/company/company.ts';
import type { CompanyFound } from '../../../shared/contract/company.ts';
import type { Found } from '../../../shared/detect/detector.ts';
import { fold } from '../../../shared/detect/fold.ts';
import type { Names } from '../../../shared/detect/names/names.ts';
import { allNames } from './names.ts';

/**
 * The dictionaries, with what the app found of the company's own in a text: the indexes are too large for every frame. The
 * app looked at the text as it reads; what is hidden in encodings is left to the other hosts.
 */
export function namesWith(text: string, found: CompanyFound | undefined): Names {
  if (found === undefined) return allNames();
  const folded = fold(text).text;
  const only = (findings: readonly Found[]) => (asked: string) => (asked === folded ? findings : []);
  const company: Company = {
    code: only(found.code),
    documents: only(found.documents),
    records: only(found.records),
    terms: () => [],
  };
  return { ...allNames(), company };
}
