import { createSocket, type Socket as Datagrams } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import type { SyslogExport } from '../../../shared/policy/arrangements.ts';
import type { Sender } from '../../../shared/record/export/exported.ts';
import { counted, LONGEST_MESSAGE, syslogMessage } from '../../../shared/record/export/syslog.ts';
import { type Answer, type Courier, failed, PATIENCE_MS, type Parcel } from './courier.ts';
import type { Papers } from './papers.ts';

/** Messages on one connection, and datagrams at once: a receiver's buffer is often no more than 200 kB. */
const MOST = { udp: 100, tcp: 500, tls: 500 } as const;

/** How long a host that refuses datagrams may take to say so, and how long a receiver may take to hang up. */
const REFUSAL_MS = 100;
const HANG_UP_MS = 5_000;

/**
 * Brings messages to a syslog receiver. None of the three ways has an answer. Over TCP and TLS we end our side and wait
 * until the receiver ends its own: its system resets the connection instead where it closes with bytes unread, so a clean
 * end says that it has read everything. A receiver that does not hang up in time has got the bytes as far as TCP can say.
 */
export function syslogCourier(place: SyslogExport, papers: Papers, sender: Sender): Courier {
  const { protocol } = place;
  const message = ({ line, resent }: Parcel) => syslogMessage(line, sender, LONGEST_MESSAGE[protocol], { resent });
  return {
    most: MOST[protocol],
    async send(parcels) {
      const messages = parcels.map(message);
      try {
        if (protocol === 'udp') await sendDatagrams(place, messages);
        else await sendStream(place, papers, messages.map(counted).join(''));
        return TAKEN;
      } catch (error) {
        return failed(error);
      }
    },
    close: async () => undefined,
  };
}

const TAKEN: Answer = { state: 'taken', refused: 0 };

/** The socket is connected, so that a host which refuses is heard where the network tells. */
async function sendDatagrams({ host, port }: SyslogExport, messages: readonly string[]): Promise<void> {
  const { address, family } = await lookup(host);
  const socket = createSocket(family === 6 ? 'udp6' : 'udp4');
  try {
    const refused = once(socket, 'error').then(([error]: unknown[]) => Promise.reject(asError(error)));
    socket.connect(port, address);
    await Promise.race([once(socket, 'connect'), refused]);
    const sent = (async () => {
      for (const message of messages) await sendOne(socket, Buffer.from(message));
      await pause(REFUSAL_MS);
    })();
    await Promise.race([sent, refused]);
  } finally {
    socket.removeAllListeners();
    // An error that comes after the end belongs to nobody.
    socket.on('error', () => undefined);
    socket.close();
  }
}

function sendOne(socket: Datagrams, message: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.send(message, (error) => (error === null ? resolve() : reject(error)));
  });
}

async function sendStream(place: SyslogExport, papers: Papers, bytes: string): Promise<void> {
  const socket = opened(place, papers);
  try {
    await whenEnded(socket, place.protocol === 'tls' ? 'secureConnect' : 'connect', bytes);
  } finally {
    socket.destroy();
  }
}

function opened({ host, port, protocol }: SyslogExport, { authorities, client }: Papers): Socket {
  if (protocol !== 'tls') return connectTcp({ host, port });
  // RFC 5425 leaves versions to its time; older ones than 1.2 are broken (RFC 8996).
  const name = isIP(host) === 0 ? { servername: host } : {};
  return connectTls({
    host,
    port,
    ca: authorities,
    minVersion: 'TLSv1.2',
    rejectUnauthorized: true,
    ...name,
    ...client,
  });
}

function whenEnded(socket: Socket, open: 'connect' | 'secureConnect', bytes: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let isWritten = false;
    socket.once(open, () =>
      socket.end(bytes, () => {
        isWritten = true;
        socket.setTimeout(HANG_UP_MS);
      }),
    );
    socket.on('error', reject);
    socket.once('close', () => (isWritten ? resolve() : reject(coded('ECONNRESET'))));
    socket.setTimeout(PATIENCE_MS, () => (isWritten ? resolve() : reject(coded('ETIMEDOUT'))));
    // What a receiver says is read and means nothing; unread, its end would never be seen.
    socket.resume();
  });
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : coded('EIO');
}
