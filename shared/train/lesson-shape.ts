import { described, schemaOf } from '../contract/json-schema.ts';
import { object } from '../contract/object-shape.ts';
import {
  containing,
  list,
  matching,
  number,
  oneOf,
  type Parsed,
  refused,
  type Shape,
  some,
  text,
  whole,
} from '../contract/shape.ts';
import { CATEGORIES } from '../detect/category.ts';
import { cardFlaw, repeatedFlaw } from './card-flaws.ts';
import { bilingual, cardShape, id, said } from './card-shape.ts';
import { AUDIENCES, type Lesson, type LessonSource } from './lesson.ts';
import { minutesOf } from './reading-time.ts';

const date: Shape<string> = matching(
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
  '日付は 2026、2026-02、2026-02-14 のいずれかの形にしてください',
  'expected a date such as 2026, 2026-02 or 2026-02-14',
);

const source: Shape<LessonSource> = object({ id, title: bilingual, issuer: bilingual }, { date });

/** A lesson as its file has it. */
type Written = Omit<Lesson, 'minutes'>;

const fields = {
  id,
  version: whole(1, 1_000_000),
  order: whole(1, 1_000_000),
  audience: oneOf(...AUDIENCES),
  title: said,
  summary: said,
  about: list(oneOf(...CATEGORIES), CATEGORIES.length),
  passMark: number(0, 1),
  sources: some(source, 20),
  cards: containing(
    list(cardShape, 60),
    ({ kind }) => kind !== 'read',
    { not: { properties: { kind: { const: 'read' } } } },
    ['回答できるカードが必要です', 'needs a card that can be answered'],
  ),
};
const parts = object(fields, { $schema: text({ max: 200 }) });

/**
 * A lesson as written in a file of `lessons/`. Besides the shape it demands what the player and the grade rely on:
 * ids that occur once, sources that are there and used, and cards that can be answered. `$schema`, which is for
 * editors, is dropped.
 */
export const lessonShape: Shape<Lesson> = described(
  (value, path = ''): Parsed<Lesson> => {
    const parsed = parts(value, path);
    if (!parsed.ok) return parsed;
    const { $schema: _, ...lesson } = parsed.value;
    return flaw(lesson, path) ?? { ok: true, value: { ...lesson, minutes: minutesOf(lesson) } };
  },
  () => schemaOf(parts),
);

function flaw(lesson: Written, path: string): Parsed<never> | undefined {
  const at = (place: string) => (path === '' ? place : `${path}.${place}`);
  const unsourced = sourceFlaw(lesson, at) ?? repeatedFlaw(lesson.sources, at('sources'));
  if (unsourced !== undefined) return unsourced;
  const twice = repeatedFlaw(lesson.cards, at('cards'));
  if (twice !== undefined) return twice;
  for (const [index, item] of lesson.cards.entries()) {
    const wrong = cardFlaw(item, at(`cards[${index}]`));
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** Every source stands behind a card, and every card names sources that are there. */
function sourceFlaw({ sources, cards }: Written, at: (place: string) => string): Parsed<never> | undefined {
  const known = new Set(sources.map((item) => item.id));
  for (const [index, card] of cards.entries()) {
    const stranger = card.from?.findIndex((name) => !known.has(name)) ?? -1;
    if (stranger >= 0) {
      return refused(at(`cards[${index}].from[${stranger}]`), 'この出典はありません', 'there is no such source');
    }
  }
  const idle = sources.findIndex((item) => cards.every((card) => !card.from?.includes(item.id)));
  return idle < 0
    ? undefined
    : refused(at(`sources[${idle}]`), 'この出典を使うカードがありません', 'no card names this source');
}
