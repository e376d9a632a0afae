import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bilingual } from '../../../shared/language.ts';
import { policySourceWords as words } from '../../../shared/words/policy-source-words.ts';
import { codeOf } from '../commands/terminal.ts';
import type { HttpsClient } from '../policy/sources/https-client.ts';

/** The folder `company/` beside a policy that is somewhere else: on a share or a server. */
export interface FarFolder {
  /** Never rejects. `absent`: there is no such file; `failed`: nobody knows at the moment. */
  get(name: string): Promise<FarFile>;
}

export type FarFile =
  | { readonly state: 'found'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly reason: Bilingual };

/** Largest file that is taken over; 10 million lines of code make an index below 200 MB. */
export const LARGEST_FILE = 512 * 1024 * 1024;

export function shareFolder(policyFile: string): FarFolder {
  const folder = join(dirname(policyFile), 'company');
  return {
    async get(name) {
      const path = join(folder, name);
      try {
        const { size } = await stat(path);
        if (size > LARGEST_FILE) return { state: 'failed', reason: words.tooLarge };
        return { state: 'found', bytes: await readFile(path) };
      } catch (error) {
        const code = codeOf(error);
        return code === 'ENOENT' ? { state: 'absent' } : { state: 'failed', reason: words.disk(code) };
      }
    },
  };
}

/** `open` gives a client for large files; it is closed after every file, because the next one may be wanted in days. */
export function addressFolder(policyAddress: string, open: () => Promise<HttpsClient | Bilingual>): FarFolder {
  return {
    async get(name) {
      if (!URL.canParse(policyAddress) || new URL(policyAddress).protocol !== 'https:') {
        return { state: 'failed', reason: words.badAddress };
      }
      const client = await open();
      if ('ja' in client) return { state: 'failed', reason: client };
      const answer = await client.get(new URL(`company/${name}`, policyAddress).href, undefined);
      await client.close();
      if (answer.state === 'fetched') return { state: 'found', bytes: answer.bytes };
      return answer.state === 'unchanged' ? { state: 'failed', reason: words.answered(304) } : answer;
    },
  };
}
