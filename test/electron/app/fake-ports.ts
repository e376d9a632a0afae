import type { Files, Ports, SettingsStore } from '../../../electron/app/ports.ts';
import type { RecordFiles } from '../../../electron/app/records/record-files.ts';
import type { Settings } from '../../../shared/contract/settings.ts';

/** A folder in memory. `broken` names throw as a disk would. */
export interface MemoryFiles extends Files {
  readonly content: Map<string, string>;
  readonly broken: Set<string>;
}

export function memoryFiles(start: Readonly<Record<string, string>> = {}): MemoryFiles {
  const content = new Map(Object.entries(start));
  const broken = new Set<string>();
  const guard = (name: string) => {
    if (broken.has(name)) throw Object.assign(new Error(`EIO: ${name}`), { code: 'EIO' });
  };
  return {
    content,
    broken,
    async read(name) {
      guard(name);
      return content.get(name);
    },
    async append(name, text) {
      guard(name);
      content.set(name, (content.get(name) ?? '') + text);
    },
    async replace(name, text) {
      guard(name);
      content.set(name, text);
    },
    async setAside(name) {
      guard(name);
      const aside = `${name}.unreadable`;
      content.set(aside, content.get(name) ?? '');
      content.delete(name);
      return aside;
    },
  };
}

/** The record's folder in the same memory; `records` among the broken names makes all of it fail. */
export function memoryRecords({ content, broken }: MemoryFiles): RecordFiles {
  const at = (name: string) => {
    if (broken.has('records')) throw Object.assign(new Error('EIO: records'), { code: 'EIO' });
    return `records/${name}`;
  };
  const read = (name: string) => Buffer.from(content.get(at(name)) ?? '');
  return {
    names: () =>
      [...content.keys()].flatMap((key) => (key.startsWith(at('')) ? [key.slice(at('').length)] : [])).toSorted(),
    size: (name) => read(name).length,
    read,
    tail: (name, bytes) => read(name).subarray(-bytes),
    append: (name, text) => void content.set(at(name), (content.get(at(name)) ?? '') + text),
    replace: (name, whole) => void content.set(at(name), whole.toString()),
    cut: (name, bytes) => void content.set(at(name), read(name).subarray(0, bytes).toString()),
    remove: (name) => void content.delete(at(name)),
    locked: async (work) => work(),
  };
}

/** A store over the file `settings.json` of the folder, as broken as that file is. */
export function memorySettings(files: MemoryFiles): () => SettingsStore {
  return () => {
    const read = (): unknown => JSON.parse(files.content.get('settings.json') ?? '{}');
    read();
    return { read, write: (settings) => void files.content.set('settings.json', JSON.stringify(settings)) };
  };
}

export interface FakeHost {
  readonly ports: Ports;
  readonly files: MemoryFiles;
  /** What the settings were changed to, in order. */
  readonly told: Settings[];
}

/** Ports with a folder in memory, a clock that ticks a second a look, and counted ids. */
export function fakeHost(start: Readonly<Record<string, string>> = {}, more: Partial<Ports> = {}): FakeHost {
  const files = memoryFiles(start);
  const told: Settings[] = [];
  let seconds = 0;
  let ids = 0;
  const ports: Ports = {
    host: 'loopback',
    locale: 'ja-JP',
    files,
    records: memoryRecords(files),
    clock: { now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++)) },
    ids: { next: () => `id-${++ids}` },
    openSettings: memorySettings(files),
    powers: { clipboard: false, shortcut: false, links: false },
    troubles: () => [],
    settingsChanged: (settings) => void told.push(settings),
    ...more,
  };
  return { ports, files, told };
}
