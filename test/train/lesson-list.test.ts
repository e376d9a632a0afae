import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAND_FLOOR } from '../../shared/detect/confidence.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import { namesFor } from '../../shared/detect/names/load.ts';
import { scan } from '../../shared/detect/scan.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { gradeAttempt, gradeCard, leaksOf } from '../../shared/train/grade.ts';
import { findLesson, LESSONS } from '../../shared/train/lesson-list.ts';
import { rightAnswer } from './right-answer.ts';

const FOLDER = join(import.meta.dirname, '../../shared/train/lessons');

const leakTexts = LESSONS.flatMap((lesson) =>
  lesson.cards.flatMap((card) =>
    card.kind === 'find-leak' ? (['ja', 'en'] as const).map((language) => ({ card, language, id: card.id })) : [],
  ),
);

/** What the explanations of these cards name. */
const LEAKS: Readonly<Record<string, readonly string[]>> = {
  'customer-mail': ['person', 'phone', 'email'],
  'handover-note': ['confidential-marker', 'credential', 'email'],
};

describe('the lessons', () => {
  it('are every file of their folder, each once', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.json$/u, ''));
    expect(LESSONS.map((lesson) => lesson.id).toSorted()).toEqual(files.toSorted());
  });

  it('are found by id', () => {
    for (const lesson of LESSONS) expect(findLesson(lesson.id)).toBe(lesson);
    expect(findLesson('no-such-lesson')).toBeUndefined();
  });

  it('include those the starter policy names', () => {
    const named = STARTER_POLICY.rules.flatMap((rule) => rule.lesson ?? []);
    expect(named.filter((id) => findLesson(id) === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
    '%s is passed by its right answers only',
    (_, lesson) => {
      const right = lesson.cards.map((card) => ({ card: card.id, answer: rightAnswer(card), at: '' }));
      expect(gradeAttempt(lesson, right)).toEqual({ score: 1, passed: true });
      const wrong = right.map(({ card, at }) => ({ card, answer: [], at }));
      expect(gradeAttempt(lesson, wrong)).toEqual({ score: 0, passed: false });
    },
  );
});

describe('the texts to search', () => {
  it.each(Object.entries(LEAKS))('in %s hold the leaks its explanation speaks of', (id, categories) => {
    const texts = leakTexts.filter((item) => item.id === id);
    expect(texts).toHaveLength(2);
    for (const { card, language } of texts) {
      expect(
        leaksOf(card, language)
          .map((leak) => leak.category)
          .toSorted(),
      ).toEqual(categories.toSorted());
    }
  });
});

describe.each(leakTexts)('the text of $id in $language', ({ card, language }) => {
  it('holds the leaks that the dictionaries of names lead to', async () => {
    const text = card.text[language];
    const found = scan(text, { names: await namesFor(text) }).filter(
      (finding) => finding.confidence >= BAND_FLOOR.medium,
    );
    const places = (findings: readonly Finding[]) => findings.map(({ start, end }) => text.slice(start, end));
    expect(places(leaksOf(card, language))).toEqual(places(found));
    expect(found.length).toBeGreaterThan(0);
  });

  it('can be answered by marking words', () => {
    expect(gradeCard(card, rightAnswer(card, language))).toBe(true);
  });
});
