import { object } from '../contract/object-shape.ts';
import { id, list, oneOf, type Parsed, refused, type Shape, some, text, whole } from '../contract/shape.ts';
import { CATEGORIES } from '../detect/category.ts';
import type { Bilingual } from '../language.ts';
import { ACTIONS, MODES, type Policy, type Rule, type RuleCondition, type Site, TIERS } from './policy.ts';

const address: Shape<string> = (value, path = '') => {
  const parsed = text({ min: 1, max: 253 })(value, path);
  if (!parsed.ok || /^(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/u.test(parsed.value)) return parsed;
  return refused(path, 'chat.example.com のようなホスト名が必要です', 'expected a host name such as chat.example.com');
};

const comment = text({ max: 2_000 });
const message: Shape<Bilingual> = object({ ja: text({ min: 1, max: 300 }), en: text({ min: 1, max: 300 }) });

const site: Shape<Site> = object({
  id,
  name: text({ min: 1, max: 100 }),
  addresses: list(address, 100),
  tier: oneOf(...TIERS),
});

const condition: Shape<RuleCondition> = object(
  {},
  {
    categories: some(oneOf(...CATEGORIES), CATEGORIES.length),
    detectors: some(id, 1_000),
    tiers: some(oneOf(...TIERS), TIERS.length),
    sites: some(id, 1_000),
    confidence: oneOf('low', 'medium', 'high'),
  },
);

const rule: Shape<Rule> = object(
  { id, about: oneOf('finding', 'text'), when: condition, action: oneOf(...ACTIONS), mode: oneOf(...MODES) },
  { message, lesson: id, comment },
);

const policy: Shape<Policy> = object(
  {
    format: oneOf(1),
    id,
    version: whole(1, 1_000_000_000),
    issuer: text({ min: 1, max: 200 }),
    sites: list(site, 1_000),
    rules: list(rule, 1_000),
    unchecked: oneOf(...ACTIONS),
  },
  { comment },
);

/**
 * Reads a policy file. The first place that does not fit is named, with a suggestion for misspelt fields. A text that
 * is refused is never read as "no policy".
 */
export function parsePolicy(json: string): Parsed<Policy> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/u, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return refused('', `JSON として読めません (${detail})`, `not valid JSON (${detail})`);
  }
  const parsed = policy(value);
  return parsed.ok ? withoutTwins(parsed.value) : parsed;
}

/** Two rules or sites of one name would make "which rule said so" ambiguous; an unknown site would never match. */
function withoutTwins(parsed: Policy): Parsed<Policy> {
  for (const part of ['sites', 'rules'] as const) {
    const ids = parsed[part].map((item) => item.id);
    const twin = ids.findIndex((item, index) => ids.indexOf(item) !== index);
    if (twin >= 0) return refused(`${part}[${twin}].id`, '同じ id が二つあります', 'this id is used twice');
  }
  const known = new Set(parsed.sites.map((item) => item.id));
  for (const [index, { when }] of parsed.rules.entries()) {
    const stranger = when.sites?.findIndex((item) => !known.has(item)) ?? -1;
    if (stranger >= 0) {
      return refused(
        `rules[${index}].when.sites[${stranger}]`,
        'sites にない id です',
        'this id is not among the sites',
      );
    }
  }
  return { ok: true, value: parsed };
}
