import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { currentPage } from '../../build/detector-page.ts';

it('the reference of detectors is the one that `npm run reference` writes', () => {
  expect(readFileSync('shared/detect/README.md', 'utf8') === currentPage(), 'run `npm run reference`').toBe(true);
});
