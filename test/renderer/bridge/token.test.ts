import { beforeEach, describe, expect, it } from 'vitest';
import { takeToken } from '../../../renderer/bridge/token.ts';

function page(hash: string) {
  const kept = new Map<string, string>();
  const shown: string[] = [];
  return {
    shown,
    location: { hash, pathname: '/', search: '' } as Location,
    history: { replaceState: (_state: unknown, _title: string, url: string) => shown.push(url) } as unknown as History,
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    } as unknown as Storage,
  };
}

describe('the token of the loopback host', () => {
  let fake: ReturnType<typeof page>;
  beforeEach(() => {
    fake = page('#token=ab-c_1%2B');
  });

  it('is read from the fragment and taken out of the address', () => {
    expect(takeToken(fake)).toBe('ab-c_1+');
    expect(fake.shown).toEqual(['/']);
  });

  it('survives a reload, where the fragment holds a screen instead', () => {
    takeToken(fake);
    expect(takeToken({ ...fake, location: { hash: '#/policy' } as Location })).toBe('ab-c_1+');
    expect(fake.shown).toHaveLength(1);
  });

  it('is empty where nobody gave one', () => {
    expect(takeToken(page('#/check'))).toBe('');
  });
});
