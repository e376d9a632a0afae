import { COUNTED_FIELDS, FACTS_FIELDS } from '../../../shared/contract/entry-shape.ts';
import { object, record } from '../../../shared/contract/object-shape.ts';
import { id, list, oneOf, type Parsed, type Shape, text, whole, yesNo } from '../../../shared/contract/shape.ts';
import { newMark } from '../../../shared/contract/wrong.ts';
import { CATEGORIES, type Category } from '../../../shared/detect/category.ts';
import type { DecidedFinding } from '../../../shared/policy/check-result.ts';
import { ACTIONS, type Action, type Policy, type PolicySource } from '../../../shared/policy/policy.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import { type UndoKey, undoKeyShape } from '../../../shared/redact/undo-key.ts';
import type { NewMark, WrongMarks } from '../../../shared/wrong/wrong.ts';

/** What the engine's process is asked. */
export interface Ask {
  readonly id: number;
  readonly text: string;
  readonly policy: Policy;
  readonly source: PolicySource;
  /** Ids of the groups that this person belongs to; left out: rules for any group speak. */
  readonly groups?: readonly string[];
  readonly known: UndoKey;
  /** What the person marked as wrong, and the key of this machine for more. */
  readonly wrong?: WrongMarks;
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
  /** What rules spoke for: chooses the card that explains it. */
  readonly spoken: readonly Spoken[];
  /** Whether held findings may be marked as wrong, and the mark where there is only one of them. */
  readonly markable: boolean;
  readonly mark?: NewMark;
}

export type Spoken = Pick<DecidedFinding, 'category' | 'rule' | 'action'>;

/** More would not make another card the best one. */
export const MOST_SPOKEN = 500;

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

const spokenShape: Shape<Spoken> = object({ category: oneOf(...CATEGORIES), rule: id, action: oneOf(...ACTIONS) });

const answerShape: Shape<Answer> = object({
  id: whole(0, Number.MAX_SAFE_INTEGER),
  checked: object(
    {
      action: oneOf(...ACTIONS),
      held: record(oneOf(...CATEGORIES), count),
      masked: count,
      safe: text({ max: 100_000_000 }),
      key: undoKeyShape,
      facts: factsShape,
      spoken: list(spokenShape, MOST_SPOKEN),
      markable: yesNo,
    },
    { mark: newMark },
  ),
});

/** A message of the engine's process. Whatever does not fit is no answer. */
export function parseAnswer(message: unknown): Parsed<Answer> {
  return answerShape(message);
}
