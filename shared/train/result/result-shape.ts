import { object, record } from '../../contract/object-shape.ts';
import { id, list, number, oneOf, type Parsed, refused, type Shape, text, whole, yesNo } from '../../contract/shape.ts';
import { personShape } from '../assign/assignment-shape.ts';
import { dayShape } from '../assign/day.ts';
import type { LessonWindows, Window } from '../effect/window.ts';
import type { FinishedTry } from './finished-try.ts';
import type { CardTally, LessonTally, TrainingResult } from './training-result.ts';

const count = whole(0, 10_000_000);

const finishedTry: Shape<FinishedTry> = object({
  lesson: id,
  version: whole(0, 1_000_000),
  day: dayShape,
  score: number(0, 1),
  passed: yesNo,
  seconds: count,
});

/** Hundreds of thousands of these are read at once, so it is one look and no object. */
const cardTally: Shape<CardTally> = (value, path = '') => {
  if (Array.isArray(value) && value.length === 3) {
    const [card, asked, wrong] = value as readonly unknown[];
    if (typeof card === 'string' && card.length <= 200 && isCount(asked) && isCount(wrong) && wrong <= asked) {
      return { ok: true, value: [card, asked, wrong] };
    }
  }
  return refused(path, '[カード, 回答数, 誤答数] が必要です', 'expected [card, asked, wrong]');
};

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10_000_000;
}

const tally: Shape<LessonTally> = object({ lesson: id, cards: list(cardTally, 200) });
const span: Shape<Window> = object({
  days: whole(0, 366),
  checks: count,
  held: count,
  topics: record(text({ min: 1, max: 100 }), count) as Shape<Readonly<Record<string, number>>>,
});
const windows: Shape<LessonWindows> = object({ lesson: id, day: dayShape, before: span, after: span });

const trainingResult: Shape<TrainingResult> = object({
  format: oneOf(1),
  person: personShape,
  name: text({ max: 100 }),
  groups: list(id, 100),
  machine: personShape,
  key: text({ min: 44, max: 44 }),
  serial: whole(1, Number.MAX_SAFE_INTEGER),
  at: text({ min: 20, max: 30 }),
  tries: list(finishedTry, 5_000),
  begun: list(id, 1_000),
  tallies: list(tally, 1_000),
  received: record(id, dayShape) as Shape<Readonly<Record<string, string>>>,
  windows: list(windows, 1_000),
});

/** Reads the payload of a signed result. Never throws. */
export function parseResult(json: string): Parsed<TrainingResult> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused('', 'JSON として読めません', 'not valid JSON');
  }
  return trainingResult(value);
}
