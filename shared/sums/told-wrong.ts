import type { Outcome } from '../record/entry.ts';
import { type Counts, countOf, type Figures } from './figures.ts';

/** What people said was wrong, over what rules spoke for. */
export interface ToldWrong {
  /** Findings let go as mistaken, one at least for each such check. */
  readonly mistaken: number;
  /** Findings marked as wrong, on machines whose marks are known. */
  readonly wrong: number;
  /** Entries whose detection somebody asked to have corrected: one wrong finding at least. */
  readonly correction: number;
  readonly told: number;
  /** Findings that a rule spoke for. */
  readonly findings: number;
}

/**
 * The rate of false alarms, as far as people told: errors that nobody told of are not in it, and a finding that was told of
 * in two ways counts twice.
 */
export function toldWrong({ mistaken, wrong, corrections, rules }: Figures): ToldWrong {
  const marks = wrong.reduce((sum, item) => sum + item.marks, 0);
  const correction = countOf(corrections, 'wrong-detection');
  const findings = rules.reduce((sum, rule) => sum + rule.findings, 0);
  return { mistaken, wrong: marks, correction, told: mistaken + marks + correction, findings };
}

/** How checks ended for the person. */
export interface Ended {
  readonly safe: number;
  readonly original: number;
  /** Held, only checked, or not known. */
  readonly stopped: number;
  readonly all: number;
}

const SAFE: readonly Outcome[] = ['copied-safe', 'sent-safe'];
const ORIGINAL: readonly Outcome[] = ['copied-original', 'sent-original', 'passed'];

/** How the checks of one action ended. A restored answer is no end of a check that was sent. */
export function endedOf(outcomes: Counts<Outcome> | undefined): Ended {
  const sum = (words: readonly Outcome[]) => words.reduce((total, word) => total + countOf(outcomes, word), 0);
  const all = [...(outcomes ?? [])].reduce((total, [word, count]) => total + (word === 'restored' ? 0 : count), 0);
  const [safe, original] = [sum(SAFE), sum(ORIGINAL)];
  return { safe, original, stopped: all - safe - original, all };
}
