import { create } from 'zustand';
import type { Input } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/contract/shape.ts';
import type { Incident } from '../../../shared/incident/incident.ts';
import { call } from '../../bridge/bridge.ts';

interface IncidentState {
  /** Newest first; `undefined` until the host has answered. */
  readonly incidents: readonly Incident[] | undefined;
  /** Id of the one that is shown. */
  readonly current: string | undefined;
  readonly problem: Problem | undefined;
  readonly load: () => Promise<void>;
  readonly start: (known: Input<'incidents.start'>) => Promise<void>;
  readonly save: (incident: Incident) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly show: (id: string | undefined) => void;
}

/** The incidents of this person. What the host did not keep is not shown as kept. */
export const useIncidents = create<IncidentState>((set, get) => {
  const take = (answer: Awaited<ReturnType<typeof call<'incidents.list'>>>) =>
    set(answer.ok ? { incidents: answer.value, problem: undefined } : { problem: answer.problem });
  return {
    incidents: undefined,
    current: undefined,
    problem: undefined,
    async load() {
      take(await call('incidents.list'));
      const open = get().incidents?.find(({ closedAt }) => closedAt === undefined);
      set({ current: open?.id });
    },
    async start(known) {
      const answer = await call('incidents.start', known);
      take(answer);
      if (answer.ok) set({ current: answer.value[0]?.id });
    },
    save: async (incident) => take(await call('incidents.save', incident)),
    async remove(id) {
      take(await call('incidents.remove', { id }));
      if (get().current === id) set({ current: undefined });
    },
    show: (current) => set({ current }),
  };
});
