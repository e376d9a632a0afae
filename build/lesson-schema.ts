import { writeFileSync } from 'node:fs';
import { assignmentSchema, lessonSchema } from '../shared/train/lesson-schema.ts';

/** The schemas that editors read lesson files and assignments by, by the name of their file in `build/`. */
export function lessonSchemaFiles(): Readonly<Record<string, string>> {
  const file = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;
  return { 'lesson-schema.json': file(lessonSchema()), 'assignment-schema.json': file(assignmentSchema()) };
}

export function main(): void {
  for (const [name, content] of Object.entries(lessonSchemaFiles())) writeFileSync(`build/${name}`, content);
}
