import { Refusal } from '../../../shared/contract/dispatch.ts';
import { evidenceCommandWords } from '../../../shared/words/evidence-command-words.ts';
import { importedSums } from '../records/sums/imported-sums.ts';
import type { CheckSums } from './gather-evidence.ts';

/**
 * Exports of many machines, each line once. A group's people are counted by the machines its lines come from. Throws a
 * `Refusal` where nothing in the folder is an export.
 */
export async function importedChecks(folder: string): Promise<CheckSums> {
  const running = { onBytes: () => undefined, signal: new AbortController().signal };
  const { sums, read, refused, machines, machineCount } = await importedSums(folder, running);
  if (read.length === 0) throw new Refusal({ path: '', message: nothingIn(folder) });
  const damaged = read.reduce(
    (total, { refusedCount, fault }) => total + refusedCount + (fault === undefined ? 0 : 1),
    0,
  );
  return { from: 'imported', sums, people: machines, machines: machineCount, damaged: damaged + refused.length };
}

function nothingIn(folder: string) {
  const { ja, en } = evidenceCommandWords;
  return { ja: ja.noExports(folder), en: en.noExports(folder) };
}
