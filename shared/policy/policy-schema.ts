import { extended, fieldNote, fieldWord, type JsonSchema, schemaOf } from '../contract/json-schema.ts';
import type { Language } from '../language.ts';
import { policyFieldWords } from '../words/policy-field-words.ts';
import { documentShape } from './document-shape.ts';

/**
 * The JSON Schema (draft 7, which editors know best) of policy documents, made from the shapes that read them, with what
 * each field is for in both languages. It says everything but how parts of a document depend on each other: ids used
 * twice, sites and groups that are not there, dates in the wrong order, and whether a pattern runs.
 */
export function policySchema(): JsonSchema {
  const needed = { required: ['sites', 'rules', 'unchecked'], not: { required: ['without'] } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:sekisho:policy:1',
    title: 'Sekisho policy',
    ...extended(schemaOf(documentShape), noted),
    if: { required: ['extends'] },
    else: needed,
  };
}

/** What a field is for; `undefined` where the words do not know it. */
export function fieldWords(path: string, language: Language): string | undefined {
  return fieldWord(policyFieldWords[language], path);
}

function noted(path: string): JsonSchema {
  const either = path === 'terms[]' ? { anyOf: [{ required: ['words'] }, { required: ['pattern'] }] } : {};
  return { ...fieldNote(policyFieldWords, path), ...either };
}
