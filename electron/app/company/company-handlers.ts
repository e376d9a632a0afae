import { IndexUnusable } from '../../../shared/company/gather.ts';
import type { Trouble } from '../../../shared/contract/calls.ts';
import { isUsed } from '../../../shared/contract/company.ts';
import { type Handlers, Refusal } from '../../../shared/contract/dispatch.ts';
import { fold } from '../../../shared/detect/fold.ts';
import { companyStateWords } from '../../../shared/words/company-state-words.ts';
import type { CompanyStore } from './company-store.ts';

type CompanyHandlers = Pick<Handlers, 'company.read' | 'company.bytes' | 'company.find'>;

/** Answers what engines outside of this process ask about the company's indexes. */
export function companyHandlers(store: CompanyStore): CompanyHandlers {
  return {
    'company.read': () => store.standing(),
    'company.bytes': async ({ file, from, length }) => {
      const bytes = await orRefusal(store.piece(file, from, length));
      return { bytes: Buffer.from(bytes).toString('base64') };
    },
    'company.find': async ({ text }) => {
      const company = await orRefusal(store.forText(text));
      if (company === undefined) return { code: [], documents: [], records: [] };
      const folded = fold(text).text;
      return { code: company.code(folded), documents: company.documents(folded), records: company.records(folded) };
    },
  };
}

/** What those who look after the machine should know of the indexes; a folder that cannot be read is as bad as a bad index. */
export async function companyTroubles(store: CompanyStore): Promise<readonly Trouble[]> {
  const { indexes } = await store.standing().catch(() => ({ indexes: [{ file: '', state: 'damaged' as const }] }));
  return [
    ...(indexes.some((index) => !isUsed(index)) ? (['company-index-unusable'] as const) : []),
    ...(indexes.some(({ state }) => state === 'old') ? (['company-index-old'] as const) : []),
    ...(store.carried() === 'behind' ? (['company-index-behind'] as const) : []),
  ];
}

async function orRefusal<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof IndexUnusable)) throw error;
    const { ja, en } = companyStateWords;
    throw new Refusal({ path: '', message: { ja: ja.unusable(error.file), en: en.unusable(error.file) } });
  }
}
