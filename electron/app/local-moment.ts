import type { LocalMoment } from '../../shared/policy/circumstances.ts';

/** A time as the clock on this machine's wall shows it. */
export function localMoment(at: Date): LocalMoment {
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    weekday: at.getDay(),
    minutes: at.getHours() * 60 + at.getMinutes(),
  };
}
