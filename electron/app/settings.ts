import type { Trouble } from '../../shared/contract/calls.ts';
import { Refusal } from '../../shared/contract/dispatch.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import { settingsChangeShape } from '../../shared/contract/settings-shape.ts';
import { closedSetting, type SaidOfSettings, settingsInForce } from '../../shared/policy/company-settings.ts';
import { hostWords } from '../../shared/words/host-words.ts';
import type { Files, SettingsStore } from './ports.ts';

/** Name of the settings file in the person's folder, for every host. */
export const SETTINGS_FILE = 'settings.json';

export interface SettingsKeeper {
  readonly troubles: readonly Trouble[];
  /** What holds now, of the company's values and the person's. */
  read(): Promise<Settings>;
  /** Changes the given fields and returns the whole. Throws a `Refusal` when the company has decided one of them. */
  write(change: Partial<Settings>): Promise<Settings>;
}

/** What holds while nobody knows what the company says: its guard may not be switched off by breaking its policy. */
const UNKNOWN: SaidOfSettings = {
  policy: { settings: { guard: true } },
  values: [{ path: 'settings/guard', locked: true }],
};

/**
 * Opens the settings. The file holds only what the person has chosen; `company` tells the policy in force and may throw.
 * A file that cannot be read is renamed, nothing counts as chosen, and `troubles` says so. When not even the rename works,
 * the choices live in memory until the program ends.
 */
export async function openSettings(
  open: () => SettingsStore,
  files: Files,
  company: () => Promise<SaidOfSettings>,
): Promise<SettingsKeeper> {
  const said = lastKnown(company);
  const first = attempt(open);
  if (first !== undefined) return keeper(first, said, []);
  const troubles = ['settings-unreadable'] as const;
  const second = await files.setAside(SETTINGS_FILE).then(
    () => attempt(open),
    () => undefined,
  );
  return keeper(second ?? { store: undefined, own: {} }, said, troubles);
}

interface Opened {
  readonly store: SettingsStore | undefined;
  readonly own: Partial<Settings>;
}

/** A policy that cannot be read any more takes no lock away. */
function lastKnown(company: () => Promise<SaidOfSettings>): () => Promise<SaidOfSettings> {
  let last = UNKNOWN;
  return async () => {
    last = await company().catch(() => last);
    return last;
  };
}

function attempt(open: () => SettingsStore): Opened | undefined {
  try {
    const store = open();
    const parsed = settingsChangeShape(store.read());
    return parsed.ok ? { store, own: parsed.value } : undefined;
  } catch {
    // Whatever the store threw, the answer is the same: this file cannot be read.
    return undefined;
  }
}

function keeper(
  { store, own: start }: Opened,
  said: () => Promise<SaidOfSettings>,
  troubles: readonly Trouble[],
): SettingsKeeper {
  let own = start;
  return {
    troubles,
    read: async () => settingsInForce(await said(), own),
    async write(change) {
      const company = await said();
      const closed = closedSetting(company, change);
      if (closed !== undefined) {
        const message = company === UNKNOWN ? hostWords.settingUnknown : hostWords.settingDecided;
        throw new Refusal({ path: closed, message });
      }
      const next = { ...own, ...change };
      store?.write(next);
      own = next;
      return settingsInForce(company, own);
    },
  };
}
