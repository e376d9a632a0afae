import { describe, expect, it } from 'vitest';
import { answerFits } from '../../shared/train/answer-fits.ts';
import type { Card } from '../../shared/train/card.ts';
import { gradeCard } from '../../shared/train/grade.ts';
import { secondsOf } from '../../shared/train/reading-time.ts';
import { judgeRewrite } from '../../shared/train/rewrite.ts';
import { readRewrite, writeRewrite } from '../../shared/train/rewrite-answer.ts';
import { shuffledItems, shuffledSteps } from '../../shared/train/shuffled.ts';
import { walkStory } from '../../shared/train/story.ts';
import { pathsOf, rightAnswer } from './right-answer.ts';
import { MATCH_CARD, ORDER_CARD, REWRITE_CARD, STORY_CARD } from './sample-cards.ts';
import { LEAK_CARD, LESSON } from './sample-lesson.ts';

describe('an answer', () => {
  it.each<[string, Card, readonly string[], boolean | undefined, boolean]>([
    ['all steps in order', ORDER_CARD, ['stop', 'tell', 'learn'], true, true],
    ['steps in another order', ORDER_CARD, ['tell', 'stop', 'learn'], false, true],
    ['a step too few', ORDER_CARD, ['stop', 'tell'], false, false],
    ['a step twice', ORDER_CARD, ['stop', 'tell', 'learn', 'learn'], false, false],
    ['a stranger among the steps', ORDER_CARD, ['stop', 'tell', 'sing'], false, false],
    ['every item with its group', MATCH_CARD, ['c:out', 'a:in', 'b:out'], true, true],
    ['an item with another group', MATCH_CARD, ['a:out', 'b:out', 'c:out'], false, true],
    ['an item without a group', MATCH_CARD, ['a:in', 'b:out'], false, false],
    ['an item with two groups', MATCH_CARD, ['a:in', 'a:out', 'b:out'], false, false],
    ['a group that is not there', MATCH_CARD, ['a:in', 'b:out', 'c:up'], false, false],
    ['a sentence for a group', MATCH_CARD, ['a:in', 'b:out', 'c:out:and more'], false, false],
    ['nothing left, nothing lost', REWRITE_CARD, ['en'], true, true],
    ['something left', REWRITE_CARD, ['en', 'left:person'], false, true],
    ['something lost', REWRITE_CARD, ['ja', 'lost:1'], false, true],
    ['a loss that is not there', REWRITE_CARD, ['ja', 'lost:2'], false, false],
    ['a text in place of a judgement', REWRITE_CARD, ['ja', 'Ann Lee'], false, false],
    ['no judgement', REWRITE_CARD, [], false, false],
    ['the way to the good end', STORY_CARD, ['ask', 'wait'], true, true],
    ['the way to a bad end', STORY_CARD, ['rush'], false, true],
    ['a way that stops early', STORY_CARD, ['ask'], false, false],
    ['a way beyond the end', STORY_CARD, ['ask', 'wait', 'wait'], false, false],
    ['a way that is not there', STORY_CARD, ['sing'], false, false],
    ['anything for a card to read', LESSON.cards[0] as Card, ['x'], undefined, false],
    ['a place in a text', LEAK_CARD, ['ja', 'mari'], false, false],
  ])('%s: grade and fit', (_, card, answer, right, fits) => {
    expect(gradeCard(card, answer)).toBe(right);
    expect(answerFits(card, answer)).toBe(fits);
  });

  it.each([ORDER_CARD, MATCH_CARD, REWRITE_CARD, STORY_CARD, LEAK_CARD])('to $id can be right', (card) => {
    for (const language of ['ja', 'en'] as const) {
      const answer = rightAnswer(card, language);
      expect([gradeCard(card, answer), answerFits(card, answer)]).toEqual([true, true]);
    }
  });
});

describe('a rewritten text', () => {
  const { text, example } = REWRITE_CARD;
  it.each([
    ['as it was', 'ja', text.ja, ['ja', 'left:person', 'left:email']],
    ['as it was', 'en', text.en, ['en', 'left:person', 'left:email']],
    ['the example', 'ja', example.ja, ['ja']],
    ['the example', 'en', example.en, ['en']],
    ['emptied', 'ja', '', ['ja', 'lost:0', 'lost:1']],
    ['with other spaces and capitals', 'en', 'THREE  DAYS for a Reply', ['en']],
    ['with full-width letters', 'en', 'ｔｈｒｅｅ ｄａｙｓ, reply', ['en']],
    ['with one word gone', 'ja', '返信の文面を考えてください。', ['ja', 'lost:0']],
  ] as const)('%s in %s is judged', (_, language, written, kept) => {
    const grade = judgeRewrite(REWRITE_CARD, language, written);
    expect(writeRewrite(grade)).toEqual(kept);
    expect(readRewrite(kept)).toEqual(grade);
  });
});

describe('a story', () => {
  it('is walked as far as its choices lead', () => {
    const walk = walkStory(STORY_CARD, ['ask', 'wait']);
    expect(walk.steps.map(({ scene, choice }) => [scene.id, choice?.id])).toEqual([
      ['start', 'ask'],
      ['asked', 'wait'],
      ['done', undefined],
    ]);
    expect(walk.end?.id).toBe('done');
    expect(walkStory(STORY_CARD, []).end).toBeUndefined();
  });

  it('has an end on every way', () => {
    expect(pathsOf(STORY_CARD)).toEqual([['ask', 'wait'], ['ask', 'rush'], ['rush']]);
  });
});

describe('what is shown in another order', () => {
  it('is everything, never the answer, and always the same', () => {
    const shown = shuffledSteps(ORDER_CARD).map(({ id }) => id);
    expect(shown.toSorted()).toEqual(['learn', 'stop', 'tell']);
    for (let count = 3; count < 9; count++) {
      for (const salt of 'abcdefgh') {
        const steps = Array.from({ length: count }, (_, index) => ({
          id: `${salt}${index}`,
          text: { ja: '', en: '' },
        }));
        expect(shuffledSteps({ ...ORDER_CARD, id: salt, steps })).not.toEqual(steps);
      }
    }
    expect(shuffledItems(MATCH_CARD)).toEqual(shuffledItems(structuredClone(MATCH_CARD)));
  });
});

describe('the time a card takes', () => {
  const signs = (count: number) => 'あ'.repeat(count);
  it.each([
    ['ja', 60],
    ['en', 22],
  ] as const)('follows from what there is to read in %s', (language, seconds) => {
    const heading = { ja: signs(7), en: signs(7) };
    const body = [{ ja: signs(350), en: signs(350) }];
    expect(secondsOf({ kind: 'read', id: 'x', heading, body }, language)).toBe(seconds);
  });

  it('counts the longest way through a story', () => {
    const [start, asked, done, gone] = STORY_CARD.scenes;
    const long = { ...done, text: { ja: signs(357), en: '' } } as NonNullable<typeof done>;
    const scenes = [start, asked, long, gone].flatMap((scene) => scene ?? []);
    expect(secondsOf({ ...STORY_CARD, scenes }, 'ja') - secondsOf(STORY_CARD, 'ja')).toBeGreaterThan(55);
  });
});
