import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../shared/train/lesson.ts';
import { lessonShape } from '../../shared/train/lesson-shape.ts';
import { MATCH_CARD, ORDER_CARD, REWRITE_CARD, STORY_CARD } from './sample-cards.ts';
import { LESSON } from './sample-lesson.ts';

type Change = (lesson: Record<string, unknown> & { cards: Record<string, unknown>[] }) => void;

const choice = (lesson: Parameters<Change>[0], card: number, at: number) =>
  (lesson.cards[card]?.choices as Record<string, unknown>[] | undefined)?.[at] ?? {};

/** The sample lesson as its file would have it. */
function written(): Omit<Lesson, 'minutes'> {
  const { minutes: _, ...lesson } = structuredClone(LESSON);
  return lesson;
}

function changed(change: Change): unknown {
  const lesson = written() as unknown as Parameters<Change>[0];
  change(lesson);
  return lesson;
}

describe('a lesson file', () => {
  it('is read as it is', () => {
    expect(lessonShape(written())).toEqual({ ok: true, value: LESSON });
  });

  it.each<[string, Change, string]>([
    ['a field is missing', (lesson) => Reflect.deleteProperty(lesson, 'summary'), ''],
    ['a field is unknown', (lesson) => (lesson.minutes = 3), 'minutes'],
    ['English is missing', (lesson) => (lesson.title = { ja: 'だけ' }), 'title'],
    [
      'a date is not a date',
      (lesson) => (lesson.sources = [{ ...LESSON.sources[0], date: 'May 2026' }]),
      'sources[0].date',
    ],
    [
      'a month does not exist',
      (lesson) => (lesson.sources = [{ ...LESSON.sources[0], date: '2026-13' }]),
      'sources[0].date',
    ],
    ['no source is named', (lesson) => (lesson.sources = []), 'sources'],
    ['a category is unknown', (lesson) => (lesson.about = ['mail']), 'about[0]'],
    ['the pass mark is a percentage', (lesson) => (lesson.passMark = 70), 'passMark'],
    ['an id has a space', (lesson) => (lesson.id = 'what may'), 'id'],
    ['a card has no kind', (lesson) => delete lesson.cards[1]?.kind, 'cards[1].kind'],
    ['a card is of no known kind', (lesson) => Object.assign(lesson.cards[1] ?? {}, { kind: 'quiz' }), 'cards[1].kind'],
    ['a card is nothing', (lesson) => lesson.cards.splice(1, 1, null as never), 'cards[1].kind'],
    ['a card lacks its text', (lesson) => delete lesson.cards[3]?.text, 'cards[3]'],
    ['two cards share an id', (lesson) => Object.assign(lesson.cards[2] ?? {}, { id: 'one' }), 'cards'],
    ['nothing can be answered', (lesson) => lesson.cards.splice(1), 'cards'],
    [
      'a question has one choice',
      (lesson) => Object.assign(lesson.cards[1] ?? {}, { choices: [choice(lesson, 1, 1)] }),
      'cards[1].choices',
    ],
    ['no choice is right', (lesson) => Object.assign(choice(lesson, 1, 1), { right: false }), 'cards[1].choices'],
    ['two choices share an id', (lesson) => Object.assign(choice(lesson, 2, 1), { id: 'a' }), 'cards[2].choices'],
    ['a source is not used', (lesson) => Reflect.deleteProperty(lesson.cards[0] ?? {}, 'from'), 'sources[0]'],
    [
      'a card names a source that is not there',
      (lesson) => Object.assign(lesson.cards[1] ?? {}, { from: ['paper', 'book'] }),
      'cards[1].from[1]',
    ],
    ['a reading is not closed', (lesson) => (lesson.title = { ja: '機密《きみつ', en: 'x' }), 'title.ja'],
    ['the audience is unknown', (lesson) => (lesson.audience = 'all'), 'audience'],
    ...(
      [
        ['two steps only', { ...ORDER_CARD, steps: ORDER_CARD.steps.slice(1) }, 'steps'],
        ['the same step twice', { ...ORDER_CARD, steps: [...ORDER_CARD.steps, ORDER_CARD.steps[0]] }, 'steps'],
        ['one group', { ...MATCH_CARD, groups: MATCH_CARD.groups.slice(1) }, 'groups'],
        ['one item', { ...MATCH_CARD, items: MATCH_CARD.items.slice(2) }, 'items'],
        [
          'an item without its group',
          { ...MATCH_CARD, items: MATCH_CARD.items.map((item) => ({ ...item, group: 'up' })) },
          'items[0].group',
        ],
        ['nothing to keep', { ...REWRITE_CARD, keep: { ja: [], en: [] } }, 'keep.ja'],
        ['more to keep in Japanese', { ...REWRITE_CARD, keep: { ja: ['a', 'b'], en: ['a'] } }, 'keep'],
        ['a way back', { ...STORY_CARD, scenes: STORY_CARD.scenes.toReversed() }, 'scenes[2].choices[0].next'],
        [
          'no good end',
          {
            ...STORY_CARD,
            scenes: STORY_CARD.scenes.map((scene) => (scene.outcome ? { ...scene, outcome: 'bad' } : scene)),
          },
          'scenes',
        ],
        [
          'a scene that is neither',
          { ...STORY_CARD, scenes: [...STORY_CARD.scenes, { id: 'x', text: { ja: 'x', en: 'x' } }] },
          'scenes[4]',
        ],
        [
          'a scene nobody comes to',
          { ...STORY_CARD, scenes: [...STORY_CARD.scenes, { id: 'x', text: { ja: 'x', en: 'x' }, outcome: 'bad' }] },
          'scenes[4]',
        ],
      ] as const
    ).map(([what, card, place]): [string, Change, string] => [
      `a card has ${what}`,
      (lesson) => lesson.cards.push(structuredClone(card)),
      `cards[4].${place}`,
    ]),
  ])('is refused when %s', (_, change, path) => {
    const parsed = lessonShape(changed(change));
    expect(parsed.ok ? 'accepted' : parsed.problem.path).toBe(path);
  });

  it.each([[undefined], [null], [[]], ['lesson'], [{}]])('is refused when it is %j', (value) => {
    expect(lessonShape(value).ok).toBe(false);
  });
});
