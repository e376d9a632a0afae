import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFile } from '../../build/policy-schema.ts';

it('the schema of policies is the one that `npm run policy-schema` writes', () => {
  expect(readFileSync('build/policy-schema.json', 'utf8') === schemaFile(), 'run `npm run policy-schema`').toBe(true);
});
