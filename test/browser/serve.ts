import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Running {
  readonly address: string;
  /** Ends the host and answers with what it said on standard error beyond how to stop it. */
  readonly stop: () => Promise<readonly string[]>;
}

/** The built program: this checkout's, or another build that is to be proven. */
const PROGRAM = join(process.env.SEKISHO_DIST ?? 'dist', 'cli.js');

/** Starts the loopback host as a person does and waits for the address it prints. */
export async function serve(env: Readonly<Record<string, string | undefined>>): Promise<Running> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/u.exec(line)?.[0];
    if (address === undefined) continue;
    const complaints = () => said.filter((words) => words.startsWith('sekisho: '));
    return { address, stop: () => stop(child).then(complaints) };
  }
  throw new Error(`${PROGRAM} serve ended without an address; is it built? ${said.join(' ')}`);
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** The environment of a program whose person lives in `home`, on any system. */
export function homeEnvironment(home: string): Readonly<Record<string, string | undefined>> {
  return { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), APPDATA: join(home, 'AppData') };
}
