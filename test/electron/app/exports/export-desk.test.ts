import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendLock } from '../../../../electron/app/exports/send-lock.ts';
import { exportWorld, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = exportWorld();
});
afterEach(() => world.end());

const SYSLOG = { syslog: { host: '127.0.0.1', port: 9, protocol: 'tcp' } } as const;

describe('the record on its way', () => {
  it('is sent by one process at a time', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(['a']);
    const lock = sendLock(join(world.folder, 'exports.lock'));
    expect(await world.desk.send(SYSLOG)).toBe(false);
    lock?.release();
    expect(await world.desk.send(SYSLOG)).toBe(true);
    expect((await world.desk.states(SYSLOG))[0]).toMatchObject({ waiting: 1, trouble: { kind: 'unreachable' } });
  });

  it('has a place in the record that holds no text', async () => {
    await world.desk.follow(SYSLOG);
    await world.add(['a']);
    await world.desk.send(SYSLOG);
    const kept: unknown = JSON.parse(readFileSync(join(world.folder, 'exports-syslog.json'), 'utf8'));
    expect(Object.keys(kept as object).toSorted()).toEqual([
      'failures',
      'hash',
      'lost',
      'next',
      'owed',
      'sending',
      'sent',
      'seq',
      'trouble',
    ]);
  });

  it('is told as waiting where datagrams find nobody', async () => {
    const udp = { syslog: { ...SYSLOG.syslog, protocol: 'udp' } } as const;
    await world.desk.follow(udp);
    await world.add(['a']);
    await world.desk.send(udp);
    expect((await world.desk.states(udp))[0]).toMatchObject({ waiting: 1, trouble: { code: 'ECONNREFUSED' } });
  });
});
