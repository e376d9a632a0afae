import { object } from '../contract/object-shape.ts';
import { list, number, oneOf, type Parsed, refused, type Shape, text, whole, yesNo } from '../contract/shape.ts';
import { CATEGORIES } from '../detect/category.ts';
import type { Bilingual } from '../language.ts';
import type { Card, Choice, ChooseCard, FindLeakCard, Lesson, LessonSource, ReadCard } from './lesson.ts';

const sentence = text({ min: 1, max: 4_000 });
const bilingual: Shape<Bilingual> = object({ ja: sentence, en: sentence });
const id: Shape<string> = matching(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  '小文字、数字、ハイフンだけの名前が必要です',
  'expected a name of lower-case letters, digits and hyphens',
);
const date: Shape<string> = matching(
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
  '日付は 2026、2026-02、2026-02-14 のいずれかの形にしてください',
  'expected a date such as 2026, 2026-02 or 2026-02-14',
);

const source: Shape<LessonSource> = object({ title: bilingual, issuer: bilingual }, { date });
const choice: Shape<Choice> = object({ id, text: bilingual, right: yesNo, feedback: bilingual });

const read: Shape<ReadCard> = object({ kind: oneOf('read'), id, heading: bilingual, body: list(bilingual, 12) });
const choose: Shape<ChooseCard> = object({
  kind: oneOf('choose'),
  id,
  question: bilingual,
  choices: list(choice, 9),
});
const people = list(text({ min: 1, max: 100 }), 20);
const findLeak: Shape<FindLeakCard> = object(
  { kind: oneOf('find-leak'), id, task: bilingual, text: bilingual, feedback: bilingual },
  { people: object({ ja: people, en: people }) },
);
const CARDS = { read, choose, 'find-leak': findLeak } as const;
const cardKind = oneOf('read', 'choose', 'find-leak');

const parts: Shape<Lesson> = object({
  id,
  version: whole(1, 1_000_000),
  title: bilingual,
  summary: bilingual,
  minutes: whole(1, 240),
  about: list(oneOf(...CATEGORIES), CATEGORIES.length),
  passMark: number(0, 1),
  sources: list(source, 20),
  cards: list(card, 60),
});

/**
 * A lesson as written in a file of `lessons/`. Besides the shape it demands what the player and the grade rely on:
 * ids that occur once, a source, a card that can be answered, and per question two choices or more, one of them right.
 */
export const lessonShape: Shape<Lesson> = (value, path = '') => {
  const parsed = parts(value, path);
  return parsed.ok ? (flaw(parsed.value, path) ?? parsed) : parsed;
};

function card(value: unknown, path = ''): Parsed<Card> {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const parsed = cardKind(kind, `${path}.kind`);
  return parsed.ok ? CARDS[parsed.value](value, path) : parsed;
}

function flaw(lesson: Lesson, path: string): Parsed<never> | undefined {
  const at = (place: string) => (path === '' ? place : `${path}.${place}`);
  if (lesson.sources.length === 0) return refused(at('sources'), '出典が必要です', 'needs a source');
  if (lesson.cards.every((item) => item.kind === 'read')) {
    return refused(at('cards'), '回答できるカードが必要です', 'needs a card that can be answered');
  }
  const twice = repeated(lesson.cards);
  if (twice !== undefined) return repeatedId(at('cards'), twice);
  for (const [index, item] of lesson.cards.entries()) {
    const wrong = item.kind === 'choose' ? choiceFlaw(item, at(`cards[${index}].choices`)) : undefined;
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function choiceFlaw({ choices }: ChooseCard, path: string): Parsed<never> | undefined {
  const twice = repeated(choices);
  if (twice !== undefined) return repeatedId(path, twice);
  if (choices.length < 2) return refused(path, '選択肢は2つ以上必要です', 'needs two choices or more');
  return choices.some((item) => item.right) ? undefined : refused(path, '正解がありません', 'has no right choice');
}

function repeated(items: readonly { readonly id: string }[]): string | undefined {
  return items.find((item, index) => items.findIndex((other) => other.id === item.id) !== index)?.id;
}

function repeatedId(path: string, name: string): Parsed<never> {
  return refused(path, `ID「${name}」が重複しています`, `the id "${name}" occurs twice`);
}

function matching(pattern: RegExp, ja: string, en: string): Shape<string> {
  return (value, path = '') =>
    typeof value === 'string' && pattern.test(value) ? { ok: true, value } : refused(path, ja, en);
}
