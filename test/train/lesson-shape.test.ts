import { describe, expect, it } from 'vitest';
import { lessonShape } from '../../shared/train/lesson-shape.ts';
import { LESSON } from './sample-lesson.ts';

type Change = (lesson: Record<string, unknown> & { cards: Record<string, unknown>[] }) => void;

const choice = (lesson: Parameters<Change>[0], card: number, at: number) =>
  (lesson.cards[card]?.choices as Record<string, unknown>[] | undefined)?.[at] ?? {};

function changed(change: Change): unknown {
  const lesson = structuredClone(LESSON) as unknown as Parameters<Change>[0];
  change(lesson);
  return lesson;
}

describe('a lesson file', () => {
  it('is read as it is', () => {
    expect(lessonShape(structuredClone(LESSON))).toEqual({ ok: true, value: LESSON });
  });

  it.each<[string, Change, string]>([
    ['a field is missing', (lesson) => Reflect.deleteProperty(lesson, 'minutes'), ''],
    ['a field is unknown', (lesson) => (lesson.minute = 3), 'minute'],
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
  ])('is refused when %s', (_, change, path) => {
    const parsed = lessonShape(changed(change));
    expect(parsed.ok ? 'accepted' : parsed.problem.path).toBe(path);
  });

  it.each([[undefined], [null], [[]], ['lesson'], [{}]])('is refused when it is %j', (value) => {
    expect(lessonShape(value).ok).toBe(false);
  });
});
