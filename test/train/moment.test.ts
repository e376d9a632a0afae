import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../shared/detect/category.ts';
import type { Moments } from '../../shared/policy/arrangements.ts';
import { momentOf } from '../../shared/policy/circumstances.ts';
import { LESSONS } from '../../shared/train/lesson-list.ts';
import { chooseMoment, type Occasion, rankMoments } from '../../shared/train/moment.ts';
import type { MomentAnswer, Progress } from '../../shared/train/progress.ts';
import { DAY, day, first, question, START, second, shown, took } from './sample-history.ts';

function occasion(more: Partial<Occasion> & { found?: readonly Category[]; moments?: Moments } = {}): Occasion {
  const { found = ['person'], moments, ...rest } = more;
  return {
    decision: { findings: found.map((category) => ({ category, rule: 'r', action: 'redact' })) },
    policy: { rules: [], ...(moments === undefined ? {} : { moments }) },
    progress: { attempts: [] },
    lessons: [first, second],
    language: 'ja',
    now: day(0),
    local: momentOf(new Date(START)),
    ...rest,
  };
}

const chosen = (given: Occasion) => chooseMoment(given)?.card.id;
const rule = { id: 'r', about: 'finding', when: {}, action: 'redact', mode: 'enforce', lesson: 'second' } as const;

describe('the card after a check', () => {
  it.each<[string, Occasion, string | undefined]>([
    ['explains what was found', occasion({ found: ['credential'] }), 'c'],
    ['explains most of it', occasion({ found: ['email', 'credential'] }), 'c'],
    ['is the first of equals', occasion({ found: ['email'] }), 'a'],
    ['is of the lesson that the rule names', occasion({ found: ['email'], policy: { rules: [rule] } }), 'c'],
    [
      'is rather of a lesson that was not passed',
      occasion({ found: ['email'], progress: { attempts: [took('first', -20, {})] } }),
      'c',
    ],
    [
      'is before all one that was wrong and is due',
      occasion({
        found: ['email'],
        policy: { rules: [rule] },
        progress: { attempts: [took('first', -2, { b: 'no' })] },
      }),
      'b',
    ],
    ['is none when nothing explains it', occasion({ found: ['health'] }), undefined],
    ['is none when nothing was found', occasion({ found: [] }), undefined],
    [
      'is none for what may pass',
      occasion({ decision: { findings: [{ category: 'person', rule: 'r', action: 'allow' }] } }),
      undefined,
    ],
    [
      'is never a long one',
      occasion({
        lessons: [
          {
            ...first,
            cards: [
              {
                ...question('x'),
                kind: 'choose',
                choices: [...question('x').choices, ...question('x').choices, ...question('x').choices],
              },
            ],
          },
        ],
      }),
      undefined,
    ],
    [
      'is another one within a week',
      occasion({ progress: { attempts: [], moments: [shown('first', 'a', -6, true)] } }),
      'b',
    ],
    [
      'is the same again after a week',
      occasion({ progress: { attempts: [], moments: [shown('first', 'a', -7, true), shown('first', 'b', -6)] } }),
      'a',
    ],
    [
      'is none once all were shown',
      occasion({ progress: { attempts: [], moments: [shown('first', 'a', -3), shown('first', 'b', -2)] } }),
      undefined,
    ],
  ])('%s', (_, given, card) => {
    expect(chosen(given)).toBe(card);
  });

  it.each<[string, Moments | undefined, readonly number[], boolean]>([
    ['two a day where the policy says nothing', undefined, [-0.1, -0.2], false],
    ['a third the next day', undefined, [-1, -1.1], true],
    ['seven a week where the policy says nothing', undefined, [-1, -2, -3, -4, -5, -6, -6.5], false],
    ['as many a day as the policy says', { perDay: 1, perWeek: 9 }, [-0.5], false],
    ['as many a week as the policy says', { perDay: 9, perWeek: 2 }, [-2, -6.9], false],
    ['none where the policy wants none', { perDay: 0, perWeek: 0 }, [], false],
    ['none in quiet hours', { perDay: 9, perWeek: 9, quiet: { from: '00:00', to: '23:59' } }, [], false],
  ])('keeps the limit: %s', (_, moments, before, comes) => {
    const progress: Progress = { attempts: [], moments: before.map((at) => shown('other', 'x', at)) };
    const local = { date: '2026-03-02', weekday: 1, minutes: 600 };
    expect(chosen(occasion({ progress, local, ...(moments && { moments }) })) !== undefined).toBe(comes);
  });

  it('does not count cards that came back for review', () => {
    const moments = [-0.1, -0.2, -0.3].map((at) => ({ ...shown('other', 'x', at), review: true as const }));
    expect(chosen(occasion({ progress: { attempts: [], moments } }))).toBe('a');
  });

  it('never shows a card twice within a week, whatever happens', () => {
    const step = fc.record({
      hours: fc.integer({ min: 1, max: 60 }),
      found: fc.constantFrom<Category>('person', 'email'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let at = 0;
        const moments: MomentAnswer[] = [];
        for (const { hours, found } of steps) {
          at += hours / 24;
          const given = occasion({ found: [found], now: day(at), progress: { attempts: [], moments } });
          const single = chooseMoment(given);
          if (single === undefined) continue;
          const again = moments.filter((item) => item.card === single.card.id && item.lesson === single.lesson.id);
          expect(again.every((item) => START + at * DAY - Date.parse(item.at) >= 7 * DAY - 1)).toBe(true);
          moments.push({ ...shown(single.lesson.id, single.card.id, at), id: String(moments.length) });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the lessons as they are shipped', () => {
  it.each(['ja', 'en'] as const)('have at least three cards for every kind of finding in %s', (language) => {
    const all = new Set(LESSONS.flatMap((lesson) => lesson.about));
    const few = [...all].filter(
      (category) => rankMoments(occasion({ found: [category], lessons: LESSONS, language })).length < 3,
    );
    expect(few).toEqual([]);
    expect(all.size).toBeGreaterThan(15);
  });
});
