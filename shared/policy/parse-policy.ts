import { type Parsed, refused } from '../contract/shape.ts';
import type { PolicyDocument } from './document.ts';
import { parseDocument } from './parse-document.ts';
import type { Policy } from './policy.ts';

/**
 * Reads a policy that stands alone. The first place that does not fit is named, with a suggestion for misspelt fields. A
 * text that is refused is never read as "no policy".
 */
export function parsePolicy(json: string): Parsed<Policy> {
  const parsed = parseDocument(json);
  return parsed.ok ? standingAlone(parsed.value) : parsed;
}

function standingAlone(document: PolicyDocument): Parsed<Policy> {
  const { $schema: _schema, extends: isExtending, without: _without, defaults: _defaults, ...said } = document;
  const { sites, rules, unchecked, ...rest } = said;
  if (isExtending === true || sites === undefined || rules === undefined || unchecked === undefined) {
    return refused(
      'extends',
      'ほかのポリシーの上に重ねるもので、単独では使えません',
      'builds on another policy and does not stand alone',
    );
  }
  return { ok: true, value: { ...rest, sites, rules, unchecked } };
}
