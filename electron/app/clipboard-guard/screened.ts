import { COUNTED_FIELDS, FACTS_FIELDS } from '../../../shared/contract/entry-shape.ts';
import { object, record } from '../../../shared/contract/object-shape.ts';
import { oneOf, type Parsed, type Shape, text, whole } from '../../../shared/contract/shape.ts';
import { CATEGORIES, type Category } from '../../../shared/detect/category.ts';
import { ACTIONS, type Action, type Policy, type PolicySource } from '../../../shared/policy/policy.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import { type UndoKey, undoKeyShape } from '../../../shared/redact/undo-key.ts';

/** What the engine's process is asked. */
export interface Ask {
  readonly id: number;
  readonly text: string;
  readonly policy: Policy;
  readonly source: PolicySource;
  /** Ids of the groups that this person belongs to; left out: rules for any group speak. */
  readonly groups?: readonly string[];
  readonly known: UndoKey;
}

/** What is recorded about a copy, but for how it ended. */
export type Facts = Omit<NewEntry, 'outcome' | 'group' | 'lesson' | 'reason'>;

/** A check of one copy on its way to any public chatbot. */
export interface Checked {
  readonly action: Action;
  /** Findings that the policy holds, by category. */
  readonly held: Readonly<Partial<Record<Category, number>>>;
  readonly masked: number;
  /** The safe text. Without one, because the policy lets no masked text pass either, it is ''. */
  readonly safe: string;
  readonly key: UndoKey;
  readonly facts: Facts;
}

export interface Answer {
  readonly id: number;
  readonly checked: Checked;
}

/** How a copy was judged. `action` of an unchecked text is what the policy says about such texts. */
export type Screened =
  | ({ readonly kind: 'checked' } & Checked)
  | { readonly kind: 'unchecked'; readonly action: Action; readonly facts: Facts }
  | { readonly kind: 'no-policy' };

const count = whole(0, 10_000_000);

const factsShape: Shape<Facts> = object({ ...FACTS_FIELDS, ...COUNTED_FIELDS });

const answerShape: Shape<Answer> = object({
  id: whole(0, Number.MAX_SAFE_INTEGER),
  checked: object({
    action: oneOf(...ACTIONS),
    held: record(oneOf(...CATEGORIES), count),
    masked: count,
    safe: text({ max: 100_000_000 }),
    key: undoKeyShape,
    facts: factsShape,
  }),
});

/** A message of the engine's process. Whatever does not fit is no answer. */
export function parseAnswer(message: unknown): Parsed<Answer> {
  return answerShape(message);
}
