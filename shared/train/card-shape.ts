import { object } from '../contract/object-shape.ts';
import { list, oneOf, type Parsed, refused, type Shape, some, text, yesNo } from '../contract/shape.ts';
import { CATEGORIES } from '../detect/category.ts';
import type { Bilingual } from '../language.ts';
import { type Card, type CardKind, OUTCOMES, type StoryScene } from './card.ts';
import { type LessonText, lessonText } from './lesson-text.ts';

const sentence = text({ min: 1, max: 4_000 });

/** One sentence in both languages, without readings. */
export const bilingual: Shape<Bilingual> = object({ ja: sentence, en: sentence });

/** A name of lower-case letters, digits and hyphens; short enough for two of them to fit an answer. */
export const id: Shape<string> = (value, path = '') =>
  typeof value === 'string' && value.length <= 29 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value)
    ? { ok: true, value }
    : refused(
        path,
        '小文字、数字、ハイフンだけの29文字以内の名前が必要です',
        'expected a name of lower-case letters, digits and hyphens, at most 29',
      );

/** One sentence in both languages; the Japanese may carry readings. */
export const said: Shape<LessonText> = (value, path = '') => {
  const parsed = bilingual(value, path);
  if (!parsed.ok) return parsed;
  const whole = lessonText(parsed.value);
  if (whole !== undefined) return { ok: true, value: whole };
  return refused(
    `${path}.ja`,
    '読みは「漢字《よみ》」か「｜言葉《よみ》」の形にしてください',
    'write readings as 漢字《よみ》 or ｜言葉《よみ》',
  );
};

const optional = { from: some(id, 10), about: some(oneOf(...CATEGORIES), CATEGORIES.length) };
const words = list(text({ min: 1, max: 100 }), 20);
const perLanguage = object({ ja: words, en: words });
const work = { id, task: said, text: bilingual, feedback: said };
const choice = object({ id, text: said, right: yesNo, feedback: said });
const storyChoice = object({ id, text: said, consequence: said, next: id });
const scene: Shape<StoryScene> = object(
  { id, text: said },
  { choices: some(storyChoice, 4), outcome: oneOf(...OUTCOMES) },
);
const item = object({ id, text: said, group: id, feedback: said });

const CARDS: { readonly [K in CardKind]: Shape<Extract<Card, { kind: K }>> } = {
  read: object({ kind: oneOf('read'), id, heading: said, body: some(said, 12) }, optional),
  choose: object({ kind: oneOf('choose'), id, question: said, choices: list(choice, 9) }, optional),
  order: object(
    { kind: oneOf('order'), id, task: said, steps: list(object({ id, text: said }), 9), feedback: said },
    optional,
  ),
  match: object(
    { kind: oneOf('match'), id, task: said, groups: list(object({ id, text: said }), 6), items: list(item, 9) },
    optional,
  ),
  'find-leak': object({ kind: oneOf('find-leak'), ...work }, { ...optional, people: perLanguage }),
  rewrite: object(
    { kind: oneOf('rewrite'), ...work, keep: perLanguage, example: bilingual },
    { ...optional, people: perLanguage },
  ),
  story: object({ kind: oneOf('story'), id, title: said, scenes: list(scene, 20) }, optional),
};
const kinds = Object.keys(CARDS) as readonly CardKind[];
const cardKind = oneOf(...kinds);

/** A card of any kind; its `kind` says what else belongs to it. */
export const cardShape: Shape<Card> = (value, path = ''): Parsed<Card> => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const parsed = cardKind(kind, `${path}.kind`);
  return parsed.ok ? CARDS[parsed.value](value, path) : parsed;
};
