import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesFor } from '../../shared/detect/names/load.ts';
import { scan } from '../../shared/detect/scan.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { writeMarking } from '../../shared/train/answer.ts';
import { gradeCard, leaksOf } from '../../shared/train/grade.ts';
import { findLesson, LESSONS } from '../../shared/train/lesson-list.ts';
import { spansOf, wordsOf } from '../../shared/train/words-of.ts';

const FOLDER = join(import.meta.dirname, '../../shared/train/lessons');

const leakTexts = LESSONS.flatMap((lesson) =>
  lesson.cards.flatMap((card) =>
    card.kind === 'find-leak' ? (['ja', 'en'] as const).map((language) => ({ card, language, id: card.id })) : [],
  ),
);

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
    for (const { id, lesson } of STARTER_POLICY.rules) {
      if (lesson !== undefined) expect(findLesson(lesson)?.id, id).toBe(lesson);
    }
  });

  it('can be passed and can be failed', () => {
    for (const { cards, passMark } of LESSONS) {
      expect(cards.filter((card) => card.kind !== 'read').length * passMark).toBeGreaterThan(1);
      expect(passMark).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(leakTexts)('the text of $id in $language', ({ card, language, id }) => {
  it('holds the leaks its explanation speaks of, as the detectors see them', () => {
    expect(
      leaksOf(card, language)
        .map((leak) => leak.category)
        .toSorted(),
    ).toEqual(LEAKS[id]?.toSorted());
  });

  it('holds the same leaks for the dictionaries of names', async () => {
    const text = card.text[language];
    const found = scan(text, { names: await namesFor(text) }).filter((finding) => finding.confidence >= 0.5);
    expect(found.map((leak) => leak.category).toSorted()).toEqual(LEAKS[id]?.toSorted());
  });

  it('can be answered by marking words', () => {
    const text = card.text[language];
    const words = wordsOf(text);
    const leaks = leaksOf(card, language);
    const touched = words.flatMap((word, index) =>
      leaks.some((leak) => leak.start < word.end && word.start < leak.end) ? [index] : [],
    );
    const spans = spansOf(text, words, new Set(touched));
    expect(gradeCard(card, writeMarking({ language, spans }))).toBe(true);
  });
});
