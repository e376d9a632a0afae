import { create } from 'zustand';
import type { Problem } from '../../../../shared/contract/shape.ts';
import type { TrainerView } from '../../../../shared/contract/trainer.ts';
import { LESSONS } from '../../../../shared/train/lesson-list.ts';
import { linesOf, type PersonLine } from '../../../../shared/train/trainer/overview.ts';
import { call, listen } from '../../../bridge/bridge.ts';

interface TrainerState {
  readonly folder: string;
  readonly keyFile: string;
  readonly view: TrainerView | undefined;
  readonly lines: readonly PersonLine[];
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly problem: Problem | undefined;
  readonly open: () => Promise<void>;
  readonly load: (folder: string, keyFile: string) => Promise<void>;
  readonly keep: (files: readonly File[]) => Promise<number>;
}

/** Files are sent to the host in pieces that a request may hold. */
const PIECE = 500_000;

export const useTrainer = create<TrainerState>((set, get) => ({
  folder: '',
  keyFile: '',
  view: undefined,
  lines: [],
  progress: undefined,
  problem: undefined,
  open: async () => {
    const setup = await call('trainer.setup');
    if (!setup.ok) return set({ problem: setup.problem });
    set(setup.value);
    if (setup.value.folder !== '') await get().load(setup.value.folder, setup.value.keyFile);
  },
  load: async (folder, keyFile) => {
    set({ folder, keyFile, progress: { done: 0, all: 0 }, problem: undefined });
    const stop = listen('trainer.loading', (progress) => set({ progress }));
    const changed = await call('trainer.change', { folder, keyFile });
    const answer = changed.ok ? await call('trainer.load') : changed;
    stop();
    if (!answer.ok) return set({ problem: answer.problem, progress: undefined });
    const view = answer.value as TrainerView;
    set({ view, lines: linesOf(view.roster, { ...view, lessons: LESSONS }), progress: undefined });
  },
  keep: async (files) => {
    let kept = 0;
    for (const piece of await piecesOf(files)) {
      const answer = await call('trainer.import', { files: piece });
      if (!answer.ok) set({ problem: answer.problem });
      else kept += answer.value.kept;
    }
    return kept;
  },
}));

interface Imported {
  readonly name: string;
  readonly text: string;
}

async function piecesOf(files: readonly File[]): Promise<readonly (readonly Imported[])[]> {
  const pieces: Imported[][] = [[]];
  let size = 0;
  for (const file of files) {
    if (size + file.size > PIECE) {
      pieces.push([]);
      size = 0;
    }
    size += file.size;
    // A result has a few thousand characters; what is longer is judged by its beginning, and refused.
    pieces.at(-1)?.push({ name: file.name, text: await file.slice(0, PIECE).text() });
  }
  return pieces.filter((piece) => piece.length > 0);
}
