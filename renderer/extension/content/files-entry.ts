import { holds } from '../../../shared/policy/decide.ts';
import { countedOf } from '../../../shared/record/counts.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import type { Checker } from './checker.ts';
import type { FilesChoice, HeldFile } from './files-panel.ts';
import type { Held as HeldFindings } from './moments.ts';

/** The longest text that an entry can tell of. */
const MOST = 10_000_000;

const OUTCOME = { safe: 'sent-safe', original: 'sent-original', back: 'held', passed: 'passed' } as const;

/** What was found in these files together. */
export function foundIn(files: readonly HeldFile[]): HeldFindings {
  return { findings: files.flatMap(({ seen }) => seen?.check.parts.flatMap(({ result }) => result.findings) ?? []) };
}

/** What is recorded about a file that was held or let pass: ids and counts, neither its name nor its text. */
export function entryOf({ seen }: HeldFile, choice: FilesChoice | 'passed', checker: Checker): NewEntry {
  const state = checker.state();
  const checked = seen?.check.parts ?? [];
  const findings = checked.flatMap(({ result }) => result.findings);
  const length = checked.reduce((sum, { part }) => sum + part.text.length, 0);
  const action = seen?.check.action ?? checker.unchecked();
  const decision = { action, rule: seen?.check.rule ?? 'unchecked', findings };
  const deed = choice === 'passed' ? choice : choice.deed;
  return {
    site: state?.site?.id ?? 'unknown',
    tier: state?.site?.tier ?? 'public',
    action: decision.action,
    outcome: OUTCOME[deed],
    ...countedOf(decision),
    released: deed === 'original' ? findings.filter(({ action }) => holds(action)).length : 0,
    added: 0,
    length: Math.min(MOST, length),
    policy: { id: state?.policy.id ?? 'unknown', version: state?.policy.version ?? 1 },
    ...(choice !== 'passed' && choice.deed === 'original' ? { reason: choice.reason } : {}),
  };
}
