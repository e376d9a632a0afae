import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameLists } from '../../build/name-lists.ts';

const FOLDER = join(import.meta.dirname, '../../shared/detect/names');

describe('nameLists', () => {
  it.each(nameLists().map(({ file, module }) => [file, module] as const))(
    '%s is what the build writes',
    (file, module) => {
      const written = readFileSync(join(FOLDER, `${file}.generated.ts`), 'utf8');
      // Compared as a truth value: a difference between megabytes of words would take minutes to print.
      expect(written === module, 'run: node build/run.mjs build/name-lists.ts').toBe(true);
    },
  );
});
