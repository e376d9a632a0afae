import { describe, expect, it } from 'vitest';
import { PROGRESS_FILE, progressFile } from '../../../electron/app/progress-file.ts';
import type { ProgressEvent } from '../../../shared/train/journal.ts';
import { memoryFiles } from './fake-ports.ts';

const STARTED: ProgressEvent = { kind: 'started', attempt: 'x', lesson: 'basics', lessonVersion: 1, at: '2026-01-01' };

describe('the journal of training', () => {
  it.each([
    ['nothing', '', []],
    ['a line cut short', '\n{"kind":"answ', []],
    ['the first sign of a line', '\n{', []],
    ['noise', '\nnoise', ['progress-unreadable']],
    ['a whole line that is no event', '\n{"kind":"sung","id":"x"}\n', ['progress-unreadable']],
    ['a whole line with a text in it', '\n{"kind":"started","attempt":"y","note":"hi"}\n', ['progress-unreadable']],
  ])('reads everything but %s', async (_, more, troubles) => {
    const files = memoryFiles();
    await progressFile(files).add(STARTED);
    files.content.set(PROGRESS_FILE, `${files.content.get(PROGRESS_FILE)}${more}`);
    await progressFile(files).add({ ...STARTED, attempt: 'z' });
    const file = progressFile(files);
    expect((await file.read()).attempts.map(({ id }) => id)).toEqual(['x', 'z']);
    expect(file.troubles()).toEqual(troubles);
  });
});
