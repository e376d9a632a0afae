import { BANDS } from '../detect/confidence.ts';
import type { Action } from '../policy/policy.ts';
import type { Entry, Found, PassedCount, SpokenRule } from '../record/entry.ts';
import type { WrongMark } from '../wrong/wrong.ts';

/**
 * What is counted, by name: words of closed lists and ids, separated by single spaces (no id has one). `check ACTION OUTCOME`;
 * `passed` (silently allowed, in `check` as well); `found CATEGORY BAND ACTION`; `rule-findings ID ACTION`;
 * `rule-checks ID ACTION`; `reason WORD`; `mistaken` (findings let go as mistaken); `correction WORD`; `policy ID VERSION`;
 * `lesson ID`; `wrong CATEGORY DETECTOR`; `released`; `added`; `length` (UTF-16 code units, of all texts together).
 */
export type CountKey = string;

export type Count = readonly [key: CountKey, amount: number];

/** The action of a check by its key. Putting values back into an answer is no check of a text on its way. */
export function actionOfCheck(key: CountKey): Action | undefined {
  const [first, action, outcome] = key.split(' ');
  return first === 'check' && outcome !== 'restored' ? (action as Action) : undefined;
}

/** What an entry counts for, whatever its id and time. */
export function countsOfEntry(entry: Omit<Entry, 'id' | 'at'>): readonly Count[] {
  const { action, outcome, reason, correction } = entry;
  return [
    [`check ${action} ${outcome}`, 1],
    ...countsOfFound(foundIn(entry), action),
    ...(entry.rules ?? []).flatMap(countsOfRule),
    ...countsOfWords(entry),
    ...countsOfAmounts(entry, reason === 'mistaken'),
    ...(correction === undefined ? [] : [[`correction ${correction}`, 1] as const]),
  ];
}

/** What the policy an entry was made under, the reason and the lesson count for. */
export function countsOfWords({
  policy,
  reason,
  lesson,
}: Pick<Entry, 'policy' | 'reason' | 'lesson'>): readonly Count[] {
  return [
    [`policy ${policy.id} ${policy.version}`, 1],
    ...(reason === undefined ? [] : [[`reason ${reason}`, 1] as const]),
    ...(lesson === undefined ? [] : [[`lesson ${lesson}`, 1] as const]),
  ];
}

type Amounts = Pick<Entry, 'released' | 'added' | 'length'>;

/** A text that goes as a whole is let go without choosing findings: that is one mistaken finding at least. */
export function countsOfAmounts({ released, added, length }: Amounts, isMistaken: boolean): readonly Count[] {
  return [
    ...some('released', released),
    ...some('added', added),
    ...some('length', length),
    ...(isMistaken ? [['mistaken', Math.max(1, released)] as const] : []),
  ];
}

/** What silently allowed checks count for. */
export function countsOfPassed({ checks, found, policy }: PassedCount): readonly Count[] {
  return [
    ['check allow passed', checks],
    ['passed', checks],
    ...countsOfFound(found, 'allow'),
    [`policy ${policy.id} ${policy.version}`, checks],
  ];
}

/** What a finding counts for that a person marked as wrong. */
export function countsOfWrong({ detector, features }: WrongMark): readonly Count[] {
  return [[`wrong ${features.category} ${detector}`, 1]];
}

/** What findings count for in a check of this action. */
export function countsOfFound(found: Found, action: Action): readonly Count[] {
  return Object.entries(found).flatMap(([category, bands]) =>
    BANDS.flatMap((band) => some(`found ${category} ${band} ${action}`, bands[band] ?? 0)),
  );
}

/** What was found. Version 0.1 kept what rules spoke for and no bands; rules speak for what is likely. */
export function foundIn({ found, counts }: Pick<Entry, 'found' | 'counts'>): Found {
  if (found !== undefined) return found;
  return Object.fromEntries(Object.entries(counts).map(([category, high]) => [category, { high }]));
}

/** What a rule counts for that spoke in a check. */
export function countsOfRule({ id, action, count }: SpokenRule): readonly Count[] {
  return [[`rule-checks ${id} ${action}`, 1], ...some(`rule-findings ${id} ${action}`, count)];
}

function some(key: CountKey, amount: number): readonly Count[] {
  return amount === 0 ? [] : [[key, amount]];
}
