import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { NATIVE_HOST } from '../../shared/contract/native.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { type Launched, launch } from './launch.ts';

/** What stands where the browser looks for the host. */
export type HostKind = 'real' | 'silent' | 'none';

/** A machine of its own: a home folder with the host in it, a company policy, and a browser. */
export interface Machine extends Launched {
  readonly home: string;
  /** The browser does not find the host any more. */
  readonly forget: () => void;
  /** Ends the extension's background, as the browser does when it has rested; the next message starts it again. */
  readonly restartBackground: () => Promise<void>;
  /** The lines of the history, oldest first. */
  readonly history: () => readonly string[];
  /** Ids of the host processes of this machine. */
  readonly hosts: () => readonly number[];
}

/** A company policy with this name; everything else is the starter policy's. */
export const policyNamed = (id: string, change: object = {}): string =>
  JSON.stringify({ ...STARTER_POLICY, id, version: 7, ...change });

export async function machineWith(kind: HostKind, policy?: string, allowed: readonly string[] = []): Promise<Machine> {
  const home = mkdtempSync(join(tmpdir(), 'sekisho-home-'));
  const policyFile = join(home, 'policy.json');
  if (policy !== undefined) writeFileSync(policyFile, policy);
  const pids = join(home, 'pids');
  const env = { HOME: home, XDG_CONFIG_HOME: join(home, '.config') };
  const launched = await launch({
    env,
    allowed,
    prepare: (profile) => install(kind, { home, profile, policyFile, pids }),
  });
  return {
    ...launched,
    home,
    forget: () => rmSync(join(home, 'host'), { force: true }),
    restartBackground: () => endWorker(launched.context),
    history: () => recordIn(join(home, '.config/sekisho/records')),
    hosts: () => linesOf(pids).map(Number).filter(isAlive),
    async close() {
      await launched.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

interface Places {
  readonly home: string;
  readonly profile: string;
  readonly policyFile: string;
  readonly pids: string;
}

/** Has our own program write the manifest, and puts it where a browser with a profile of its own looks. */
function install(kind: HostKind, { home, profile, policyFile, pids }: Places): void {
  if (kind === 'none') return;
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config') };
  execFileSync(process.execPath, [resolve('dist/cli.js'), 'browser', 'install', 'chromium'], { env, stdio: 'ignore' });
  const written = join(home, `.config/chromium/NativeMessagingHosts/${NATIVE_HOST}.json`);
  const manifest = JSON.parse(readFileSync(written, 'utf8')) as { readonly path: string };
  const launcher = join(home, 'host');
  const program =
    kind === 'real'
      ? `exec '${process.execPath}' '${resolve('dist/cli.js')}' native-host --policy '${policyFile}' "$@"`
      : 'exec sleep 600';
  const lines = ['#!/bin/sh', `echo $$ >> '${pids}'`, program];
  writeFileSync(launcher, `${lines.join('\n')}\n`);
  chmodSync(launcher, 0o755);
  const folder = join(profile, 'NativeMessagingHosts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${NATIVE_HOST}.json`), JSON.stringify({ ...manifest, path: launcher }));
}

async function endWorker(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.close();
  await worker?.evaluate(() => 0).catch(() => undefined);
}

/** Lines of every file of the record, oldest first. */
const recordIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .toSorted()
        .flatMap((name) => linesOf(join(folder, name)))
    : [];

const linesOf = (file: string): readonly string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // The system knows no such process.
    return false;
  }
}
