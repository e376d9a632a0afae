import type { Problem } from '../contract/shape.ts';
import type { Names } from '../detect/names/names.ts';
import { LANGUAGES } from '../language.ts';
import type { Card } from './card.ts';
import { cardFlaw } from './card-flaws.ts';
import { cardShape } from './card-shape.ts';
import { leaksOf } from './grade.ts';
import type { Lesson } from './lesson.ts';
import { lessonShape } from './lesson-shape.ts';
import { judgeRewrite } from './rewrite.ts';

/** A problem of a lesson file, and the card it is about where it is about one. */
export interface LessonProblem extends Problem {
  /** The card's place from 1 and its id, '' where it has none. */
  readonly card?: { readonly number: number; readonly id: string };
}

/**
 * Everything that is wrong with the value of a lesson file: the first problem of each card, else the first of the whole,
 * else texts that cannot be worked on. `names` are the dictionaries that a rewritten text is judged with.
 */
export function reviewLesson(
  value: unknown,
  names?: Names,
): { readonly lesson?: Lesson; readonly problems: readonly LessonProblem[] } {
  const broken = rawCards(value).flatMap((card, index) => cardProblem(card, index) ?? []);
  if (broken.length > 0) return { problems: broken };
  const parsed = lessonShape(value);
  if (!parsed.ok) return { problems: [parsed.problem] };
  const { cards } = parsed.value;
  return { lesson: parsed.value, problems: cards.flatMap((card, index) => textProblems(card, index, names)) };
}

function cardProblem(value: unknown, index: number): LessonProblem | undefined {
  const path = `cards[${index}]`;
  const shaped = cardShape(value, path);
  const flaw = shaped.ok ? cardFlaw(shaped.value, path) : shaped;
  return flaw === undefined || flaw.ok ? undefined : { ...flaw.problem, card: { number: index + 1, id: idOf(value) } };
}

/** What only the detectors can tell: a text without a leak, an example that would still be held. */
function textProblems(card: Card, index: number, names: Names | undefined): readonly LessonProblem[] {
  const at = (field: string, ja: string, en: string): LessonProblem => ({
    path: `cards[${index}].${field}`,
    message: { ja, en },
    card: { number: index + 1, id: card.id },
  });
  if (card.kind === 'find-leak') {
    const silent = LANGUAGES.filter((language) => leaksOf(card, language).length === 0);
    return silent.map((language) =>
      at(`text.${language}`, '検出されるものがありません', 'holds nothing that the detectors find'),
    );
  }
  if (card.kind !== 'rewrite') return [];
  return LANGUAGES.flatMap((language) => {
    const before = judgeRewrite(card, language, card.text[language], names);
    const after = judgeRewrite(card, language, card.example[language], names);
    const held = after.left.join(', ');
    return [
      ...(before.left.length > 0 ? [] : [at(`text.${language}`, 'そのままでも送れる文章です', 'may go as it is')]),
      ...(after.left.length === 0
        ? []
        : [at(`example.${language}`, `まだ止まります: ${held}`, `is still held: ${held}`)]),
      ...(after.lost.length === 0 ? [] : [at(`example.${language}`, '残す言葉がありません', 'lacks words to keep')]),
    ];
  });
}

function idOf(card: unknown): string {
  return typeof card === 'object' && card !== null && 'id' in card && typeof card.id === 'string' ? card.id : '';
}

function rawCards(value: unknown): readonly unknown[] {
  const cards: unknown = typeof value === 'object' && value !== null && 'cards' in value ? value.cards : undefined;
  return Array.isArray(cards) ? cards : [];
}
