import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { holdsFiles, isMarked } from '../../../../electron/app/clipboard-guard/clipboard-marks.ts';
import type { Hands } from './hands.ts';

/** Whether this machine can have an X server of its own with programs that copy and paste. */
export const HAS_X11 = ['Xvfb', 'xclip'].every((name) => spawnSync('which', [name]).status === 0);

export interface Display {
  readonly name: string;
  readonly stop: () => void;
}

/** Starts an X server without a screen, on a free display. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = server.stdio[3];
  if (told === null || told === undefined || !('read' in told))
    throw new Error('Xvfb has no channel to tell its display');
  const [number] = (await once(told, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, stop: () => void server.kill() };
}

/** The real clipboard of an X server, with `xclip` as the other programs. */
export function x11Hands(display: string): Hands {
  const env = { ...process.env, DISPLAY: display };
  // A program that owns the clipboard from now on says so a moment after it has gone to the background.
  const put = async (target: string, content: string) => {
    await xclip(env, ['-i', '-t', target], content);
    for (let tries = 0; tries < 100; tries++) {
      if ((await xclip(env, ['-o', '-t', target])).equals(Buffer.from(content))) return;
    }
    throw new Error('the clipboard does not hold what was put there');
  };
  const formats = {
    async has(format: string) {
      return (await xclip(env, ['-o', '-t', 'TARGETS'])).toString().split('\n').includes(format);
    },
    bytes: (format: string) => xclip(env, ['-o', '-t', format]),
  };
  const text = async () => (await xclip(env, ['-o', '-t', 'UTF8_STRING'])).toString();
  return {
    watch: {
      marked: () => isMarked('linux', formats),
      files: () => holdsFiles('linux', formats),
      text,
      write: (written) => put('UTF8_STRING', written),
      clear: () => put('UTF8_STRING', ''),
    },
    copy: (copied) => put('UTF8_STRING', copied),
    copyMarked: () => put('x-kde-passwordManagerHint', 'secret'),
    copyFiles: () => put('x-special/gnome-copied-files', 'copy\nfile:///tmp/090-5550-0142.txt'),
    paste: text,
  };
}

/** Runs `xclip`; what nobody offers is empty. It stays in the background as the owner of what it put there. */
async function xclip(env: NodeJS.ProcessEnv, args: readonly string[], input?: string): Promise<Buffer> {
  const isWrite = input !== undefined;
  const child: ChildProcess = spawn('xclip', ['-selection', 'clipboard', ...args], {
    env,
    stdio: ['pipe', isWrite ? 'ignore' : 'pipe', 'ignore'],
  });
  const out: Buffer[] = [];
  child.stdout?.on('data', (data: Buffer) => out.push(data));
  child.stdin?.end(input);
  await once(child, isWrite ? 'exit' : 'close');
  return Buffer.concat(out);
}
