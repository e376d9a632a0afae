import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Circumstances, isWithin, modeOn, momentOf, policyAt } from '../../shared/policy/circumstances.ts';
import { MODES, type Policy } from '../../shared/policy/policy.ts';
import { type Rule, WEEKDAYS } from '../../shared/policy/rule.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { ruleOf } from './policies.ts';

const policyOf = (...rules: Rule[]): Policy => ({ ...STARTER_POLICY, rules });
const at = (change: Partial<Circumstances> = {}): Circumstances => ({
  groups: [],
  now: { date: '2026-04-06', weekday: 1, minutes: 600 },
  ...change,
});

it('a moment is what the clock on the wall shows', () => {
  expect(momentOf(new Date(2026, 3, 6, 9, 5))).toEqual({ date: '2026-04-06', weekday: 1, minutes: 545 });
});

describe('hours', () => {
  it.each([
    ['inside the day', { from: '09:00', to: '18:00' }, 1, 540, true],
    ['the end is outside', { from: '09:00', to: '18:00' }, 1, 1080, false],
    ['before the day', { from: '09:00', to: '18:00' }, 1, 539, false],
    ['another day', { days: ['tue'], from: '09:00', to: '18:00' }, 1, 600, false],
    ['evening of a night', { from: '22:00', to: '06:00' }, 1, 1320, true],
    ['morning after a night', { from: '22:00', to: '06:00' }, 1, 359, true],
    ['noon is no night', { from: '22:00', to: '06:00' }, 1, 720, false],
    ['the night belongs to the day it begins on', { days: ['fri'], from: '22:00', to: '06:00' }, 6, 100, true],
    ['the morning before it does not', { days: ['fri'], from: '22:00', to: '06:00' }, 5, 100, false],
    ['Saturday night ends on Sunday', { days: ['sat'], from: '22:00', to: '06:00' }, 0, 100, true],
    ['equal ends are the whole day', { from: '00:00', to: '00:00' }, 3, 1439, true],
  ] as const)('%s', (_, hours, weekday, minutes, inside) => {
    expect(isWithin(hours, { date: '2026-04-06', weekday, minutes })).toBe(inside);
  });
});

describe('a staged rule', () => {
  const rule = ruleOf({
    mode: 'observe',
    stages: [
      { from: '2026-05-01', mode: 'advise' },
      { from: '2026-06-01', mode: 'enforce' },
      { from: '2026-07-01', mode: 'off' },
    ],
  });

  it.each([
    ['2026-04-30', 'observe'],
    ['2026-05-01', 'advise'],
    ['2026-05-31', 'advise'],
    ['2026-06-01', 'enforce'],
    ['2030-01-01', 'off'],
  ])('on %s is in %s', (date, mode) => {
    expect(modeOn(rule, date)).toBe(mode);
    expect(policyAt(policyOf(rule), at({ now: { ...at().now, date } })).rules[0]).toEqual({ ...ruleOf(), mode });
  });

  it('is as strict as it ever gets where nobody knows the day', () => {
    expect(policyAt(policyOf(rule)).rules).toEqual([ruleOf({ mode: 'enforce' })]);
  });
});

describe('a rule of groups or hours', () => {
  const grouped = ruleOf({ when: { groups: ['finance', 'it'] } });
  const nightly = ruleOf({ id: 'b', when: { hours: { from: '22:00', to: '06:00' } } });

  it.each([
    ['for a member', at({ groups: ['it'] }), ['a']],
    ['for others', at({ groups: ['sales'] }), []],
    ['at night', at({ now: { ...at().now, minutes: 0 } }), ['b']],
    ['where nobody knows', undefined, ['a', 'b']],
    ['where only the groups are not known', { now: at().now }, ['a']],
  ] as const)('speaks %s', (_, circumstances, ids) => {
    expect(policyAt(policyOf(grouped, nightly), circumstances).rules.map(({ id }) => id)).toEqual(ids);
  });
});

const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    mode: fc.constantFrom(...MODES),
    groups: fc.option(fc.subarray(['a', 'b'], { minLength: 1 }), { nil: undefined }),
    days: fc.option(fc.subarray([...WEEKDAYS], { minLength: 1 }), { nil: undefined }),
    stage: fc.option(fc.constantFrom(...MODES), { nil: undefined }),
  })
  .map(({ mode, groups, days, stage }) =>
    ruleOf({
      mode,
      when: { ...(groups && { groups }), ...(days && { hours: { days, from: '08:00', to: '20:00' } }) },
      ...(stage && { stages: [{ from: '2026-04-06', mode: stage }] }),
    }),
  );
const anyMoment = fc.record({
  groups: fc.subarray(['a', 'b', 'c']),
  now: fc.record({
    date: fc.constantFrom('2026-04-05', '2026-04-06', '2026-04-07'),
    weekday: fc.nat(6),
    minutes: fc.nat(1439),
  }),
});

describe('laws', () => {
  it('a policy without groups, hours and stages is itself', () => {
    expect(policyAt(STARTER_POLICY, at())).toBe(STARTER_POLICY);
  });

  it('nothing is loosened but by a group, an hour or a stage that says so', () => {
    fc.assert(
      fc.property(fc.array(anyRule, { maxLength: 4 }), anyMoment, (rules, moment) => {
        const left = policyAt(policyOf(...rules), moment).rules;
        const expected = rules.filter(
          ({ when }) =>
            (when.groups === undefined || when.groups.some((id) => moment.groups.includes(id))) &&
            (when.hours === undefined || isWithin(when.hours, moment.now)),
        );
        expect(left.map(({ mode }) => mode)).toEqual(expected.map((rule) => modeOn(rule, moment.now.date)));
      }),
    );
  });

  it('knowing the circumstances never makes a policy stricter', () => {
    fc.assert(
      fc.property(fc.array(anyRule, { maxLength: 4 }), anyMoment, (rules, moment) => {
        const strictest = policyAt(policyOf(...rules)).rules;
        const numbered = rules.map((rule, index) => ({ ...rule, id: `r${index}` }));
        for (const rule of policyAt(policyOf(...numbered), moment).rules) {
          const whole = strictest[Number(rule.id.slice(1))];
          expect(MODES.indexOf(rule.mode)).toBeLessThanOrEqual(MODES.indexOf(whole?.mode ?? 'off'));
        }
      }),
    );
  });
});
