import Ajv from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { fieldWord, type JsonSchema } from '../../shared/contract/json-schema.ts';
import type { Shape } from '../../shared/contract/shape.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { assignmentShape } from '../../shared/train/assign/assignment-shape.ts';
import { LESSON_FILES } from '../../shared/train/lesson-files.ts';
import { assignmentSchema, lessonSchema } from '../../shared/train/lesson-schema.ts';
import { lessonShape } from '../../shared/train/lesson-shape.ts';
import { assignmentFieldWords } from '../../shared/words/assignment-field-words.ts';
import { lessonFieldWords } from '../../shared/words/lesson-field-words.ts';
import { mutated } from '../policy/mutations.ts';
import { ASSIGNMENT } from './assign/sample-assignment.ts';
import { MATCH_CARD, ORDER_CARD, REWRITE_CARD, STORY_CARD } from './sample-cards.ts';
import { LESSON } from './sample-lesson.ts';

const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
formats(ajv);
const SCHEMAS = { lesson: ajv.compile(lessonSchema()), assignment: ajv.compile(assignmentSchema()) };

/** How parts depend on each other is more than a schema can say. */
const DEPENDENCE =
  /occurs twice|named twice|no such|names this source|different numbers|a later scene|leads to this scene|lies before/u;

const { minutes: _, ...written } = LESSON;
const EVERY_CARD = { ...written, cards: [...LESSON.cards, ORDER_CARD, MATCH_CARD, REWRITE_CARD, STORY_CARD] };
const EVERY_PART = {
  ...ASSIGNMENT,
  $schema: './assignment-schema.json',
  groups: ['sales'],
  countFrom: '2026-01-01',
  passMark: 0.8,
  attempts: 3,
  extensions: [{ person: 'corp\\mori', until: '2026-05-31', reason: '出張' }],
  waivers: [{ person: 'tanaka', lessons: ['sample'], reason: '休職' }],
  comment: 'x',
};

/** The schema and the parser say the same of a value, but for what only the parser can. */
function agree(kind: keyof typeof SCHEMAS, shape: Shape<unknown>, value: unknown): void {
  const fits = SCHEMAS[kind];
  const parsed = shape(value);
  const said = parsed.ok ? '' : parsed.problem.message.en;
  if (fits(value)) expect(said === '' || DEPENDENCE.test(said), said).toBe(true);
  else expect(parsed.ok, ajv.errorsText(fits.errors)).toBe(false);
}

describe('the schema of lessons', () => {
  const lessons = Object.entries(LESSON_FILES);

  it.each([...lessons, ['a lesson with every kind of card', EVERY_CARD] as const])('takes %s', (_name, lesson) => {
    expect(SCHEMAS.lesson(lesson), ajv.errorsText(SCHEMAS.lesson.errors)).toBe(true);
    expect(lessonShape(lesson).ok).toBe(true);
  });

  it.each([...lessons, ['a lesson with every kind of card', EVERY_CARD] as const])(
    'says the same as the parser of %s, however it is changed',
    (_name, lesson) => {
      const numRuns = lesson === EVERY_CARD ? 300 : 20;
      fc.assert(
        fc.property(mutated(lesson as object), (value) => agree('lesson', lessonShape, value)),
        { numRuns },
      );
    },
  );

  it.each([
    ['機密《きみつ》を守る', true],
    ['｜AI利用者《エーアイりようしゃ》', true],
    ['々《のま》', true],
    ['機密《きみつ', false],
    ['《きみつ》', false],
    ['ひらがな《よみ》', false],
    ['機密《》', false],
    ['機密《き《み》つ》', false],
    ['｜AI', false],
  ])('says the same as the parser of readings: %s', (ja, isGood) => {
    const lesson = { ...written, title: { ja, en: 'x' } };
    expect(lessonShape(lesson).ok).toBe(isGood);
    expect(SCHEMAS.lesson(lesson)).toBe(isGood);
  });
});

describe('the schema of assignments', () => {
  it('says the same as the parser of every part, however it is changed', () => {
    expect(SCHEMAS.assignment(EVERY_PART), ajv.errorsText(SCHEMAS.assignment.errors)).toBe(true);
    fc.assert(
      fc.property(mutated(EVERY_PART), (value) => agree('assignment', assignmentShape, value)),
      { numRuns: 400 },
    );
  });
});

describe('an editor that knows the schemas', () => {
  it.each([
    ['lesson', lessonSchema(), lessonFieldWords],
    ['assignment', assignmentSchema(), assignmentFieldWords],
  ] as const)('explains every field of a %s in both languages, and none that is not there', (_name, schema, words) => {
    const paths = fieldsOf(schema);
    for (const language of LANGUAGES) {
      expect(paths.filter((path) => fieldWord(words[language], path) === undefined)).toEqual([]);
    }
    const names = new Set([...paths, ...paths.map((path) => `*.${path.replace(/^.*[.\]]\.?/u, '')}`)]);
    expect(Object.keys(words.ja).filter((path) => !names.has(path))).toEqual([]);
  });

  it.each([
    ['fields', '{ | }', ['cards', 'passMark', 'sources']],
    ['kinds of cards', '{ "cards": [{ "kind": | }] }', ['"choose"', '"find-leak"', '"story"']],
    ['fields of a card of its kind', '{ "cards": [{ "kind": "match", | }] }', ['groups', 'items', 'task']],
    ['categories', '{ "about": [ | ] }', ['"credential"', '"person"']],
  ])('proposes %s', async (_name, json, labels) => {
    const service = getLanguageService({});
    service.configure({ schemas: [{ uri: 'urn:lesson', fileMatch: ['*.json'], schema: lessonSchema() }] });
    const file = TextDocument.create('file:///lesson.json', 'json', 1, json.replace('|', ''));
    const found = await service.doComplete(file, file.positionAt(json.indexOf('|')), service.parseJSONDocument(file));
    expect((found?.items ?? []).map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
  });
});

function fieldsOf(schema: JsonSchema, path = ''): readonly string[] {
  const {
    properties = {},
    items,
    oneOf = [],
  } = schema as {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly items?: JsonSchema;
    readonly oneOf?: readonly JsonSchema[];
  };
  return [
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`)),
    ...oneOf.flatMap((one) => fieldsOf(one, path)),
    ...Object.entries(properties).flatMap(([name, field]) => {
      const here = path === '' ? name : `${path}.${name}`;
      return [here, ...fieldsOf(field, here)];
    }),
  ];
}
