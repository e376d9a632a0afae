import { type Parsed, refused } from '../contract/shape.ts';
import { incoherence } from './coherence.ts';
import type { PolicyDocument } from './document.ts';
import { documentShape } from './document-shape.ts';
import { parseJson } from './json-text.ts';

/**
 * Reads a policy file that may build on the layers below. The first place that does not fit is named, with a suggestion
 * for misspelt fields. A text that is refused is never read as "no policy".
 */
export function parseDocument(json: string): Parsed<PolicyDocument> {
  const value = parseJson(json);
  return value.ok ? documentOf(value.value) : value;
}

/** Like `parseDocument`, for a value that is no text any more. */
export function documentOf(value: unknown): Parsed<PolicyDocument> {
  const parsed = documentShape(value);
  if (!parsed.ok) return parsed;
  const problem = missingPart(parsed.value) ?? incoherence(parsed.value);
  return problem === undefined ? parsed : { ok: false, problem };
}

/** A document that stands alone says everything; one that takes something away needs something below it. */
function missingPart(document: PolicyDocument) {
  if (document.extends === true) return undefined;
  const missing = (['sites', 'rules', 'unchecked'] as const).find((part) => document[part] === undefined);
  if (missing !== undefined) {
    return problem('', `項目「${missing}」がありません`, `the field "${missing}" is missing`);
  }
  if (document.without === undefined) return undefined;
  return problem(
    'without',
    '"extends": true のポリシーだけが、下の層の値を取り除けます',
    'only a policy with "extends": true can take values away',
  );
}

function problem(path: string, ja: string, en: string) {
  const parsed = refused(path, ja, en);
  return parsed.ok ? undefined : parsed.problem;
}
