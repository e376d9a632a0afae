import { object } from '../../contract/object-shape.ts';
import { list, number, type Shape, text, whole, yesNo } from '../../contract/shape.ts';
import type { Attempt } from '../progress.ts';

/** What a learning system keeps for the player between two visits. */
export interface SavedAttempt {
  readonly attempt: Attempt;
  /** Whether `completed` and `passed` were reported already: some systems take each once only. */
  readonly completed: boolean;
  readonly passed: boolean;
}

interface Packed {
  readonly v: number;
  readonly l: string;
  readonly s: string;
  readonly a: readonly { readonly c: string; readonly g: readonly string[]; readonly t: string; readonly n: number }[];
  readonly f?: { readonly at: string; readonly score: number; readonly passed: boolean };
  readonly d: boolean;
  readonly p: boolean;
}

const word = text({ max: 200 });
const packed: Shape<Packed> = object(
  {
    v: whole(0, 1_000_000),
    l: word,
    s: word,
    a: list(object({ c: word, g: list(word, 200), t: word, n: number(0, 1_000_000) }), 400),
    d: yesNo,
    p: yesNo,
  },
  { f: object({ at: word, score: number(0, 1), passed: yesNo }) },
);

/** Packs an attempt into at most `most` characters; of cards answered twice only the first answer is kept. */
export function packAttempt({ attempt, completed, passed }: SavedAttempt, most: number): string {
  const { answers, finished } = attempt;
  const first = answers.filter((item, index) => answers.findIndex(({ card }) => card === item.card) === index);
  const value: Packed = {
    v: attempt.lessonVersion,
    l: attempt.lesson,
    s: attempt.startedAt,
    a: first.map(({ card, answer, at, seconds = 0 }) => ({ c: card, g: answer, t: at, n: Math.round(seconds) })),
    ...(finished && { f: finished }),
    d: completed,
    p: passed,
  };
  const json = JSON.stringify(value);
  // Longer than the standard allows: the result is kept, the answers are not, and the cards can be taken again.
  return json.length <= most ? json : JSON.stringify({ ...value, a: [] });
}

/** The attempt in a packed text, or `undefined` where there is none that can be read. */
export function unpackAttempt(json: string): SavedAttempt | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Nothing was kept, or by another program: the lesson starts anew.
    return undefined;
  }
  const parsed = packed(value);
  if (!parsed.ok) return undefined;
  const { v, l, s, a, f, d, p } = parsed.value;
  const answers = a.map(({ c, g, t, n }) => ({ card: c, answer: g, at: t, seconds: n }));
  const attempt = { id: 'lms', lesson: l, lessonVersion: v, startedAt: s, answers, ...(f && { finished: f }) };
  return { attempt, completed: d, passed: p };
}
