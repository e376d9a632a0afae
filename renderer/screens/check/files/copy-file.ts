import { checkWords } from '../../../../shared/words/check-words.ts';
import { placeOf } from '../../../../shared/words/file-words.ts';
import { showToast } from '../../../parts/toast.tsx';
import { usePolicy } from '../../../state/policy-store.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { currentWords } from '../../../state/words.ts';
import { copyText } from '../clipboard.ts';
import { remember, undoOf } from '../copy-safe.ts';
import { recordFile } from './file-entry.ts';
import { useFile } from './file-store.ts';
import { fileVerdictOf } from './file-verdict.ts';
import type { Row } from './rows.ts';

/** Copies the safe text of every part, each under its place. What may not leave is not copied, visibly. */
export async function copyAll(): Promise<void> {
  const { file } = useFile.getState();
  if (file === undefined || file.status === 'reading') return;
  const { mayCopy } = fileVerdictOf(file, usePolicy.getState().policy);
  if (!mayCopy) return showToast(currentWords(checkWords).safe.heldToast);
  await copyRows(file.rows, file.rows.length === 1 ? (file.rows[0]?.result.redacted ?? '') : wholeText(file.rows));
}

/** Copies the safe text of the part on screen. */
export async function copyRow(row: Row): Promise<void> {
  if (row.result.action === 'block') return showToast(currentWords(checkWords).safe.heldToast);
  await copyRows([row], row.result.redacted);
}

/** Names of sheets, properties and files may hold what the text does, so a heading tells kind and number only. */
function wholeText(rows: readonly Row[]): string {
  const { language } = useSettings.getState();
  const inFileOrder = rows.toSorted((a, b) => Number(a.part.hidden) - Number(b.part.hidden));
  return inFileOrder
    .map(({ part: { place, number, hidden }, result }) => {
      const where = { place, within: [], hidden, ...(number === undefined ? {} : { number }) };
      return `■ ${placeOf(where, language)}\n${result.redacted.trim()}\n`;
    })
    .join('\n');
}

async function copyRows(rows: readonly Row[], text: string): Promise<void> {
  const { check } = useFile.getState().file ?? {};
  const masked = rows.reduce((sum, { pieces }) => sum + pieces.length, 0);
  const copied = await copyText(text);
  const words = currentWords(checkWords).safe;
  if (!copied.ok) return showToast(words.copyFailed);
  if (check !== undefined && masked > 0) remember(check.key);
  showToast(words.copied(masked), undoOf(copied));
  await recordFile(masked > 0 ? 'copied-safe' : 'copied-original');
}
