import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lessonSchemaFiles } from '../../build/lesson-schema.ts';

it.each(Object.entries(lessonSchemaFiles()))('%s is the one that `npm run lesson-schema` writes', (name, content) => {
  expect(readFileSync(`build/${name}`, 'utf8') === content, 'run `npm run lesson-schema`').toBe(true);
});
