import type { Rewritten } from '../../../../shared/files/rewrite/rewrite-file.ts';
import { documentWords } from '../../../../shared/words/document-words.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { showToast } from '../../../parts/toast.tsx';
import { currentWords } from '../../../state/words.ts';
import { remember } from '../copy-safe.ts';
import { recordFile } from './file-entry.ts';
import { useFile } from './file-store.ts';

/** Saves a redacted copy where the person chooses, as a download of the page. */
export async function saveCopy(rewritten: Rewritten): Promise<void> {
  const { file } = useFile.getState();
  if (file === undefined) return;
  const words = currentWords(documentWords);
  if (!rewritten.ok) {
    const { trouble } = rewritten;
    const why = trouble === 'still-there' || trouble === 'cannot-rewrite' ? trouble : 'other';
    return showToast(words.notSaved[why]);
  }
  remember(rewritten.key);
  saveFile(copyName(file.name), rewritten.bytes);
  const { length } = rewritten.left;
  showToast(length === 0 ? words.saved(rewritten.values) : words.savedLeft(rewritten.values, length));
  await recordFile('copied-safe');
}

/** The name says what it is; it replaces nothing by accident. */
export function copyName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? `${name}-redacted` : `${name.slice(0, dot)}-redacted${name.slice(dot)}`;
}
