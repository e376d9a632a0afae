import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Tally, tallyOf } from './test-tally.ts';

const WINDOWS = process.platform === 'win32';

/** A heading that can be found again in a long log. */
export function heading(title: string): void {
  console.log(`\n━━━ ${title} ${'━'.repeat(Math.max(0, 90 - title.length))}`);
}

/** Runs a command with its output on ours and returns its exit status. A command that cannot be started is 127. */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: WINDOWS,
    env: { ...process.env, ...env },
  });
  if (error !== undefined) console.error(`${command}: ${error.message}`);
  return status ?? (error === undefined ? 1 : 127);
}

/** Path of a program that npm installed. */
export function tool(name: string): string {
  return join('node_modules', '.bin', name);
}

/** Whether a program is on the PATH. */
export function onPath(name: string): boolean {
  return spawnSync(WINDOWS ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0;
}

/** Whether a Debian package is installed: some have no program that could be looked for. */
export function hasDebian(name: string): boolean {
  const { stdout } = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' });
  return stdout?.includes('\nStatus: install ok installed\n') ?? false;
}

/** Debian packages can be installed without asking only by root where apt-get is. */
export function installDebian(name: string): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`installing ${name} with apt-get`);
  if (run('apt-get', ['update', '-q'], env) !== 0) return false;
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], env) === 0;
}

/**
 * Runs a command beside others and gives its exit status; 127 where it cannot be started. Its output waits in a file and
 * is printed in one piece, under its title, when it ends.
 */
export async function runBeside(
  title: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  mkdirSync('test-results', { recursive: true });
  const log = join('test-results', `${title.replaceAll(/\W+/gu, '-')}.log`);
  const output = openSync(log, 'w');
  const begun = Date.now();
  const status = await statusOf(command, args, { stdio: ['ignore', output, output], env: { ...process.env, ...env } });
  closeSync(output);
  heading(`${title}, ${Math.round((Date.now() - begun) / 1000)} s`);
  writeSync(1, readFileSync(log));
  return status;
}

function statusOf(command: string, args: readonly string[], options: SpawnOptions): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, shell: WINDOWS });
    child.on('error', ({ message }) => {
      console.error(`${command}: ${message}`);
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** Runs Vitest on some projects and reads its own report. */
export async function runVitest(
  title: string,
  projects: readonly string[],
  read: (report: unknown) => Tally,
): Promise<Tally> {
  const report = join('test-results', `vitest-${projects.join('-').replaceAll(/\W+/gu, '-')}.json`);
  rmSync(report, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await runBeside(title, tool('vitest'), ['run', ...chosen, ...reporters]);
  return tallyOf(status, readReport(report, read));
}

/** Runs Playwright on one folder, inside a virtual screen where `screen` says so, and reads its own report. */
export async function runPlaywright<T extends Tally>(
  title: string,
  folder: string,
  { screen, read }: { readonly screen: boolean; readonly read: (report: unknown) => T },
): Promise<{ readonly tally: Tally; readonly report: T | undefined }> {
  const file = join('test-results', `${folder.replaceAll('/', '-')}.json`);
  rmSync(file, { force: true });
  const args = ['test', '-c', folder, '--reporter=list,json'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const status = screen
    ? await runBeside(title, 'xvfb-run', ['-a', tool('playwright'), ...args], env)
    : await runBeside(title, tool('playwright'), args, env);
  const report = readReport(file, read);
  return { tally: tallyOf(status, report), report };
}

/** How many tests a folder holds, by Playwright's own list; 0 where it cannot be listed. */
export function countSpecs(folder: string): number {
  const { stdout } = spawnSync(tool('playwright'), ['test', '-c', folder, '--list'], {
    encoding: 'utf8',
    shell: WINDOWS,
  });
  return Number(/^Total: (\d+) tests?/mu.exec(stdout ?? '')?.[1] ?? 0);
}

function readReport<T>(path: string, read: (report: unknown) => T): T | undefined {
  return existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
