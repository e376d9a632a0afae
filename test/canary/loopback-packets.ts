import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { installDebian, onPath } from '../../build/test-run.ts';
import { ownLoopback } from './own-loopback.ts';
import { type Conversation, conversations } from './packet-file.ts';

/** A recording of everything that passes the loopback interface. */
export interface Recording {
  /** Ends it and answers with what was said, by connection and direction. */
  readonly end: () => Promise<readonly Conversation[]>;
}

/** Whether packets can be recorded here: Linux, as root, with tcpdump, which Debian can install. */
export function canRecord(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return onPath('tcpdump') || (installDebian('tcpdump') && onPath('tcpdump'));
}

/** Starts recording into `file`, once nobody else of us does. `filter` is one of pcap-filter(7). */
export async function recordLoopback(file: string, filter = ''): Promise<Recording> {
  const letGo = await ownLoopback();
  // Written packet by packet, whole, and without giving up rights: the folder is the test's own.
  const args = ['-i', 'lo', '-U', '-s', '0', '-B', '65536', '-Z', 'root', '--immediate-mode', '-w', file];
  const child = spawn('tcpdump', [...args, ...(filter === '' ? [] : [filter])], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = await listening(child);
  return {
    async end() {
      child.kill('SIGINT');
      await once(child, 'close');
      letGo();
      const [, dropped] = /(\d+) packets dropped by kernel/u.exec(said()) ?? [];
      if (dropped !== '0') throw new Error(`tcpdump: ${said()}`);
      return conversations(readFileSync(file));
    },
  };
}

function listening(child: ChildProcess): Promise<() => string> {
  let said = '';
  return new Promise((ready, failed) => {
    child.once('error', failed);
    child.once('close', () => failed(new Error(`tcpdump: ${said}`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('listening on')) ready(() => said);
    });
  });
}
