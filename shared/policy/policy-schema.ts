import { type JsonSchema, schemaOf } from '../contract/json-schema.ts';
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
    ...explained(schemaOf(documentShape), ''),
    if: { required: ['extends'] },
    else: needed,
  };
}

/** What a field is for; `undefined` where the words do not know it. */
export function fieldWords(path: string, language: Language): string | undefined {
  const words = policyFieldWords[language];
  return words[path] ?? words[`*.${path.replace(/^.*[.\]]\.?/u, '')}`];
}

function explained(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items } = schema as {
    readonly properties?: Record<string, JsonSchema>;
    readonly items?: JsonSchema;
  };
  const [ja, en] = [fieldWords(path, 'ja'), fieldWords(path, 'en')];
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [
    name,
    explained(field, path === '' ? name : `${path}.${name}`),
  ]);
  return {
    ...schema,
    ...(ja === undefined || en === undefined ? {} : { description: `${ja}\n${en}` }),
    ...(properties && { properties: Object.fromEntries(fields) as JsonSchema }),
    ...(items && { items: explained(items, `${path}[]`) }),
    ...(path === 'terms[]' && { anyOf: [{ required: ['words'] }, { required: ['pattern'] }] }),
  };
}
