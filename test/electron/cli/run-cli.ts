import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const CLI = resolve('dist/cli.js');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder that is the person's home for one test file. */
export function temporaryHome(): string {
  return mkdtempSync(join(tmpdir(), 'sekisho-cli-'));
}

export function startCli(args: readonly string[], home: string, locale = 'C'): ChildProcess {
  const env = { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: join(home, 'config'), LC_ALL: locale };
  return spawn(process.execPath, [CLI, ...args], { env, cwd: home });
}

/** Runs the built program to its end. */
export async function runCli(
  args: readonly string[],
  home: string,
  input?: string | Uint8Array,
  locale?: string,
): Promise<Ran> {
  const child = startCli(args, home, locale);
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  // A program that ends without reading closes the pipe; that is what some tests are about.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const status = await new Promise<number | null>((ended) => child.once('close', (code) => ended(code)));
  return { status, out, err };
}
