import { join } from 'node:path';
import type { RefusedResult } from '../../../shared/contract/trainer.ts';
import { type Admitted, admitResults, type Enrolled } from './admit-results.ts';
import { judgeResult, type SoundResult } from './judge-result.ts';
import { type FolderText, signedTexts } from './signed-texts.ts';

export interface ReadResults extends Admitted {
  readonly sound: readonly SoundResult[];
  readonly refused: readonly RefusedResult[];
}

/**
 * Reads and judges every result in these folders; '' is none. `before` are the keys seen so far; who keeps `enrolled`
 * remembers those of now. Rejects with Node's error where a folder cannot be listed. `onProgress` hears of files done.
 */
export async function readResults(
  folders: readonly string[],
  before: Enrolled,
  onProgress?: (done: number, all: number) => void,
): Promise<ReadResults> {
  const judging: ReturnType<typeof judgeResult>[] = [];
  for (const folder of folders.filter((item) => item !== '')) {
    await signedTexts(folder, (read: FolderText, done, all) => {
      judging.push(judgeResult({ ...read, file: join(folder, read.file) }));
      if (done % 100 === 0 || done === all) onProgress?.(done, all);
    });
  }
  const judged = await Promise.all(judging);
  const sound = judged.flatMap((item) => ('sound' in item ? [item.sound] : []));
  const admitted = admitResults(sound, before);
  const bad = judged.flatMap((item) => ('refused' in item ? [item.refused] : []));
  return { sound, ...admitted, refused: [...bad, ...admitted.refused] };
}
