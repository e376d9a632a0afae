import type { TrainingResult } from '../../../shared/train/result/training-result.ts';
import { finishedTry } from '../assign/sample-assignment.ts';

/** What Mori's app writes after one pass of the sample lesson. */
export const RESULT: TrainingResult = {
  format: 1,
  person: 'mori',
  name: '森 さくら',
  groups: ['sales'],
  machine: 'pc-17',
  key: 'A'.repeat(43).concat('='),
  serial: 7,
  at: '2026-04-10T03:00:00.000Z',
  tries: [finishedTry('2026-04-10', 0.8)],
  begun: [],
  tallies: [{ lesson: 'sample', cards: [['one', 4, 1]] }],
  received: { spring: '2026-04-01' },
  windows: [],
};
