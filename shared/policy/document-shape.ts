import { described } from '../contract/json-schema.ts';
import { object } from '../contract/object-shape.ts';
import { settingsChangeShape } from '../contract/settings-shape.ts';
import {
  base64Of,
  id,
  instant,
  list,
  oneOf,
  refused,
  type Shape,
  some,
  text,
  whole,
  yesNo,
} from '../contract/shape.ts';
import { CATEGORIES } from '../detect/category.ts';
import { exports, moments, results, retention, wrong } from './arrangements-shape.ts';
import type { PolicyDocument } from './document.ts';
import type { HashedList, HashedValue } from './hashed-list.ts';
import { LONGEST_LISTED } from './hashed-list.ts';
import { ACTIONS, type Group, type Site, TIERS, type Validity } from './policy.ts';
import { band, comment, message, rules } from './rule-shape.ts';
import type { Term } from './term.ts';
import { localName, valuePath, valuePattern } from './value-path.ts';

const HOST_NAME = /^(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/u;

const address: Shape<string> = described(
  (value, path = '') => {
    const parsed = text({ min: 1, max: 253 })(value, path);
    if (!parsed.ok || HOST_NAME.test(parsed.value)) return parsed;
    return refused(
      path,
      'chat.example.com のようなホスト名が必要です',
      'expected a host name such as chat.example.com',
    );
  },
  () => ({ type: 'string', maxLength: 253, pattern: HOST_NAME.source }),
);

const alwaysTrue = described<true>(
  (value, path = '') =>
    value === true
      ? { ok: true, value }
      : refused(path, 'true と書くか、項目を消してください', 'write true, or leave the field out'),
  () => ({ const: true }),
);

const site: Shape<Site> = object(
  { id, name: text({ min: 1, max: 100 }), addresses: list(address, 100), tier: oneOf(...TIERS) },
  { alternative: id, comment },
);

const group: Shape<Group> = object(
  { id, name: message },
  { members: list(text({ min: 1, max: 300 }), 10_000), comment },
);

const hashed: Shape<HashedValue> = object(
  { hash: base64Of(8), length: whole(1, LONGEST_LISTED) },
  { category: oneOf(...CATEGORIES), comment },
);

const hashedList: Shape<HashedList> = object(
  { id, key: base64Of(16) },
  { mask: list(hashed, 100_000), pass: list(hashed, 100_000), comment },
);

const term: Shape<Term> = object(
  { id, category: oneOf('company-term') },
  {
    words: some(text({ min: 1, max: 200 }), 10_000),
    pattern: text({ min: 1, max: 1_000 }),
    ignoreCase: yesNo,
    near: some(text({ min: 1, max: 200 }), 100),
    confidence: band,
    message,
    comment,
  },
);

const validity: Shape<Validity> = object({}, { from: instant, until: instant });

/** Every field of a policy document, in the order in which people read it. */
export const documentShape: Shape<PolicyDocument> = object(
  { format: oneOf(1), id, version: whole(1, 1_000_000_000), issuer: text({ min: 1, max: 200 }) },
  {
    $schema: text({ max: 2_000 }),
    comment,
    valid: validity,
    extends: alwaysTrue,
    without: some(valuePath, 1_000),
    defaults: some(valuePattern, 1_000),
    local: list(localName, 1_000),
    groups: list(group, 1_000),
    sites: list(site, 1_000),
    rules,
    unchecked: oneOf(...ACTIONS),
    lists: list(hashedList, 20),
    terms: list(term, 1_000),
    retention,
    moments,
    results,
    wrong,
    exports,
    settings: settingsChangeShape,
  },
);
