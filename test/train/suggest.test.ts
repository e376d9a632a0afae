import { describe, expect, it } from 'vitest';
import type { Category } from '../../shared/detect/category.ts';
import type { DecidedFinding } from '../../shared/policy/check-result.ts';
import type { Action } from '../../shared/policy/policy.ts';
import type { Rule } from '../../shared/policy/rule.ts';
import type { Lesson } from '../../shared/train/lesson.ts';
import { suggestLesson } from '../../shared/train/suggest.ts';
import { attempt, LESSON } from './sample-lesson.ts';

const CODE: Lesson = { ...LESSON, id: 'code', about: ['source-code', 'email'] };
const LESSONS = [LESSON, CODE];

function finding(category: Category, action: Action = 'redact', rule = 'r'): DecidedFinding {
  const place = { detector: 'personal/email', start: 0, end: 1, confidence: 1, seen: 'plain', because: [] } as const;
  return { ...place, category, action, rule, mode: 'enforce' };
}

function rule(id: string, lesson: string): Rule {
  return { id, about: 'finding', when: {}, action: 'redact', mode: 'enforce', lesson };
}

const suggest = (findings: readonly DecidedFinding[], rules: readonly Rule[] = [], attempts = [attempt('0', 0, 1)]) =>
  suggestLesson({ findings }, { attempts }, rules, LESSONS);

describe('a lesson is suggested', () => {
  it.each([
    ['that explains the finding', [finding('source-code')], 'code'],
    ['that explains most findings', [finding('email'), finding('phone'), finding('phone')], 'sample'],
    ['and of equals the first', [finding('email')], 'sample'],
    ['not for what the policy lets pass', [finding('source-code', 'allow')], undefined],
    ['not when nothing was found', [], undefined],
    ['not when none explains it', [finding('health')], undefined],
  ])('%s', (_, findings, lesson) => {
    expect(suggest(findings)).toBe(lesson);
  });

  it('by the rule that spoke before any other', () => {
    const rules = [rule('x', 'sample'), rule('r', 'code')];
    expect(suggest([finding('phone')], rules)).toBe('code');
    expect(suggest([finding('phone', 'allow')], rules)).toBeUndefined();
  });

  it('once only: a passed lesson is not suggested again', () => {
    expect(suggest([finding('email')], [], [attempt('1', 0.9)])).toBe('code');
    expect(suggest([finding('phone')], [rule('r', 'sample')], [attempt('1', 0.9)])).toBeUndefined();
    expect(suggest([finding('phone')], [], [attempt('1', 0.1)])).toBe('sample');
  });
});
