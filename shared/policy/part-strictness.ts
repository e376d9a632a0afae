import { SETTING_NAMES } from '../contract/settings-shape.ts';
import { BANDS } from '../detect/confidence.ts';
import type { Results, Retention, WrongLimits } from './arrangements.ts';
import type { HashedList, HashedValue } from './hashed-list.ts';
import { ACTIONS, type Action, type Group, type Site } from './policy.ts';
import type { Rule } from './rule.ts';
import { compareSites, type Surroundings } from './site-strictness.ts';
import {
  byAddition,
  byCondition,
  byEquality,
  byNumber,
  byRank,
  type Change,
  compareRules,
  together,
} from './strictness.ts';
import type { Term } from './term.ts';
import { split } from './values.ts';

/** How the value of a path stands to the one before it; `undefined` is no value. */
export function compareValues(path: string, before: unknown, after: unknown, around: () => Surroundings): Change {
  if (byEquality(before, after) === 'same') return 'same';
  const [part, name] = split(path);
  return ORDER[part]?.(before as never, after as never, { around, name }) ?? 'other';
}

interface Beside {
  readonly name: string;
  /** Asked for only where it matters: it reads the whole policy. */
  readonly around: () => Surroundings;
}

type Order<T> = (before: T | undefined, after: T | undefined, beside: Beside) => Change;

/** One row for each part of a policy. What has no row has no order. Values were parsed, so their types hold. */
const ORDER: Readonly<Record<string, Order<never>>> = {
  rules: whole<Rule>('stricter', 'looser', compareRules),
  sites: (before: Site | undefined, after: Site | undefined, { around }) => compareSites(before, after, around()),
  groups: whole<Group>('stricter', 'looser', (before, after) =>
    together(
      before.members === undefined || after.members === undefined
        ? byEquality(before.members, after.members)
        : byAddition(before.members, after.members),
      byEquality([before.name, before.comment], [after.name, after.comment], 'words'),
    ),
  ),
  lists: compareLists,
  terms: whole<Term>('stricter', 'looser', compareTerms),
  unchecked: whole<Action>('stricter', 'looser', (before, after) => byRank(ACTIONS, before, after)),
  retention: whole<Retention>('stricter', 'looser', (before, after) =>
    together(byNumber(after.days, before.days), byEquality(before.comment, after.comment, 'words')),
  ),
  results: whole<Results>('other', 'looser', (before, after) =>
    together(
      byEquality(before.folder, after.folder),
      byNumber(before.smallestGroup ?? 0, after.smallestGroup ?? 0),
      byEquality(before.comment, after.comment, 'words'),
    ),
  ),
  wrong: compareWrong,
  local: compareLocal,
  settings: (before: unknown, after: unknown, { name }) => {
    if (name !== 'guard' || before === undefined || after === undefined) return 'other';
    return after === true ? 'stricter' : 'looser';
  },
};

function whole<T>(added: Change, removed: Change, compare: (before: T, after: T) => Change): Order<T> {
  return (before, after) => {
    if (before === undefined) return added;
    return after === undefined ? removed : compare(before, after);
  };
}

function compareLists(before: HashedList | undefined, after: HashedList | undefined): Change {
  const was = before ?? { id: '', key: after?.key ?? '' };
  const is = after ?? { id: '', key: was.key };
  return together(
    byEquality(was.key, is.key),
    byAddition(namesOf(was.mask), namesOf(is.mask)),
    byAddition(namesOf(is.pass), namesOf(was.pass)),
    byEquality([was.comment, was.mask, was.pass], [is.comment, is.mask, is.pass], 'words'),
  );
}

function namesOf(values: readonly HashedValue[] = []): readonly string[] {
  return values.map(({ hash, length, category = 'company-term' }) => `${hash} ${length} ${category}`);
}

function compareTerms(before: Term, after: Term): Change {
  return together(
    byAddition(before.words ?? [], after.words ?? []),
    byPattern(before.pattern, after.pattern),
    byNumber(Number(before.ignoreCase ?? false), Number(after.ignoreCase ?? false)),
    byCondition(before.near, after.near),
    byRank(BANDS, before.confidence ?? 'high', after.confidence ?? 'high'),
    byEquality([before.message, before.comment], [after.message, after.comment], 'words'),
  );
}

/** Which of two patterns finds more cannot be told, so a pattern may be added and never changed. */
function byPattern(before: string | undefined, after: string | undefined): Change {
  if (before === undefined) return after === undefined ? 'same' : 'stricter';
  return after === undefined ? 'looser' : byEquality(before, after);
}

/** Left out, people may mark whatever no rule blocks: the loosest there is. */
function compareWrong(before: WrongLimits | undefined, after: WrongLimits | undefined): Change {
  const was: WrongLimits = before ?? { upTo: 'high' };
  const is: WrongLimits = after ?? { upTo: 'high' };
  const categories = ({ upTo, categories: named }: WrongLimits) => (upTo === 'none' ? [] : named);
  return together(
    byRank(['none', ...BANDS], is.upTo, was.upTo),
    byCondition(categories(is), categories(was)),
    byEquality(before, after, 'words'),
  );
}

/** Left out, people may change every setting and no value; a list names all that they may change. */
function compareLocal(before: readonly string[] | undefined, after: readonly string[] | undefined): Change {
  if (after === undefined) return 'looser';
  return byAddition(after, before ?? SETTING_NAMES);
}
