import { holds } from '../../../shared/policy/decide.ts';
import { countsOf } from '../../../shared/record/counts.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import type { Checker } from './checker.ts';
import type { FilesChoice, HeldFile } from './files-panel.ts';

/** The longest text that an entry can tell of. */
const MOST = 10_000_000;

/** What is recorded about a file that was held: ids and counts, neither its name nor its text. */
export function entryOf({ seen }: HeldFile, choice: FilesChoice, checker: Checker): NewEntry {
  const state = checker.state();
  const checked = seen?.check.parts ?? [];
  const findings = checked.flatMap(({ result }) => result.findings);
  const length = checked.reduce((sum, { part }) => sum + part.text.length, 0);
  const isOriginal = choice.deed === 'original';
  return {
    site: state?.site?.id ?? 'unknown',
    tier: state?.site?.tier ?? 'public',
    action: seen?.check.action ?? state?.policy.unchecked ?? 'block',
    outcome: choice.deed === 'safe' ? 'sent-safe' : isOriginal ? 'sent-original' : 'held',
    counts: countsOf(findings),
    released: isOriginal ? findings.filter(({ action }) => holds(action)).length : 0,
    added: 0,
    length: Math.min(MOST, length),
    policy: { id: state?.policy.id ?? 'unknown', version: state?.policy.version ?? 1 },
    ...(isOriginal ? { reason: choice.reason } : {}),
  };
}
