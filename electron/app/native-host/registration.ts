import { access, chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { NATIVE_HOST } from '../../../shared/contract/native.ts';
import type { Machine } from '../user-data-folder.ts';
import { BROWSERS, type Browser, type ManifestPlace, manifestPlace, type Reach } from './browsers.ts';
import { launcherFile, launcherText, type Program } from './launcher.ts';
import { hostManifest, hostManifestShape } from './manifest.ts';

/** The default values of registry keys; Windows only. */
export interface Registry {
  /** `undefined` when the key is not there. */
  read(key: string): Promise<string | undefined>;
  write(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** `broken`: the browser would find a manifest, but it is not ours as it should be or leads nowhere. */
export type Registered = 'installed' | 'absent' | 'broken';

export interface Registration {
  /** Tells the browser where the host is; returns the manifest's path. Rejects with Node's error when the disk refuses. */
  install(browser: Browser, reach: Reach): Promise<string>;
  /** `false` when nothing was there. The launcher goes with the last browser. */
  remove(browser: Browser, reach: Reach): Promise<boolean>;
  status(browser: Browser, reach: Reach): Promise<Registered>;
}

export function registration(machine: Machine, program: Program, registry: Registry): Registration {
  const place = (browser: Browser, reach: Reach) => manifestPlace(browser, reach, machine, NATIVE_HOST);
  const found = async (browser: Browser, reach: Reach) => fileOf(place(browser, reach), registry);
  return {
    async install(browser, reach) {
      const launcher = launcherFile(reach, machine);
      await put(launcher, launcherText(program, machine.platform));
      await chmod(launcher, 0o755);
      const at = place(browser, reach);
      const file = manifestFile(at);
      await put(file, `${JSON.stringify(hostManifest(browser, launcher), null, 2)}\n`);
      if (at.kind === 'registry') await registry.write(at.key, file);
      return file;
    },
    async remove(browser, reach) {
      const file = await found(browser, reach);
      if (file === undefined) return false;
      const at = place(browser, reach);
      if (at.kind === 'registry') await registry.remove(at.key);
      await rm(file, { force: true });
      const left = await Promise.all(BROWSERS.map((other) => found(other, reach)));
      if (left.every((other) => other === undefined)) await rm(launcherFile(reach, machine), { force: true });
      return true;
    },
    async status(browser, reach) {
      const file = await found(browser, reach);
      return file === undefined ? 'absent' : judge(file, browser);
    },
  };
}

const manifestFile = ({ folder }: ManifestPlace): string => join(folder, `${NATIVE_HOST}.json`);

async function fileOf(place: ManifestPlace, registry: Registry): Promise<string | undefined> {
  if (place.kind === 'registry') return registry.read(place.key);
  const file = manifestFile(place);
  return (await isThere(file)) ? file : undefined;
}

async function judge(file: string, browser: Browser): Promise<Registered> {
  try {
    const parsed = hostManifestShape(JSON.parse(await readFile(file, 'utf8')));
    if (!parsed.ok || !isDeepStrictEqual(parsed.value, hostManifest(browser, parsed.value.path))) return 'broken';
    return (await isThere(parsed.value.path)) ? 'installed' : 'broken';
  } catch {
    // Gone, unreadable or not JSON: whatever it is, the browser cannot use it either.
    return 'broken';
  }
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
