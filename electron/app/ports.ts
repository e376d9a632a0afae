import type { AppInfo, Trouble } from '../../shared/contract/calls.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import type { EntryHost } from '../../shared/record/entry.ts';
import type { GuardDoor } from './clipboard-guard/guard-handlers.ts';
import type { RecordFiles } from './records/record-files.ts';

/**
 * The person's own folder. Names are plain file names in it. Every method rejects with Node's error when the disk
 * refuses.
 */
export interface Files {
  /** The whole file as UTF-8 text, or `undefined` when there is none. */
  read(name: string): Promise<string | undefined>;
  /** Adds to the end of the file, making it when needed. */
  append(name: string, text: string): Promise<void>;
  /** Puts the whole file in place at once: after a crash it is the old one or the new one, never half of either. */
  replace(name: string, text: string): Promise<void>;
  /** Renames the file so that a new one can start and nothing is lost. Returns the new name. */
  setAside(name: string): Promise<string>;
}

/** Where the settings that a person has chosen are kept. `read` returns whatever the file holds: `openSettings` is the parser. */
export interface SettingsStore {
  read(): unknown;
  write(chosen: Partial<Settings>): void;
}

export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A new id that no other call ever returned. */
  next(): string;
}

export interface Clipboard {
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

export interface Links {
  /** Opens an address that has already been judged, in the person's browser. */
  open(address: string): Promise<void>;
}

/** What a host is and can do. A power that is left out is answered with a refusal. */
export interface Ports {
  readonly host: EntryHost;
  readonly locale: string;
  readonly files: Files;
  readonly records: RecordFiles;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Opens the store anew; throws when its file cannot be read. */
  readonly openSettings: () => SettingsStore;
  readonly clipboard?: Clipboard;
  readonly links?: Links;
  /** The clipboard guard, once it is there. */
  readonly guard?: () => GuardDoor | undefined;
  /** How many of all files of results have been read; for the trainer's screen. */
  readonly trainerLoading?: (done: number, all: number) => void;
  /** How many bytes of exported records have been read; for the dashboard. */
  readonly dashboardLoading?: (done: number, all: number) => void;
  /** The built thread that adds records up; left out, the host's own thread does. */
  readonly sumWorker?: string;
  readonly powers: AppInfo['powers'];
  /** What did not work in the host itself. */
  readonly troubles: () => readonly Trouble[];
  /** Other settings hold now: the host follows them and tells its screens. */
  readonly settingsChanged: (settings: Settings) => void;
}
