import type { Settings } from './settings.ts';

/** What a host may tell a screen without being asked. */
export interface Events {
  /** The shortcut, the tray or a second start asks for a check of this text. */
  readonly 'check.open': { readonly text: string };
  /** Another window or the tray changed the settings. */
  readonly 'settings.changed': Settings;
}

export type EventName = keyof Events;

export const EVENT_NAMES: readonly EventName[] = ['check.open', 'settings.changed'];
