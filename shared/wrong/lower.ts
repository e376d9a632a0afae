import type { Finding } from '../detect/finding.ts';
import type { DecidedFinding } from '../policy/check-result.ts';
import type { Policy } from '../policy/policy.ts';
import { whyNotMark } from './may-mark.ts';
import { printOf } from './print.ts';
import type { WrongMarks } from './wrong.ts';

/** What a marked finding is still worth: the low band, in which most rules do not speak. */
const DOUBTED = 0.1;

/**
 * Lowers findings that the person marked as wrong on this machine, as far as the policy allows: a mark that was made
 * before the policy forbade it counts no more. What a rule blocks stays: a person could not let it go by hand either.
 */
export function lowerWrong(
  text: string,
  decided: readonly DecidedFinding[],
  lists: readonly WrongMarks[],
  policy: Pick<Policy, 'wrong'>,
): readonly Finding[] | undefined {
  const known = lists.map(({ key, marks }) => ({
    key,
    wrong: new Set(marks.map(({ detector, print }) => `${detector} ${print}`)),
  }));
  const detectors = new Set<string>(lists.flatMap(({ marks }) => marks.map(({ detector }) => detector)));
  let changed = false;
  const findings = decided.map((finding): Finding => {
    const { action: _action, mode: _mode, rule: _rule, ...found } = finding;
    if (!detectors.has(finding.detector) || whyNotMark(policy, finding) !== undefined) return found;
    const value = text.slice(finding.start, finding.end);
    const isWrong = known.some(({ key, wrong }) =>
      wrong.has(`${finding.detector} ${printOf(key, finding.detector, value)}`),
    );
    if (!isWrong) return found;
    changed = true;
    return { ...found, confidence: Math.min(found.confidence, DOUBTED) };
  });
  return changed ? findings : undefined;
}
