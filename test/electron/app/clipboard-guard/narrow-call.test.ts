import { describe, expect, it } from 'vitest';
import { NOTICE_CALLS, narrowed, QUICK_CALLS } from '../../../../electron/app/clipboard-guard/narrow-call.ts';
import { CALLS } from '../../../../shared/contract/calls.ts';

describe('the small windows', () => {
  const door = async (name: unknown) => ({ ok: true, value: name }) as const;

  it.each([
    ['notice', NOTICE_CALLS],
    ['quick check', QUICK_CALLS],
  ] as const)('have a door for their own calls only: %s', async (_name, calls) => {
    const call = narrowed(door, calls);
    for (const name of calls) expect(await call(name, undefined)).toEqual({ ok: true, value: name });
    const others = Object.keys(CALLS).filter((name) => !calls.some((own) => own === name));
    for (const name of [...others, '__proto__', 'constructor', 7, undefined]) {
      expect(await call(name, undefined), String(name)).toMatchObject({ ok: false, code: 'unknown-call' });
    }
  });

  it('show nothing of the clipboard to the notice, and let the quick check write no settings', () => {
    expect(NOTICE_CALLS.filter((name) => /^(?:clipboard|quick|keys|history)\./u.test(name))).toEqual([]);
    expect(QUICK_CALLS.filter((name) => /^(?:clipboard|settings\.write|links|keys)/u.test(name))).toEqual([]);
  });
});
