import type { Parsed, Problem } from '../../contract/shape.ts';
import type { PolicyDocument } from '../document.ts';

/** Problems shown at once; a draft with more is mended from the top. */
const MOST = 50;

/** What keeps an item's id alive for those that name it while the item itself is looked past. */
const STAND_INS: Readonly<Record<string, (id: string) => unknown>> = {
  rules: (id) => ({ id, about: 'finding', when: {}, action: 'allow', mode: 'off' }),
  sites: (id) => ({ id, name: id, addresses: [], tier: 'approved' }),
  groups: (id) => ({ id, name: { ja: id, en: id } }),
  terms: (id) => ({ id, category: 'company-term', words: [`${id}`] }),
};

const FIELD_STAND_INS: Readonly<Record<string, unknown>> = {
  format: 1,
  id: 'draft',
  version: 1,
  issuer: 'draft',
  unchecked: 'block',
  sites: [],
  rules: [],
};

/**
 * Everything that keeps the loader from taking a draft. The loader itself names one place at a time, so each place it
 * names is noted and looked past: at most one problem for each item and each field of its own.
 */
export function problemsOf(document: PolicyDocument, parse: (json: string) => Parsed<unknown>): readonly Problem[] {
  const found: Problem[] = [];
  const rest: Record<string, unknown> = { ...document };
  while (found.length < MOST) {
    const parsed = parse(JSON.stringify(rest));
    if (parsed.ok) return found;
    if (found.some(({ path }) => path === parsed.problem.path)) return found;
    found.push(parsed.problem);
    if (!lookPast(rest, parsed.problem.path)) return found;
  }
  return found;
}

/** Puts something harmless in the place of what a path leads to; false where there is no such place. */
function lookPast(rest: Record<string, unknown>, path: string): boolean {
  const [, field = '', position] = /^([^.[]+)(?:\[(\d+)\])?/u.exec(path) ?? [];
  const stand = STAND_INS[field];
  const items = rest[field];
  if (position !== undefined && stand !== undefined && Array.isArray(items)) {
    const index = Number(position);
    const item: unknown = items[index];
    const isMisnamed =
      path.endsWith(`[${position}].id`) || typeof item !== 'object' || item === null || !('id' in item);
    rest[field] = items.with(index, stand(isMisnamed ? `stand-in-${index}` : String(item.id)));
    return true;
  }
  if (Object.hasOwn(FIELD_STAND_INS, field)) rest[field] = FIELD_STAND_INS[field];
  else if (Object.hasOwn(rest, field)) delete rest[field];
  else return false;
  return true;
}
