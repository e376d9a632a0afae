import type { Period } from '../../../shared/evidence/facts.ts';
import { addDays, type Day } from '../../../shared/train/assign/day.ts';

export const PRESETS = ['month', 'quarter', 'year', 'own'] as const;
export type Preset = (typeof PRESETS)[number];

/** The days of a preset. Business years begin in April, as most do in Japan. */
export function periodOf(preset: Exclude<Preset, 'own'>, today: Day): Period {
  const monthStart = `${today.slice(0, 7)}-01`;
  const lastMonth = addDays(monthStart, -1);
  if (preset === 'month') return { from: `${lastMonth.slice(0, 7)}-01`, to: lastMonth };
  if (preset === 'quarter') return { from: addDays(today, -89), to: today };
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0);
  return { from: `${year}-04-01`, to: today };
}
