import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Certificates } from './certificates.ts';

/** Whether Debian's rsyslog and its TLS by OpenSSL are here; `npm test` installs both where it can. */
export const HAS_RSYSLOG =
  spawnSync('sh', ['-c', 'command -v rsyslogd && find /usr/lib -name lmnsd_ossl.so | grep -q .']).status === 0;

/** What rsyslog made of a message: its own fields, its reading of structured data, and liblognorm's of the CEF event. */
export interface Received {
  readonly facility: string;
  readonly severity: string;
  readonly version: string;
  readonly time: string;
  readonly host: string;
  readonly app: string;
  readonly process: string;
  readonly kind: string;
  readonly input: string;
  readonly message: string;
  readonly parsed: {
    readonly 'rfc5424-sd'?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly f?: Readonly<Record<string, unknown>> & { readonly Extensions: Readonly<Record<string, string>> };
  };
}

export interface Rsyslog {
  readonly ports: { readonly udp: number; readonly tcp: number; readonly tls: number };
  /** Everything so far, in the order of arrival. */
  readonly received: () => readonly Received[];
  /** Waits until so many messages are there. */
  readonly until: (count: number) => Promise<readonly Received[]>;
  readonly end: () => Promise<void>;
}

const FIELDS = [
  ['facility', 'syslogfacility'],
  ['severity', 'syslogseverity'],
  ['version', 'protocol-version'],
  ['host', 'hostname'],
  ['app', 'app-name'],
  ['process', 'procid'],
  ['kind', 'msgid'],
  ['input', 'inputname'],
  ['message', 'msg'],
] as const;

/** The three receivers write to one file, each message as a JSON line. Only the TLS one asks for a certificate. */
function configuration(folder: string, ports: Rsyslog['ports'], { authority, server }: Certificates): string {
  const property = ([name, of]: readonly [string, string]) => `property(outname="${name}" name="${of}" format="jsonf")`;
  return `
global(workDirectory="${folder}" maxMessageSize="16k"
  defaultNetstreamDriverCAFile="${authority}" defaultNetstreamDriverCertFile="${server.certificate}"
  defaultNetstreamDriverKeyFile="${server.key}")
module(load="imudp") module(load="imptcp") module(load="mmpstrucdata") module(load="mmnormalize")
module(load="imtcp" streamDriver.name="ossl" streamDriver.mode="1" streamDriver.authMode="x509/certvalid")
template(name="json" type="list") {
  constant(value="{")
  ${FIELDS.map(property).join('\n  constant(value=",")\n  ')}
  constant(value=",") property(outname="time" name="timereported" dateFormat="rfc3339" format="jsonf")
  constant(value=",\\"parsed\\":") property(name="$!") constant(value="}\\n")
}
ruleset(name="file") {
  action(type="mmpstrucdata")
  action(type="mmnormalize" rule=["rule=:%f:cef%", "rule=:\uFEFF%f:cef%"])
  action(type="omfile" file="${join(folder, 'received.jsonl')}" template="json" flushOnTXEnd="on")
}
input(type="imudp" address="127.0.0.1" port="${ports.udp}" ruleset="file" name="udp")
input(type="imptcp" address="127.0.0.1" port="${ports.tcp}" ruleset="file" name="tcp")
input(type="imtcp" address="127.0.0.1" port="${ports.tls}" ruleset="file" name="tls")
`;
}

export async function startRsyslog(folder: string, certificates: Certificates): Promise<Rsyslog> {
  mkdirSync(folder, { recursive: true });
  const [udp, tcp, tls] = [await freePort(), await freePort(), await freePort()];
  const ports = { udp, tcp, tls };
  const file = join(folder, 'rsyslog.conf');
  writeFileSync(file, configuration(folder, ports, certificates));
  const daemon = spawn('rsyslogd', ['-n', '-f', file, '-i', 'NONE'], { stdio: ['ignore', 'inherit', 'inherit'] });
  for (const port of [tcp, tls]) await untilOpen(port, daemon);
  const received = () => readReceived(join(folder, 'received.jsonl'));
  return {
    ports,
    received,
    async until(count) {
      while (received().length < count) await pause(20);
      return received();
    },
    async end() {
      daemon.kill('SIGTERM');
      if (daemon.exitCode === null) await new Promise((resolve) => daemon.once('close', resolve));
    },
  };
}

function readReceived(file: string): readonly Received[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Received);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function untilOpen(port: number, daemon: ChildProcess): Promise<void> {
  for (;;) {
    if (daemon.exitCode !== null) throw new Error('rsyslogd ended');
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (isOpen) return;
    await pause(20);
  }
}
