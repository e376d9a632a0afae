import { described, schemaOf } from '../../contract/json-schema.ts';
import { object } from '../../contract/object-shape.ts';
import { id, list, number, oneOf, type Parsed, refused, type Shape, some, text, whole } from '../../contract/shape.ts';
import type { Bilingual } from '../../language.ts';
import type { Assignment, Due, Extension, Waiver } from './assignment.ts';
import { dayShape } from './day.ts';

const words: Shape<Bilingual> = object({ ja: text({ min: 1, max: 200 }), en: text({ min: 1, max: 200 }) });
const reason = text({ min: 1, max: 300 });

const account = text({ min: 1, max: 120 });
const ONE_LINE = /^[^\p{Cc}\u2028\u2029]*$/u;

/** An account name as machines tell it: short, one line. */
export const personShape: Shape<string> = described(
  (value, path = '') => {
    const parsed = account(value, path);
    if (!parsed.ok || ONE_LINE.test(parsed.value)) return parsed;
    return refused(path, '1行で書いてください', 'must be one line');
  },
  () => ({ ...schemaOf(account), pattern: ONE_LINE.source }),
);

const fixed = object({ on: dayShape });
const relative = object({ days: whole(0, 3_650) });
const due: Shape<Due> = described(
  (value, path = ''): Parsed<Due> => {
    const isRelative = typeof value === 'object' && value !== null && 'days' in value;
    return isRelative ? relative(value, path) : fixed(value, path);
  },
  () => ({ oneOf: [schemaOf(fixed), schemaOf(relative)] }),
);

const extensionParts: Shape<Extension> = object(
  { person: personShape, reason },
  { until: dayShape, attempts: whole(1, 1_000) },
);
const extension: Shape<Extension> = described(
  (value, path = '') => {
    const parsed = extensionParts(value, path);
    if (!parsed.ok || parsed.value.until !== undefined || parsed.value.attempts !== undefined) return parsed;
    return refused(path, 'until か attempts が必要です', 'needs "until" or "attempts"');
  },
  () => ({ ...schemaOf(extensionParts), anyOf: [{ required: ['until'] }, { required: ['attempts'] }] }),
);
const waiver: Shape<Waiver> = object({ person: personShape, reason }, { lessons: some(id, 100) });

const parts: Shape<Assignment> = object(
  {
    format: oneOf(1),
    id,
    version: whole(1, 1_000_000_000),
    title: words,
    lessons: some(id, 100),
    start: dayShape,
    due,
    remind: list(whole(-365, 365), 50),
  },
  {
    groups: some(id, 1_000),
    countFrom: dayShape,
    passMark: number(0, 1),
    attempts: whole(1, 1_000),
    extensions: list(extension, 20_000),
    waivers: list(waiver, 20_000),
    comment: text({ max: 2_000 }),
    $schema: text({ max: 200 }),
  },
);

/** An assignment as its file has it. Names the first place that does not fit. */
export const assignmentShape: Shape<Assignment> = described(
  (value, path = '') => {
    const parsed = parts(value, path);
    return parsed.ok ? (flaw(parsed.value) ?? parsed) : parsed;
  },
  () => schemaOf(parts),
);

function flaw({ lessons, start, due: end }: Assignment): Parsed<never> | undefined {
  const twice = lessons.findIndex((lesson, index) => lessons.indexOf(lesson) !== index);
  if (twice >= 0) return refused(`lessons[${twice}]`, '同じレッスンが二つあります', 'this lesson is named twice');
  if ('on' in end && end.on < start) {
    return refused('due.on', '開始日より前です', 'lies before the day it starts');
  }
  return undefined;
}

/** Reads the payload of a signed assignment. Never throws. */
export function parseAssignment(json: string): Parsed<Assignment> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused('', 'JSON として読めません', 'not valid JSON');
  }
  return assignmentShape(value);
}
