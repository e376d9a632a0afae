import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportDesk } from '../../../../electron/app/exports/export-desk.ts';
import { keepSending } from '../../../../electron/app/exports/keep-sending.ts';
import type { Exports } from '../../../../shared/policy/arrangements.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SYSLOG: Exports = { syslog: { host: '127.0.0.1', port: 9, protocol: 'tcp' } };
const LOOK_MS = 10_000;

const unexpected = () => expect.unreachable();

/** A desk that keeps what it is asked for. */
function asked(send: () => Promise<boolean> = async () => true) {
  const wishes: (Exports | undefined)[] = [];
  const desk: ExportDesk = {
    follow: async () => undefined,
    send: async (exports) => {
      wishes.push(exports);
      return send();
    },
    async *preview() {},
    states: async () => [],
  };
  return { desk, wishes };
}

describe('as long as the app runs', () => {
  it('what waits is sent again and again, as the policy says at that moment', async () => {
    const { desk, wishes } = asked();
    let wanted: Exports | undefined = SYSLOG;
    const stop = keepSending(desk, async () => wanted, unexpected);
    await vi.advanceTimersByTimeAsync(0);
    wanted = undefined;
    await vi.advanceTimersByTimeAsync(LOOK_MS);
    expect(wishes).toEqual([SYSLOG, undefined]);
    stop();
    await vi.advanceTimersByTimeAsync(LOOK_MS * 3);
    expect(wishes).toHaveLength(2);
  });

  it('nothing is sent and nothing forgotten while the policy cannot be read', async () => {
    const { desk, wishes } = asked();
    const stop = keepSending(desk, () => Promise.reject(new Error('held')), unexpected);
    await vi.advanceTimersByTimeAsync(LOOK_MS * 3);
    expect(wishes).toEqual([]);
    stop();
  });

  it('a disk that refuses is reported, and it goes on', async () => {
    const { desk, wishes } = asked(() => Promise.reject(new Error('EIO')));
    const errors: unknown[] = [];
    const stop = keepSending(
      desk,
      async () => SYSLOG,
      (error) => void errors.push(error),
    );
    await vi.advanceTimersByTimeAsync(LOOK_MS);
    expect([wishes.length, errors.length]).toEqual([2, 2]);
    stop();
  });
});
