import { writeFileSync } from 'node:fs';
import { policySchema } from '../shared/policy/policy-schema.ts';

/** The text of `build/policy-schema.json`: the schema that editors read policy files by. */
export function schemaFile(): string {
  return `${JSON.stringify(policySchema(), null, 2)}\n`;
}

export function main(): void {
  writeFileSync('build/policy-schema.json', schemaFile());
}
