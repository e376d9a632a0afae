import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import workerThreads from 'node:worker_threads';

type Methods = Record<string, unknown>;

/** The ways to another machine that do not go through one of these: the global ones load a library of Node's later. */
const GLOBALS = ['fetch', 'WebSocket', 'EventSource'] as const;

/**
 * From here on this process has no network: every socket, server, datagram and question for a name throws, in Node's own
 * modules and in every library, also where they were loaded before. Node has no permission for it (`--allow-net` came with
 * 25), so this is as deep as JavaScript goes: it stops libraries, not machine code.
 */
export function closeNetwork(): void {
  refuse(net.Socket.prototype, ['connect']);
  refuse(net.Server.prototype, ['listen']);
  refuse(dgram.Socket.prototype, ['bind', 'connect', 'send']);
  for (const names of [dns, dns.promises]) {
    refuse(names, asking(names));
    refuse(names.Resolver.prototype, asking(names.Resolver.prototype));
  }
  for (const name of GLOBALS) refuse(globalThis, [name]);
  // The deprecated way to Node's inner parts, sockets among them.
  refuse(process, ['binding']);
  syncBuiltinESMExports();
}

/** From here on this process starts no program and no thread: both would have a network of their own. */
export function closePrograms(): void {
  refuse(childProcess, ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']);
  refuse(childProcess.ChildProcess.prototype, ['spawn']);
  refuse(workerThreads, ['Worker']);
  syncBuiltinESMExports();
}

/** What asks somebody for a name: `lookup`, `resolve…`, `reverse`. */
function asking(from: object): readonly string[] {
  const own = [
    ...Object.keys(from),
    ...Object.getOwnPropertyNames(Object.getPrototypeOf(from) ?? {}),
    ...Object.getOwnPropertyNames(from),
  ];
  return [...new Set(own)].filter((name) => /^(?:lookup|resolve|reverse)/u.test(name));
}

function refuse(owner: object, names: readonly string[]): void {
  for (const name of names) {
    // A function and not an arrow: some of these are called with `new`.
    const value = function refused(): never {
      throw new NoNetwork();
    };
    Object.defineProperty(owner as Methods, name, { value, configurable: true, writable: true });
  }
}

class NoNetwork extends Error {
  override readonly name = 'NoNetwork';
  constructor() {
    super('This process has no network.');
  }
}
