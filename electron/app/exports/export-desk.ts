import { join } from 'node:path';
import {
  DESTINATIONS,
  type Destination,
  type ExportState,
  type ExportTrouble,
  otlpPlace,
  syslogPlace,
} from '../../../shared/contract/exports.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import type { Machine } from '../../../shared/record/export/exported.ts';
import type { ReadIdentity } from '../identity.ts';
import { inTurn } from '../in-turn.ts';
import type { Clock } from '../ports.ts';
import type { RecordFiles } from '../records/record-files.ts';
import { VERSION } from '../version.ts';
import type { Courier } from './courier.ts';
import { beginCursors, type Cursor, endOfRecord, forgetCursor, readCursor, writeCursor } from './cursor.ts';
import { machineOf } from './machine-file.ts';
import { type Papers, papersFor } from './papers.ts';
import { type Preview, preview } from './preview.ts';
import { type SendLock, sendLock } from './send-lock.ts';
import { failedCursor, sendWaiting } from './send-waiting.ts';

const SENDER = { version: VERSION };

export interface ExportParts {
  /** The person's own folder. */
  readonly folder: string;
  readonly records: RecordFiles;
  readonly identity: ReadIdentity;
  readonly clock: Clock;
  readonly chance: () => number;
  /** Who must own the files that a policy names, where the system has numbers for users. */
  readonly owner: number | undefined;
}

export interface ExportDesk {
  /**
   * What the policy asks for now: hands over from here on, or not any more. Asked before anything is recorded, so that
   * everything after the company's wish goes out and nothing before it. Rejects with Node's error when the disk refuses.
   */
  follow(exports: Exports | undefined): Promise<void>;
  /**
   * Hands over what waits; `false` while another process does. `isNow`: waits of failed tries are over. Rejects with
   * Node's error when the disk refuses.
   */
  send(exports: Exports | undefined, isNow?: boolean): Promise<boolean>;
  /** What would go out if it went now. Sends nothing. */
  preview(exports: Exports | undefined): AsyncIterable<Preview>;
  /** How far each receiver is. */
  states(exports: Exports | undefined): Promise<readonly ExportState[]>;
}

/** The record on its way to the receivers that a company's policy names. Each has its own place in the record. */
export function openExports(parts: ExportParts): ExportDesk {
  const { folder, records, clock } = parts;
  const turn = inTurn();
  const read = (destination: Destination) => readCursor(folder, destination, records, clock.now());

  const follow = async (exports: Exports = {}) => {
    await beginCursors(folder, exports, records);
    const others = DESTINATIONS.filter((destination) => exports[destination] === undefined);
    for (const destination of others) await forgetCursor(folder, destination);
  };

  async function sendAll(exports: Exports, isNow: boolean): Promise<boolean> {
    await follow(exports);
    const named = DESTINATIONS.filter((destination) => exports[destination] !== undefined);
    if (named.length === 0) return true;
    const lock = sendLock(join(folder, 'exports.lock'));
    if (lock === undefined) return false;
    try {
      const machine = await machineOf(folder, parts.identity, exports);
      const papers = await papersFor(exports, parts.owner);
      const round = { exports, isNow, machine, papers, lock };
      await Promise.all(named.map((destination) => sendTo(destination, round, parts)));
      return true;
    } finally {
      lock.release();
    }
  }

  return {
    follow,
    send: (exports = {}, isNow = false) => turn(() => sendAll(exports, isNow)),
    async *preview(exports = {}) {
      await follow(exports);
      const machine = await machineOf(folder, parts.identity, exports);
      yield* preview(exports, { records, machine, sender: SENDER, now: clock.now(), cursor: read });
    },
    states: async (exports = {}) => {
      const end = endOfRecord(records).seq;
      const named = DESTINATIONS.filter((destination) => exports[destination] !== undefined);
      return Promise.all(named.map(async (one) => stateOf(one, exports, await read(one), end)));
    },
  };
}

interface Round {
  readonly exports: Exports;
  readonly isNow: boolean;
  readonly machine: Machine;
  readonly papers: Papers | ExportTrouble;
  readonly lock: SendLock;
}

async function sendTo(destination: Destination, round: Round, parts: ExportParts): Promise<void> {
  const { folder, records, clock } = parts;
  const { papers, lock, machine, isNow } = round;
  const cursor = await readCursor(folder, destination, records, clock.now());
  if (cursor === undefined || (!isNow && isWaiting(cursor, clock.now()))) return;
  if (cursor.owed.length === 0 && endOfRecord(records).seq === cursor.seq) return;
  const keep = async (next: Cursor) => {
    if (!lock.held()) return false;
    await writeCursor(folder, destination, next);
    return true;
  };
  if ('kind' in papers) {
    await keep(failedCursor(cursor, { state: 'failed', trouble: papers }, parts));
    return;
  }
  const courier = await courierTo(destination, round.exports, papers, clock);
  if (courier === undefined) return;
  try {
    await sendWaiting(cursor, { ...parts, machine, courier, keep });
  } finally {
    await courier.close();
  }
}

/** A clock that was set back must not keep a try from ever coming. */
function isWaiting({ next }: Cursor, now: Date): boolean {
  if (next === undefined) return false;
  const wait = Date.parse(next) - now.getTime();
  return wait > 0 && wait <= 86_400_000;
}

async function courierTo(
  destination: Destination,
  { syslog, otlp }: Exports,
  papers: Papers,
  clock: Clock,
): Promise<Courier | undefined> {
  if (destination === 'syslog') {
    return syslog && (await import('./syslog-courier.ts')).syslogCourier(syslog, papers, SENDER);
  }
  return otlp && (await import('./otlp-courier.ts')).otlpCourier(otlp, papers, { sender: SENDER, clock });
}

function stateOf(
  destination: Destination,
  { syslog, otlp }: Exports,
  cursor: Cursor | undefined,
  end: number,
): ExportState {
  const place = destination === 'syslog' ? syslog && syslogPlace(syslog) : otlp && otlpPlace(otlp);
  const { seq = end, sent = 0, lost = 0, last = null, next = null, trouble = null } = cursor ?? {};
  return { destination, place: place ?? '', waiting: Math.max(0, end - seq), sent, lost, last, next, trouble };
}
