import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Hit, hunt } from '../../canary/hunt.ts';
import { huntBelow } from '../../canary/places.ts';
import { canWatch, watchProcesses } from '../../canary/processes.ts';
import { CLI } from './run-cli.ts';

export interface Spoken {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: Buffer;
  readonly err: Buffer;
}

export interface How {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** A program that starts Node, such as a tracer, with its own arguments. */
  readonly under?: readonly string[];
  /** Called when the program runs. */
  readonly running?: (child: ChildProcess) => void;
}

/** A person's home for one path: what they have in `given/` is theirs, everything else was written by the program. */
export interface World {
  readonly home: string;
  /** Puts a file into `given/` and answers with its path from home. */
  readonly give: (name: string, content: string | Uint8Array) => string;
  readonly run: (args: readonly string[], how?: How) => Promise<Spoken>;
  /** Every value in what was written, and in the arguments and the environment of processes. `except`: files that the person asked for, by their path from home. */
  readonly written: (except?: readonly string[]) => readonly Hit[];
  readonly end: () => void;
}

export function world(): World {
  const home = mkdtempSync(join(tmpdir(), 'sekisho-leaks-'));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    TMPDIR: join(home, 'tmp'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    LC_ALL: 'C.UTF-8',
  };
  mkdirSync(env.TMPDIR);
  const watch = canWatch ? watchProcesses() : undefined;
  // A person who names a file types its name.
  const shown = () => (watch?.seen() ?? []).filter(({ canary }) => !canary.startsWith('file-name'));
  return {
    home,
    give(name, content) {
      const path = join('given', name);
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), content);
      return path;
    },
    run: (args, how = {}) => speak(args, { ...how, env: { ...env, ...how.env } }, home),
    written: (except = []) => [
      ...huntBelow(home, (path) => path === 'given' || path.startsWith('given/') || except.includes(path)),
      ...shown(),
    ],
    end() {
      watch?.end();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function speak(args: readonly string[], { input, env, node = [], under = [], running }: How, cwd: string) {
  const [program = '', ...rest] = [...under, process.execPath, ...node, CLI, ...args];
  const child = spawn(program, rest, { cwd, env });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
  // A program that ends without reading closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  running?.(child);
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((ended) =>
    child.once('close', (code, by) => ended([code, by])),
  );
  return { status, signal, out: Buffer.concat(out), err: Buffer.concat(err) };
}

/** Every value that the program said. */
export function said({ out, err }: Spoken): readonly Hit[] {
  return [...hunt('standard output', out), ...hunt('standard error', err)];
}
