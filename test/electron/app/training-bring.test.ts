import { expect, it } from 'vitest';
import { progressFile } from '../../../electron/app/progress-file.ts';
import { openTraining } from '../../../electron/app/training.ts';
import { fakeHost } from './fake-ports.ts';

it('takes what another host showed while it was away, once', async () => {
  const { ports, files } = fakeHost();
  const training = openTraining(ports, () => Promise.reject(new Error('no lesson is needed')));
  const shown = {
    kind: 'moment',
    id: 'm-1',
    lesson: 'basics',
    lessonVersion: 2,
    card: 'one',
    at: '2026-04-01T09:00:00Z',
  } as const;
  const answered = { kind: 'moment-answered', id: 'm-1', right: false } as const;
  const stranger = { kind: 'moment-answered', id: 'm-2', right: true } as const;
  await training.bring({ events: [shown, answered] });
  const { kind: _kind, ...moment } = shown;
  const progress = await training.bring({ events: [shown, { ...answered, right: true }, stranger] });
  expect(progress.moments).toEqual([{ ...moment, right: false }]);
  expect(await progressFile(files).read()).toEqual(progress);
});
