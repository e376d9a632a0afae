import { access } from 'node:fs/promises';
import type { Language } from '../../../shared/language.ts';
import { carriedFolder, indexFolder } from '../company/company-folder.ts';
import { dictionariesFor, type LoadKnowledge } from './look.ts';
import type { Terminal } from './terminal.ts';

/**
 * What texts are read with in the terminal: the dictionaries, and the company's indexes where some are installed. An index
 * that is old or cannot be used is named on standard error. Without any nothing more is loaded: the program starts cold for
 * every text.
 */
export async function knowledgeFor(
  { companyFolder, ownFolder, policy, say }: Pick<Terminal, 'companyFolder' | 'ownFolder' | 'policy' | 'say'>,
  language: Language,
): Promise<LoadKnowledge> {
  const [folder, carried] = [indexFolder(companyFolder), carriedFolder(ownFolder)];
  if (!(await isThere(folder)) && !(await isThere(carried))) return dictionariesFor;
  const [{ openCompanyStore }, { knowledgeLoader }, { companyStateWords }] = await Promise.all([
    import('../company/company-store.ts'),
    import('../company/knowledge-loader.ts'),
    import('../../../shared/words/company-state-words.ts'),
  ]);
  const store = openCompanyStore(folder, undefined, { folder: carried, trusted: async () => (await policy()).keys() });
  const words = companyStateWords[language];
  const { indexes } = await store.standing();
  for (const { file, state } of indexes) if (state !== 'ready') say(words.index(file, state));
  return knowledgeLoader(store);
}

function isThere(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}
