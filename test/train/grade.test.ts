import { describe, expect, it } from 'vitest';
import type { ChooseCard } from '../../shared/train/card.ts';
import { gradeAttempt, gradeCard, gradeChoose, leaksOf, nextCard } from '../../shared/train/grade.ts';
import { answer, LEAK_CARD, LESSON } from './sample-lesson.ts';

const card = (id: string) => LESSON.cards.find((item) => item.id === id) as ChooseCard;
const address = (text: string) => {
  const start = text.indexOf('mari');
  return `${start}-${start + 'mari@lake.example'.length}`;
};
const found = answer('leak', 'ja', address(LEAK_CARD.text.ja));

describe('a question', () => {
  it.each([
    ['one', ['b'], true],
    ['one', ['a'], false],
    ['one', ['a', 'b'], false],
    ['one', [], false],
    ['two', ['c', 'a'], true],
    ['two', ['a'], false],
    ['two', ['a', 'b', 'c'], false],
    ['two', ['a', 'a'], false],
  ])('%s answered with %j is right: %s', (id, chosen, right) => {
    expect(gradeChoose(card(id), chosen)).toBe(right);
  });
});

describe('a text to search', () => {
  it('holds what the detectors find in the language it is read in', () => {
    for (const language of ['ja', 'en'] as const) {
      const [leak, ...more] = leaksOf(LEAK_CARD, language);
      expect(more).toEqual([]);
      expect(LEAK_CARD.text[language].slice(leak?.start, leak?.end)).toBe('mari@lake.example');
    }
  });

  it('knows the people its card names without a dictionary', () => {
    const text = { ja: '葛木ひなの様より', en: 'From Ann Lee' };
    expect(leaksOf({ ...LEAK_CARD, text }, 'ja')).toEqual([]);
    const [leak] = leaksOf({ ...LEAK_CARD, text, people: { ja: ['葛木ひなの'], en: [] } }, 'ja');
    expect(leak).toMatchObject({ category: 'person', start: 0, end: 5 });
  });

  it('is judged in the language of the marking', () => {
    expect(gradeCard(LEAK_CARD, ['en', address(LEAK_CARD.text.en)])).toBe(true);
    expect(gradeCard(LEAK_CARD, ['ja', address(LEAK_CARD.text.en)])).toBe(false);
    expect(gradeCard(LEAK_CARD, ['ja'])).toBe(false);
  });
});

describe('an attempt', () => {
  it.each([
    ['everything right', [answer('one', 'b'), answer('two', 'a', 'c'), found], 1, true],
    ['two of three', [answer('one', 'b'), answer('two', 'a'), found], 2 / 3, true],
    ['one of three', [answer('one', 'b')], 1 / 3, false],
    ['nothing', [], 0, false],
    ['the first answer counts, not a later one', [answer('one', 'a'), answer('one', 'b')], 0, false],
    ['read cards and unknown cards do not count', [answer('read'), answer('gone', 'b')], 0, false],
  ])('is graded: %s', (_, answers, score, passed) => {
    expect(gradeAttempt(LESSON, answers)).toEqual({ score, passed });
  });

  it('goes on with the first card without an answer', () => {
    expect(nextCard(LESSON, [])?.id).toBe('read');
    expect(nextCard(LESSON, [answer('read'), answer('two', 'a')])?.id).toBe('one');
    expect(nextCard(LESSON, [answer('read'), answer('one', 'a'), answer('two', 'a'), found])).toBeUndefined();
  });
});
