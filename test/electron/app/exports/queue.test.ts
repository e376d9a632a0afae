import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Courier } from '../../../../electron/app/exports/courier.ts';
import { type Cursor, readCursor } from '../../../../electron/app/exports/cursor.ts';
import { sendWaiting } from '../../../../electron/app/exports/send-waiting.ts';
import { settledCursor } from '../../../../electron/app/exports/waiting.ts';
import { segmentsIn } from '../../../../electron/app/records/segments.ts';
import { courier, saidIn } from './fake-courier.ts';
import { exportWorld, named, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = exportWorld();
});
afterEach(() => world.end());

const NOW = new Date('2026-01-01T00:00:00.000Z');
const SYSLOG = { syslog: { host: '127.0.0.1', port: 9, protocol: 'tcp' } } as const;
const cursorNow = async () => {
  const cursor = await readCursor(world.folder, 'syslog', world.records, NOW);
  if (cursor === undefined) throw new Error('nothing was begun');
  return cursor;
};

async function sendTo(to: Courier, start?: Cursor, chance = 0): Promise<Cursor> {
  const kept: Cursor[] = [];
  const keep = async (cursor: Cursor) => kept.push(cursor) > 0;
  const machine = { machine: 'm' };
  const clock = { now: () => NOW };
  return sendWaiting(start ?? (await cursorNow()), {
    records: world.records,
    machine,
    courier: to,
    clock,
    chance: () => chance,
    keep,
  });
}

describe('what waits for a receiver', () => {
  it('begins when the company asks for it: nothing from before goes out', async () => {
    await world.add(['before']);
    await world.desk.follow(SYSLOG);
    await world.add(['after']);
    const to = courier(10);
    await sendTo(to);
    expect(saidIn(to.got)).toEqual([['after']]);
  });

  it('begins anew when the company asks for it again', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(['first']);
    await world.desk.follow({});
    await world.add(['between']);
    await world.desk.follow(SYSLOG);
    await world.add(['last']);
    const to = courier(10);
    await sendTo(to);
    expect(saidIn(to.got)).toEqual([['last']]);
  });

  it('goes in order, in pieces, and moves only with what was taken', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(named('a', 5));
    const to = courier(2, { state: 'taken', refused: 0 }, { state: 'failed', trouble: { kind: 'timeout' } });
    const stopped = await sendTo(to);
    expect(saidIn(to.got)).toEqual([
      ['a-0', 'a-1'],
      ['a-2', 'a-3'],
    ]);
    expect(stopped).toMatchObject({ seq: 2, sending: 4, sent: 2, failures: 1 });
    const again = courier(10);
    await sendTo(again, stopped);
    expect(saidIn(again.got)).toEqual([['a-2', 'a-3', 'a-4']]);
    expect(again.got[0]?.map(({ resent }) => resent)).toEqual([true, true, false]);
  });

  it('is tried after twice as long each time, up to a quarter of an hour, half of it by chance', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(['a']);
    const waits: (readonly [number, number])[] = [];
    let cursor = await cursorNow();
    for (let round = 0; round < 9; round++) {
      const failing = () => courier(10, { state: 'failed', trouble: { kind: 'timeout' } });
      const [soon, late] = [await sendTo(failing(), cursor, 0), await sendTo(failing(), cursor, 1)];
      waits.push([Date.parse(soon.next ?? '') - NOW.getTime(), Date.parse(late.next ?? '') - NOW.getTime()]);
      cursor = late;
    }
    const doubled = [5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 320_000, 640_000, 900_000];
    expect(waits).toEqual(doubled.map((wait) => [wait / 2, wait]));
  });

  it('tells how many lines went before they could be sent', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(named('a', 3));
    await world.log.clear();
    await world.add(['b']);
    const to = courier(10);
    const cursor = await sendTo(to);
    expect(saidIn(to.got)).toEqual([['lost:3', expect.any(String), 'b']]);
    expect(cursor).toMatchObject({ lost: 3, sent: 2, owed: [] });
  });

  it('tells of a damaged line in its place', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(['a', 'b', 'c']);
    const [{ name } = { name: '' }] = segmentsIn(world.records);
    const [first, , third] = world.records.read(name).toString().split('\n');
    world.records.replace(name, `${first}\nnonsense\n${third}\n`);
    const to = courier(10);
    await sendTo(to);
    expect(saidIn(to.got)).toEqual([['a'], ['lost:1', 'c']]);
  });

  it('tells that the record was replaced, and hands over the new one', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(['a', 'b']);
    const cursor = await sendTo(courier(10));
    for (const name of readdirSync(join(world.folder, 'records'))) world.records.remove(name);
    await world.add(['x', 'y', 'z']);
    const to = courier(10);
    await sendTo(to, cursor);
    expect(saidIn(to.got)).toEqual([['replaced:2', 'x', 'y', 'z']]);
  });

  it('is bounded: the newest lines stay, and the number of the others is told', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(named('a', 10));
    const settled = settledCursor(await cursorNow(), world.records, NOW, 4);
    expect(settled).toMatchObject({ seq: 6, lost: 6, owed: [{ why: 'lost', count: 6 }] });
    const to = courier(10);
    await sendTo(to, settled);
    expect(saidIn(to.got)).toEqual([['lost:6', 'a-6', 'a-7', 'a-8', 'a-9']]);
  });

  it('counts as lost where nobody knows how far it was sent', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(['a', 'b']);
    writeFileSync(join(world.folder, 'exports-syslog.json'), '{');
    expect(await cursorNow()).toMatchObject({ seq: 2, lost: 2, owed: [{ why: 'lost', count: 2 }] });
    expect(readdirSync(world.folder).some((name) => name.startsWith('exports-syslog.json.unreadable'))).toBe(true);
  });

  it('says the same under the same id each time', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(['a']);
    await world.log.clear();
    const [one, other] = [courier(10), courier(10)];
    await sendTo(one);
    await sendTo(other);
    expect(one.got.map((batch) => batch.map(({ line }) => line))).toEqual(
      other.got.map((batch) => batch.map(({ line }) => line)),
    );
  });

  it('stops where another process has taken over', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(named('a', 5));
    const to = courier(1);
    let writes = 0;
    const keep = async () => ++writes < 3;
    const parts = {
      records: world.records,
      machine: { machine: 'm' },
      courier: to,
      clock: { now: () => NOW },
      chance: () => 0,
      keep,
    };
    await sendWaiting(await cursorNow(), parts);
    expect(to.got).toHaveLength(1);
  });
});
