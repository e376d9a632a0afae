import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { words } from './start-words.mjs';

/** A host that does not answer this soon is taken for blocked, in milliseconds. */
const ANSWER = 6_000;
/** The runtime is about 100 MB; after this the browser is the better door, in milliseconds. */
const DOWNLOAD = 180_000;
/** Where Electron's installer looks first (github.com/electron/get, README, "mirror"). */
const RELEASES = 'https://github.com/electron/electron/releases/download/';

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/**
 * The path of Electron's executable, or one sentence on why there is none. Tries to fetch it once when it is missing.
 * @returns {Promise<{ path: string, why?: undefined } | { path?: undefined, why: string }>}
 */
export async function findRuntime({ platform, env }) {
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return { why: words.noDisplay };
  const there = installed(env);
  if (there !== undefined) return { path: there };
  if (!(await isReachable(env))) return { why: words.noRuntime };
  console.log(words.fetching);
  await fetchRuntime();
  const fetched = installed(env);
  return fetched === undefined ? { why: words.noRuntime } : { path: fetched };
}

/** What the package `electron` itself would answer, without its attempt to download. */
function installed(env) {
  const note = join(folder, 'path.txt');
  const name = existsSync(note) ? readFileSync(note, 'utf8') : undefined;
  const given = env.ELECTRON_OVERRIDE_DIST_PATH;
  const path = given ? join(given, name ?? 'electron') : name && join(folder, 'dist', name);
  return path && existsSync(path) ? path : undefined;
}

/** A blocked network often swallows packets, and the installer alone would wait for minutes. */
async function isReachable(env) {
  const mirror = env.ELECTRON_MIRROR || env.npm_config_electron_mirror;
  // Behind a proxy only the installer itself knows the way.
  if (env.ELECTRON_GET_USE_PROXY) return true;
  try {
    await fetch(mirror || RELEASES, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER) });
    return true;
  } catch {
    return false;
  }
}

function fetchRuntime() {
  const installer = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: DOWNLOAD,
  });
  return new Promise((resolve) => {
    installer.once('error', resolve);
    installer.once('exit', resolve);
  });
}
