import { described, schemaOf } from '../contract/json-schema.ts';
import { object } from '../contract/object-shape.ts';
import {
  containing,
  list,
  matching,
  oneOf,
  type Parsed,
  refused,
  type Shape,
  some,
  text,
  yesNo,
} from '../contract/shape.ts';
import { CATEGORIES } from '../detect/category.ts';
import type { Bilingual } from '../language.ts';
import { type Card, type CardKind, type Choice, OUTCOMES, type StoryScene } from './card.ts';
import { type LessonText, lessonText, WELL_READ } from './lesson-text.ts';

const sentence = text({ min: 1, max: 4_000 });

/** One sentence in both languages, without readings. */
export const bilingual: Shape<Bilingual> = object({ ja: sentence, en: sentence });

/** A name of lower-case letters, digits and hyphens; short enough for two of them to fit an answer. */
export const id: Shape<string> = matching(
  /^(?=.{1,29}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  '小文字、数字、ハイフンだけの29文字以内の名前が必要です',
  'expected a name of lower-case letters, digits and hyphens, at most 29',
);

/** One sentence in both languages; the Japanese may carry readings. */
export const said: Shape<LessonText> = described(
  (value, path = ''): Parsed<LessonText> => {
    const parsed = bilingual(value, path);
    if (!parsed.ok) return parsed;
    const whole = lessonText(parsed.value);
    if (whole !== undefined) return { ok: true, value: whole };
    return refused(
      `${path}.ja`,
      '読みは「漢字《よみ》」か「｜言葉《よみ》」の形にしてください',
      'write readings as 漢字《よみ》 or ｜言葉《よみ》',
    );
  },
  () => ({
    ...schemaOf(bilingual),
    properties: { ja: { ...schemaOf(sentence), pattern: WELL_READ.source }, en: schemaOf(sentence) },
  }),
);

const optional = { from: some(id, 10), about: some(oneOf(...CATEGORIES), CATEGORIES.length) };
const word = text({ min: 1, max: 100 });
const people = object({ ja: list(word, 20), en: list(word, 20) });
const keep = object({ ja: some(word, 20), en: some(word, 20) });
const work = { id, task: said, text: bilingual, feedback: said };

const choices: Shape<readonly Choice[]> = containing(
  some(object({ id, text: said, right: yesNo, feedback: said }), 9, 2),
  ({ right }) => right,
  { properties: { right: { const: true } } },
  ['正解がありません', 'has no right choice'],
);

const storyChoice = object({ id, text: said, consequence: said, next: id });
const sceneParts: Shape<StoryScene> = object(
  { id, text: said },
  { choices: some(storyChoice, 4), outcome: oneOf(...OUTCOMES) },
);
const scene: Shape<StoryScene> = described(
  (value, path = '') => {
    const parsed = sceneParts(value, path);
    if (!parsed.ok || (parsed.value.choices === undefined) !== (parsed.value.outcome === undefined)) return parsed;
    return refused(path, '選択肢か結末のどちらか一つが必要です', 'needs either choices or an outcome');
  },
  () => ({ ...schemaOf(sceneParts), not: { required: ['choices', 'outcome'] }, anyOf: EITHER }),
);
const EITHER = [{ required: ['choices'] }, { required: ['outcome'] }];
const scenes = containing(
  list(scene, 20),
  ({ outcome }) => outcome === 'good',
  { properties: { outcome: { const: 'good' } }, required: ['outcome'] },
  ['よい結末がありません', 'has no good end'],
);

const item = object({ id, text: said, group: id, feedback: said });
const named = object({ id, text: said });

const CARDS: { readonly [K in CardKind]: Shape<Extract<Card, { kind: K }>> } = {
  read: object({ kind: oneOf('read'), id, heading: said, body: some(said, 12) }, optional),
  choose: object({ kind: oneOf('choose'), id, question: said, choices }, optional),
  order: object({ kind: oneOf('order'), id, task: said, steps: some(named, 9, 3), feedback: said }, optional),
  match: object({ kind: oneOf('match'), id, task: said, groups: some(named, 6, 2), items: some(item, 9, 2) }, optional),
  'find-leak': object({ kind: oneOf('find-leak'), ...work }, { ...optional, people }),
  rewrite: object({ kind: oneOf('rewrite'), ...work, keep, example: bilingual }, { ...optional, people }),
  story: object({ kind: oneOf('story'), id, title: said, scenes }, optional),
};
const kinds = Object.keys(CARDS) as readonly CardKind[];
const cardKind = oneOf(...kinds);

/** A card of any kind; its `kind` says what else belongs to it. */
export const cardShape: Shape<Card> = described(
  (value, path = ''): Parsed<Card> => {
    const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
    const parsed = cardKind(kind, `${path}.kind`);
    return parsed.ok ? CARDS[parsed.value](value, path) : parsed;
  },
  () => ({ oneOf: kinds.map((kind) => schemaOf(CARDS[kind])) }),
);
