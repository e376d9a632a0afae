import { DEFAULT_SETTINGS, type Settings } from '../contract/settings.ts';
import { SETTING_NAMES } from '../contract/settings-shape.ts';
import type { EffectiveValue } from './merge.ts';
import type { Policy } from './policy.ts';
import { covers } from './value-path.ts';

/** What the policy in force says of the settings. */
export interface SaidOfSettings {
  readonly policy: Pick<Policy, 'settings' | 'local'>;
  readonly values: readonly Pick<EffectiveValue, 'path' | 'locked'>[];
}

/** How the app speaks and looks protects nobody: a list of what people may change need not name these. */
const COMFORTS: ReadonlySet<string> = new Set(['language', 'theme', 'furigana']);

/**
 * Whether the person may change the setting: `local` names it, or the value is not locked and there is no `local` that
 * would have to name it.
 */
export function isOpenSetting({ policy: { local }, values }: SaidOfSettings, name: string): boolean {
  const path = `settings/${name}`;
  if (local?.includes(name) || covers(local ?? [], path)) return true;
  if (local !== undefined && !COMFORTS.has(name)) return false;
  return !values.some((value) => value.path === path && value.locked);
}

/** The company's value where the person may not choose; else the person's choice, the company's value, the app's. */
export function settingsInForce(said: SaidOfSettings, own: Partial<Settings>): Settings {
  const chosen = Object.entries(own).filter(([name]) => isOpenSetting(said, name));
  return { ...DEFAULT_SETTINGS, ...said.policy.settings, ...(Object.fromEntries(chosen) satisfies Partial<Settings>) };
}

/** The first setting of a change that the person may not choose. */
export function closedSetting(said: SaidOfSettings, change: Partial<Settings>): string | undefined {
  return SETTING_NAMES.find((name) => Object.hasOwn(change, name) && !isOpenSetting(said, name));
}
