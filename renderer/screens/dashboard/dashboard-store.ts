import { create } from 'zustand';
import type { DashboardView } from '../../../shared/contract/dashboard.ts';
import type { Problem } from '../../../shared/contract/shape.ts';
import type { Choice, Figures } from '../../../shared/sums/figures.ts';
import { figuresFrom, trendFrom } from '../../../shared/sums/plain-figures.ts';
import type { Step, Stretch } from '../../../shared/sums/trend.ts';
import { addDays, daysBetween } from '../../../shared/train/assign/day.ts';
import { call, listen } from '../../bridge/bridge.ts';

export type Source = DashboardView['source'];

/** What is asked for: days are ISO 8601, UTC; what is `undefined` is not asked for. */
export interface Asked extends Choice {
  readonly from: string;
  readonly to: string;
}

interface DashboardState {
  readonly source: Source;
  readonly folder: string;
  readonly view: DashboardView | undefined;
  readonly asked: Asked | undefined;
  readonly step: Step;
  readonly figures: Figures | undefined;
  readonly trend: readonly Stretch[];
  /** Bytes, while exports are read. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly problem: Problem | undefined;
  readonly choose: (source: Source) => void;
  readonly open: (source: Source, folder: string) => Promise<void>;
  readonly stop: () => void;
  readonly ask: (change: Partial<Asked>) => Promise<void>;
}

/** The period that shows first. */
export const FIRST_DAYS = 90;

/** The figures that are looked at now. They live as long as the page. */
export const useDashboard = create<DashboardState>((set, get) => ({
  source: 'record',
  folder: '',
  view: undefined,
  asked: undefined,
  step: 'day',
  figures: undefined,
  trend: [],
  progress: undefined,
  problem: undefined,
  choose: (source) => {
    set({ source, view: undefined, figures: undefined, problem: undefined });
    if (source === 'record') void get().open('record', '');
  },
  open: async (source, folder) => {
    set({ source, folder, problem: undefined, progress: { done: 0, all: 0 } });
    const stop = listen('dashboard.loading', (progress) => set({ progress }));
    const answer = await call('dashboard.open', { source, folder });
    stop();
    if (get().source !== source) return;
    if (!answer.ok) return set({ problem: answer.problem, progress: undefined, view: undefined, figures: undefined });
    const { value: view } = answer;
    set({ view, progress: undefined, asked: undefined, figures: undefined });
    if (view.last !== '') await get().ask(lastDays(view, FIRST_DAYS));
  },
  stop: () => void call('dashboard.stop'),
  ask: async (change) => {
    const { view, asked: before } = get();
    if (view === undefined) return;
    const asked = { ...lastDays(view, FIRST_DAYS), ...before, ...change };
    const step = stepFor(asked);
    set({ asked, step });
    const { from, to, host, site, tier, group } = asked;
    const answer = await call('dashboard.read', {
      ...{ from, to, step },
      ...(host !== undefined && { host }),
      ...(site !== undefined && { site }),
      ...(tier !== undefined && { tier }),
      ...(group !== undefined && { group }),
    });
    if (get().asked !== asked) return;
    if (!answer.ok) return set({ problem: answer.problem });
    set({ figures: figuresFrom(answer.value.figures), trend: trendFrom(answer.value.trend), problem: undefined });
  },
}));

/** The days that end with the last one on which something was checked. */
export function lastDays({ first, last }: Pick<DashboardView, 'first' | 'last'>, days: number | 'all'): Asked {
  return { from: days === 'all' ? first : addDays(last, 1 - days), to: last };
}

/** Few enough stretches to see each of them. */
function stepFor({ from, to }: Asked): Step {
  const days = daysBetween(from, to) + 1;
  return days <= 31 ? 'day' : days <= 371 ? 'week' : 'month';
}
