import { described } from '../contract/json-schema.ts';
import { nearest } from '../contract/nearest.ts';
import { SETTING_NAMES } from '../contract/settings-shape.ts';
import { accepted, type Parsed, refused, type Shape } from '../contract/shape.ts';

/** Parts of a policy whose values have names of their own: `rules/secrets`, `settings/guard`. */
export const NAMED_PARTS = ['rules', 'sites', 'groups', 'lists', 'terms', 'settings'] as const;

/** Parts of a policy that are one value each. */
export const SINGLE_PARTS = ['unchecked', 'retention', 'moments', 'results', 'wrong', 'exports', 'local'] as const;

const NAME = /^[a-z][a-zA-Z0-9._/-]{0,79}$|^[a-z0-9][a-z0-9._/-]{0,79}$/u;

/** The path of one value of a policy: `rules/secrets`, `unchecked`. */
export const valuePath: Shape<string> = described(
  (value, path = '') => parsePath(value, path, false),
  () => ({ type: 'string', pattern: patternOf('', SINGLE_PARTS) }),
);

/** The path of one value, of all values of a part (`rules/*`), or of everything (`*`). */
export const valuePattern: Shape<string> = described(
  (value, path = '') => parsePath(value, path, true),
  () => ({ type: 'string', pattern: patternOf('\\*', SINGLE_PARTS) }),
);

/** What people may change: the name of a setting, or a pattern of value paths other than `*`. */
export const localName: Shape<string> = described(
  (value, path = '') =>
    typeof value === 'string' && SETTING_NAMES.includes(value)
      ? accepted(value)
      : parsePath(value, path, true, SETTING_NAMES),
  () => ({ type: 'string', pattern: patternOf('\\*', [...SETTING_NAMES, ...SINGLE_PARTS]) }),
);

/** The same paths as `parsePath` reads, as one pattern. */
function patternOf(all: '' | '\\*', singles: readonly string[]): string {
  const named = `(?:${NAMED_PARTS.join('|')})/(?:${all === '' ? '' : `${all}|`}${NAME.source.replaceAll(/[$^]/gu, '')})`;
  return `^(?:${[...(all === '' ? [] : [all]), ...singles, named].join('|')})$`;
}

/** Whether one of the patterns covers the path. */
export function covers(patterns: readonly string[] | undefined, path: string): boolean {
  const [part] = path.split('/', 1);
  return patterns?.some((pattern) => pattern === '*' || pattern === path || pattern === `${part}/*`) ?? false;
}

function parsePath(value: unknown, path: string, canCoverMany: boolean, also: readonly string[] = []): Parsed<string> {
  if (typeof value !== 'string') return refused(path, '文字列が必要です', 'expected a string');
  if (canCoverMany && value === '*') return accepted(value);
  const slash = value.indexOf('/');
  const [part, name] = slash < 0 ? [value, ''] : [value.slice(0, slash), value.slice(slash + 1)];
  if (slash < 0 && SINGLE_PARTS.some((known) => known === part)) return accepted(value);
  const isNamed = NAMED_PARTS.some((known) => known === part);
  if (isNamed && ((canCoverMany && name === '*') || NAME.test(name))) return accepted(value);
  const known = [...also, ...SINGLE_PARTS, ...NAMED_PARTS.map((item) => `${item}/…`)];
  const hint = nearest(isNamed ? `${part}/…` : part, [...also, ...SINGLE_PARTS, ...NAMED_PARTS]) ?? part;
  return isNamed || hint === part
    ? refused(path, `次のいずれかの形が必要です: ${known.join(', ')}`, `expected one of: ${known.join(', ')}`)
    : refused(path, `知らない値です。「${hint}」のことですか`, `no such value; did you mean "${hint}"?`);
}
