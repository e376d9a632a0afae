import { holds } from './decide.ts';
import type { Action } from './policy.ts';
import { ACTIONS } from './policy.ts';
import type { Replay } from './simulate.ts';

/** One past check under the policy in force and under the draft. */
export interface Move {
  readonly group: string | undefined;
  readonly from: Replay;
  readonly to: Replay;
}

/** What a change does to the checks of one rule or one group. */
export interface Effect {
  /** Rule or group; `none` stands for checks that no rule spoke for, or people in no group. */
  readonly id: string;
  readonly checks: number;
  /** Let go before, held by the draft. */
  readonly held: number;
  /** Held before, let go by the draft. */
  readonly released: number;
}

export interface Simulation {
  readonly checks: number;
  /** How many checks had the first action before and have the second one under the draft. */
  readonly moves: Readonly<Record<Action, Readonly<Record<Action, number>>>>;
  readonly held: number;
  readonly released: number;
  /** Checks whose answer depends on a detector that their entry does not name; counted with the stricter answer. */
  readonly unsure: number;
  /** By the rule that decides: the draft's where it holds, else the one that held before. Most changes first. */
  readonly rules: readonly Effect[];
  readonly groups: readonly Effect[];
}

/** Adds up what changes from the policy in force to the draft. */
export function simulation(moves: readonly Move[]): Simulation {
  return {
    checks: moves.length,
    moves: tableOf(moves),
    held: moves.filter(isHeld).length,
    released: moves.filter(isReleased).length,
    unsure: moves.filter(({ from, to }) => !from.sure || !to.sure).length,
    rules: effects(moves, ({ from, to }) => (isReleased({ from, to }) ? from.rule : to.rule)),
    groups: effects(moves, ({ group }) => group ?? 'none'),
  };
}

type Change = Pick<Move, 'from' | 'to'>;

function isHeld({ from, to }: Change): boolean {
  return !holds(from.action) && holds(to.action);
}

function isReleased({ from, to }: Change): boolean {
  return holds(from.action) && !holds(to.action);
}

function tableOf(moves: readonly Move[]): Simulation['moves'] {
  const row = () => ({ allow: 0, warn: 0, redact: 0, block: 0 });
  const table: Record<Action, Record<Action, number>> = { allow: row(), warn: row(), redact: row(), block: row() };
  for (const { from, to } of moves) table[from.action][to.action]++;
  return table;
}

function effects(moves: readonly Move[], idOf: (move: Move) => string): readonly Effect[] {
  const found = new Map<string, { checks: number; held: number; released: number }>();
  for (const move of moves) {
    const id = idOf(move);
    const effect = found.get(id) ?? { checks: 0, held: 0, released: 0 };
    effect.checks++;
    if (isHeld(move)) effect.held++;
    if (isReleased(move)) effect.released++;
    found.set(id, effect);
  }
  const changes = (effect: Effect) => effect.held + effect.released;
  return [...found]
    .map(([id, effect]) => ({ id, ...effect }))
    .toSorted((a, b) => changes(b) - changes(a) || b.checks - a.checks);
}

/** The pairs of actions that differ and occur, most frequent first. */
export function changedPairs({
  moves,
}: Pick<Simulation, 'moves'>): readonly { from: Action; to: Action; checks: number }[] {
  const pairs = ACTIONS.flatMap((from) => ACTIONS.map((to) => ({ from, to, checks: moves[from][to] })));
  return pairs.filter(({ from, to, checks }) => from !== to && checks > 0).toSorted((a, b) => b.checks - a.checks);
}
