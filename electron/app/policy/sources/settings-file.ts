import { parseJson } from '../../../../shared/policy/json-text.ts';
import { policySourceWords as words } from '../../../../shared/words/policy-source-words.ts';
import { ABSENT, type DocumentSource, type Reading } from '../document-source.ts';
import { managedReading } from '../managed-papers.ts';
import { type Ownership, readOwned } from '../owned-file.ts';

/**
 * A file with the values that Group Policy and configuration profiles give elsewhere, such as `/etc/sekisho/settings.json`:
 * one object with the same names.
 */
export function settingsFile(id: string, file: string, ownership: Ownership): DocumentSource {
  return { id, place: file, hand: 'administrator', read: () => readSettings(file, ownership) };
}

async function readSettings(file: string, ownership: Ownership): Promise<Reading> {
  const content = await readOwned(file, ownership);
  if (content === undefined) return ABSENT;
  if (content.state !== 'text') return content;
  const value = parseJson(content.text);
  if (!value.ok) return { state: 'rejected', reason: words.badValue(file, value.problem.message) };
  return managedReading({ values: value.value, groups: {} }, file);
}
