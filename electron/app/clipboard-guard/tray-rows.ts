import type { Language } from '../../../shared/language.ts';
import { guardWords } from '../../../shared/words/guard-words.ts';
import type { GuardState } from './guard.ts';
import { PAUSES, type Pause } from './pause.ts';

/** One line of the tray's menu. `checked` makes it a tick box. */
export interface TrayRow {
  readonly id: string;
  readonly label: string;
  readonly checked?: boolean;
  readonly act: 'switch' | 'resume' | Pause;
}

/** A pause that ends this late, in milliseconds from now, is one until tomorrow: a clock time alone would mislead. */
const SOON = 20 * 60 * 1000;

/** What the tray says about the guard: on or off, and how to have a rest from it or end one. */
export function guardRows({ on, pausedUntil }: GuardState, language: Language, now: Date): readonly TrayRow[] {
  const { tray } = guardWords[language];
  const watch: TrayRow = { id: 'guard', label: tray.watch, checked: on, act: 'switch' };
  if (!on) return [watch];
  if (pausedUntil === undefined) {
    return [watch, ...PAUSES.map((pause): TrayRow => ({ id: `guard-${pause}`, label: tray[pause], act: pause }))];
  }
  const time = pausedUntil.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  const isSoon = pausedUntil.getTime() - now.getTime() < SOON;
  return [watch, { id: 'guard-resume', label: isSoon ? tray.resume(time) : tray.resumeTomorrow, act: 'resume' }];
}
