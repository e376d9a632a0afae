import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogSource, lessonFilesSource } from '../../build/catalog.ts';

it('the list of detectors is the one that `npm run catalog` writes', () => {
  expect(readFileSync('shared/detect/catalog.ts', 'utf8')).toBe(catalogSource());
});

it('the list of lessons is the one that `npm run catalog` writes', () => {
  expect(readFileSync('shared/train/lesson-files.ts', 'utf8')).toBe(lessonFilesSource());
});
