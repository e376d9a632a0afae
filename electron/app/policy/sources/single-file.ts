import { basename } from 'node:path';
import { ABSENT, type DocumentSource, type Hand, type PaperRole } from '../document-source.ts';
import { type Ownership, readOwned } from '../owned-file.ts';

/** One file of the machine at a fixed place, such as `/etc/sekisho/policy.json` or the keys beside it. */
export function singleFile(
  id: string,
  file: string,
  { role, hand, ownership }: { readonly role: PaperRole; readonly hand: Hand; readonly ownership: Ownership },
): DocumentSource {
  return {
    id,
    place: file,
    hand,
    async read() {
      const content = await readOwned(file, ownership);
      if (content === undefined) return ABSENT;
      return { state: 'found', papers: [{ name: basename(file), place: file, role, content }] };
    },
  };
}
