import { object } from '../../contract/object-shape.ts';
import { id, list, number, oneOf, type Parsed, refused, type Shape, some, text, whole } from '../../contract/shape.ts';
import type { Bilingual } from '../../language.ts';
import type { Assignment, Due, Extension, Waiver } from './assignment.ts';
import { dayShape } from './day.ts';

const words: Shape<Bilingual> = object({ ja: text({ min: 1, max: 200 }), en: text({ min: 1, max: 200 }) });
const reason = text({ min: 1, max: 300 });

/** An account name as machines tell it: short, one line. */
export const personShape: Shape<string> = (value, path = '') => {
  const parsed = text({ min: 1, max: 120 })(value, path);
  if (!parsed.ok || !/[\p{Cc}\u2028\u2029]/u.test(parsed.value)) return parsed;
  return refused(path, '1行で書いてください', 'must be one line');
};

const fixed = object({ on: dayShape });
const relative = object({ days: whole(0, 3_650) });
const due: Shape<Due> = (value, path = '') => {
  const isRelative = typeof value === 'object' && value !== null && 'days' in value;
  return isRelative ? relative(value, path) : fixed(value, path);
};

const extension: Shape<Extension> = object(
  { person: personShape, reason },
  { until: dayShape, attempts: whole(1, 1_000) },
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
  },
);

/** An assignment as its file has it. Names the first place that does not fit. */
export const assignmentShape: Shape<Assignment> = (value, path = '') => {
  const parsed = parts(value, path);
  return parsed.ok ? (flaw(parsed.value) ?? parsed) : parsed;
};

function flaw({ lessons, start, due: end, extensions = [] }: Assignment): Parsed<never> | undefined {
  const twice = lessons.findIndex((lesson, index) => lessons.indexOf(lesson) !== index);
  if (twice >= 0) return refused(`lessons[${twice}]`, '同じレッスンが二つあります', 'this lesson is named twice');
  if ('on' in end && end.on < start) {
    return refused('due.on', '開始日より前です', 'lies before the day it starts');
  }
  const empty = extensions.findIndex(({ until, attempts }) => until === undefined && attempts === undefined);
  if (empty < 0) return undefined;
  return refused(`extensions[${empty}]`, 'until か attempts が必要です', 'needs "until" or "attempts"');
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
