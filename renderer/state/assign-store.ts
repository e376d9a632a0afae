import { create } from 'zustand';
import type { AssignView } from '../../shared/contract/assign.ts';
import type { Problem } from '../../shared/contract/shape.ts';
import { dutyKey } from '../../shared/train/assign/remind.ts';
import { call } from '../bridge/bridge.ts';

interface AssignState {
  /** `undefined` until the host has answered, and where it has no assignments. */
  readonly view: AssignView | undefined;
  readonly problem: Problem | undefined;
  readonly load: () => Promise<void>;
  readonly keepPerson: (name: string, groups: readonly string[]) => Promise<boolean>;
  /** Puts the reminders away until their next day. */
  readonly putAway: () => Promise<void>;
}

export const useAssign = create<AssignState>((set, get) => ({
  view: undefined,
  problem: undefined,
  load: async () => {
    const answer = await call('assign.read');
    set(answer.ok ? { view: answer.value, problem: undefined } : { problem: answer.problem });
  },
  keepPerson: async (name, groups) => {
    const answer = await call('assign.person', { name, groups });
    set(answer.ok ? { view: answer.value, problem: undefined } : { problem: answer.problem });
    return answer.ok;
  },
  putAway: async () => {
    const { view } = get();
    if (view === undefined) return;
    await call('assign.reminded', { keys: view.reminders });
    set({ view: { ...view, reminders: [] } });
  },
}));

/** The lesson to take next: the most pressing one that can be taken, other than this one. */
export function nextDuty(view: AssignView | undefined, but?: string): string | undefined {
  const open = view?.duties.filter(({ state, lesson }) => (state === 'open' || state === 'overdue') && lesson !== but);
  return open?.[0]?.lesson;
}

/** The duties that a person is reminded of now. */
export function remindedOf({ duties, reminders }: AssignView) {
  return duties.filter((duty) => reminders.includes(dutyKey(duty)));
}
