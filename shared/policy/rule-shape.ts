import { described, schemaOf } from '../contract/json-schema.ts';
import { object } from '../contract/object-shape.ts';
import { accepted, id, list, matching, oneOf, refused, type Shape, some, text } from '../contract/shape.ts';
import { CATEGORIES } from '../detect/category.ts';
import { isDate } from '../detect/checks.ts';
import { BANDS } from '../detect/confidence.ts';
import type { Bilingual } from '../language.ts';
import { ACTIONS, MODES, TIERS } from './policy.ts';
import {
  type Approval,
  type Hours,
  REASON_DUTIES,
  type Rule,
  type RuleCondition,
  type Stage,
  WEEKDAYS,
} from './rule.ts';

export const comment = text({ max: 2_000 });
export const message: Shape<Bilingual> = object({ ja: text({ min: 1, max: 300 }), en: text({ min: 1, max: 300 }) });
export const band = oneOf(...BANDS);

const timeOfDay = matching(
  /^(?:[01]\d|2[0-3]):[0-5]\d$/u,
  '09:00 のような時刻（00:00から23:59）が必要です',
  'expected a time of day such as 09:00 (00:00 to 23:59)',
);

const day: Shape<string> = described(
  (value, path = '') => {
    const parts = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value) : null;
    if (parts !== null && isDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return accepted(parts[0]);
    return refused(path, '2026-04-01 のような日付が必要です', 'expected a date such as 2026-04-01');
  },
  () => ({ type: 'string', format: 'date' }),
);

export const hours: Shape<Hours> = object(
  { from: timeOfDay, to: timeOfDay },
  { days: some(oneOf(...WEEKDAYS), WEEKDAYS.length) },
);

const condition: Shape<RuleCondition> = object(
  {},
  {
    categories: some(oneOf(...CATEGORIES), CATEGORIES.length),
    detectors: some(id, 1_000),
    tiers: some(oneOf(...TIERS), TIERS.length),
    sites: some(id, 1_000),
    confidence: band,
    groups: some(id, 1_000),
    hours,
  },
);

const stages = some<Stage>(object({ from: day, mode: oneOf(...MODES) }), 20);

/** In the order in which they come into force, so that nobody has to sort dates to read a roll-out. */
const roll: Shape<readonly Stage[]> = described(
  (value, path = '') => {
    const parsed = stages(value, path);
    const late = parsed.ok ? parsed.value.findIndex(({ from }, at, all) => from <= (all[at - 1]?.from ?? '')) : -1;
    if (late < 0) return parsed;
    return refused(`${path}[${late}].from`, '前の段階より後の日付が必要です', 'expected a date after the stage before');
  },
  () => schemaOf(stages),
);

const contact = matching(
  /^(?:mailto:[^\s@]{1,100}@[^\s@]{1,100}|https:\/\/[^\s/?#]{1,253}(?:[/?#]\S{0,1500})?)$/u,
  'mailto: か https: で始まるアドレスが必要です',
  'expected an address that starts with mailto: or https:',
);

const approval: Shape<Approval> = object({ by: text({ min: 1, max: 200 }), contact }, { message });

export const rule: Shape<Rule> = object(
  { id, about: oneOf('finding', 'text'), when: condition, action: oneOf(...ACTIONS), mode: oneOf(...MODES) },
  {
    stages: roll,
    reason: oneOf(...REASON_DUTIES),
    approval,
    unchecked: oneOf(...ACTIONS),
    message,
    lesson: id,
    comment,
  },
);

export const rules = list(rule, 1_000);
