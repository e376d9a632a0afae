import { changedPairs, type Effect } from '../../../shared/policy/simulation.ts';
import type { Outcome, SampleEffect } from '../../../shared/policy/try-draft.ts';
import type { SimulationWords } from '../../../shared/words/simulation-words.ts';

const WIDEST_BAR = 30;

/** The outcome for people, line by line. Rule and group ids are the policy's own. */
export function simulationReport(outcome: Outcome, words: SimulationWords): readonly string[] {
  const { entries, silent, samples } = outcome;
  const lines: string[] = [];
  if (entries.checks > 0) {
    lines.push(`  ${words.changes(entries.held, entries.released)}`, ...pairLines(outcome, words));
    if (entries.unsure > 0) lines.push(`  ${words.unsure(entries.unsure)}`);
    lines.push('', words.byRule, ...effectLines(entries.rules, (id) => ruleName(id, words)));
    if (entries.groups.some(({ id }) => id !== 'none')) {
      lines.push('', words.byGroup, ...effectLines(entries.groups, (id) => (id === 'none' ? words.noGroup : id)));
    }
  }
  if (silent.checks > 0) lines.push('', words.silent(silent.checks, silent.mostHeld));
  if (samples.length > 0) lines.push('', words.samples(samples.length), ...samples.map((it) => sampleLine(it, words)));
  return lines;
}

function pairLines({ entries }: Outcome, words: SimulationWords): readonly string[] {
  const pairs = changedPairs(entries);
  const most = Math.max(1, ...pairs.map(({ checks }) => checks));
  return pairs.map(({ from, to, checks }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((checks / most) * WIDEST_BAR)));
    return `    ${words.action[from]} → ${words.action[to]}  ${checks}  ${bar}`;
  });
}

function effectLines(effects: readonly Effect[], nameOf: (id: string) => string): readonly string[] {
  return effects.map(({ id, held, released, checks }) => `    ${nameOf(id)}  +${held} / -${released} / ${checks}`);
}

function sampleLine({ name, from, to }: SampleEffect, words: SimulationWords): string {
  const [before, after] = [words.action[from.action], words.action[to.action]];
  if (from.action === to.action) return `    ${words.sameSample(name, after, ruleName(to.rule, words))}`;
  const rule = to.rule === 'none' ? from.rule : to.rule;
  return `    ${words.sample(name, before, after, ruleName(rule, words))}`;
}

function ruleName(id: string, words: SimulationWords): string {
  if (id === 'none') return words.noRule;
  return id === 'unchecked' ? words.uncheckedRule : id;
}
