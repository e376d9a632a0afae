import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAND_FLOOR } from '../../shared/detect/confidence.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import { namesFor } from '../../shared/detect/names/load.ts';
import { scan } from '../../shared/detect/scan.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import type { Card } from '../../shared/train/card.ts';
import { gradeAttempt, gradeCard, leaksOf } from '../../shared/train/grade.ts';
import type { Lesson } from '../../shared/train/lesson.ts';
import { findLesson, LESSONS } from '../../shared/train/lesson-list.ts';
import { secondsOf } from '../../shared/train/reading-time.ts';
import { judgeRewrite } from '../../shared/train/rewrite.ts';
import { rightAnswer } from './right-answer.ts';

const FOLDER = join(import.meta.dirname, '../../shared/train/lessons');

const cards = LESSONS.flatMap((lesson) => lesson.cards.map((card) => ({ lesson: lesson.id, id: card.id, card })));
const inBoth = <C extends Card>(list: readonly { lesson: string; card: C }[]) =>
  list.flatMap((item) => LANGUAGES.map((language) => ({ ...item, language, id: `${item.lesson}/${item.card.id}` })));
const leakTexts = inBoth(
  cards.flatMap((item) => (item.card.kind === 'find-leak' ? [{ ...item, card: item.card }] : [])),
);
const rewrites = inBoth(cards.flatMap((item) => (item.card.kind === 'rewrite' ? [{ ...item, card: item.card }] : [])));

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

describe('every lesson', () => {
  it('takes three to seven minutes and lets the person do something', () => {
    const doing = (lesson: Lesson) => lesson.cards.some(({ kind }) => kind !== 'read' && kind !== 'choose');
    const wrong = LESSONS.filter((lesson) => lesson.minutes < 3 || lesson.minutes > 7 || !doing(lesson));
    expect(wrong.map(({ id, minutes }) => `${id}: ${minutes}`)).toEqual([]);
    expect(LESSONS.length).toBeGreaterThanOrEqual(16);
  });

  it('takes three to seven minutes in each of the languages', () => {
    const seconds = LESSONS.flatMap(({ id, cards: list }) =>
      LANGUAGES.map((language) => ({
        id,
        language,
        sum: list.reduce((sum, card) => sum + secondsOf(card, language), 0),
      })),
    );
    const wrong = seconds.filter(({ sum }) => sum < 180 || sum > 420);
    expect(wrong.map(({ id, language, sum }) => `${id} in ${language}: ${sum}`)).toEqual([]);
  });

  it('has a place of its own among the others', () => {
    expect(new Set(LESSONS.map((lesson) => lesson.order)).size).toBe(LESSONS.length);
  });

  it('names a source wherever it speaks of a document, a ruling or a body', () => {
    const speaks = /ガイドライン|JCIC|裁判|文化庁|総務省|各国の|著作権法|の別添/u;
    const bare = cards.filter(({ card }) => card.from === undefined && speaks.test(JSON.stringify(card)));
    expect(bare.map(({ lesson, id }) => `${lesson}/${id}`)).toEqual([]);
  });
});

describe.each(rewrites)('the text to rewrite of $id in $language', ({ card, language }) => {
  it('is held as it was, and passes as in the example', async () => {
    for (const names of [undefined, await namesFor(`${card.text[language]} ${card.example[language]}`)]) {
      const before = judgeRewrite(card, language, card.text[language], names);
      expect([before.right, before.lost]).toEqual([false, []]);
      expect(judgeRewrite(card, language, card.example[language], names).right).toBe(true);
    }
  });

  it('needs what matters to be kept', () => {
    expect(judgeRewrite(card, language, '').lost).toHaveLength(card.keep[language].length);
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
