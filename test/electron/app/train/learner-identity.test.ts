import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../../electron/app/identity.ts';
import {
  earlierPerson,
  keepPerson,
  learnerIdentity,
  PERSON_FILE,
  personNow,
  personOf,
} from '../../../../electron/app/train/learner-identity.ts';

const DOMAIN: Identity = { accounts: ['Yamada', 'CORP\\Yamada'], host: 'PC-17' };
const LOCAL: Identity = { accounts: ['Yamada', 'PC-17\\Yamada'], host: 'PC-17' };
const SILENT: Identity = { accounts: ['Yamada'], host: 'PC-17' };

describe('who a person is', () => {
  it.each<readonly [string, Identity, string]>([
    ['an account of a domain', DOMAIN, 'corp\\yamada'],
    ['an account of the machine', LOCAL, 'yamada'],
    [
      'an account of a machine with a long name',
      { accounts: ['a', 'ACCOUNTING-PC-0\\a'], host: 'accounting-pc-0017' },
      'a',
    ],
    [
      'an account of a machine that is in a domain itself',
      { accounts: ['a', 'PC-17\\a'], host: 'pc-17.corp.example' },
      'a',
    ],
    ['a system without domains', { accounts: ['Yamada'], host: 'pc-17' }, 'yamada'],
    ['a number without a name', { accounts: [], host: 'pc-17' }, 'unknown'],
  ])('%s', (_, identity, person) => {
    expect(personOf(identity)).toBe(person);
  });

  it.each<readonly [string, Identity, Readonly<Record<string, string>>]>([
    ['in a domain', DOMAIN, { USERDOMAIN: 'CORP', COMPUTERNAME: 'PC-17' }],
    ['on a machine of its own', LOCAL, { USERDOMAIN: 'PC-17', COMPUTERNAME: 'PC-17' }],
    ['on Linux and macOS', { accounts: ['mori'], host: 'pc' }, { USER: 'somebody' }],
  ])('is the same as in earlier versions %s', (_, identity, env) => {
    expect(personOf(identity)).toBe(earlierPerson(identity, env));
  });

  it.each<readonly [string, Identity, string | undefined, string | undefined, string]>([
    ['nothing was written yet', DOMAIN, undefined, undefined, 'corp\\yamada'],
    ['a name was written', DOMAIN, 'old\\yamada', undefined, 'old\\yamada'],
    ['a name was written, and the system is silent now', SILENT, 'corp\\yamada', undefined, 'corp\\yamada'],
    ['an earlier version wrote another domain', DOMAIN, undefined, 'made-up\\yamada', 'made-up\\yamada'],
    ['the written name is of another account', DOMAIN, 'corp\\sato', undefined, 'corp\\yamada'],
    ['the environment names another account', DOMAIN, undefined, 'corp\\sato', 'corp\\yamada'],
  ])('stays where %s', (_, identity, kept, earlier, person) => {
    expect(personNow({ identity, kept, earlier })).toBe(person);
  });
});

describe('the name on this machine', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'sekisho-person-'));
  const read = (home: string, identity: Identity, env = {}) => learnerIdentity(home, env, async () => identity)();

  it('is kept once, and leaves no trace before something is signed', async () => {
    const home = folder();
    expect(await read(home, DOMAIN)).toEqual({ person: 'corp\\yamada', machine: 'pc-17', accounts: DOMAIN.accounts });
    await keepPerson(home, 'corp\\yamada');
    await keepPerson(home, 'other\\yamada');
    expect(JSON.parse(readFileSync(join(home, PERSON_FILE), 'utf8'))).toEqual({ format: 1, person: 'corp\\yamada' });
    expect((await read(home, SILENT)).person).toBe('corp\\yamada');
  });

  it.each(['training-key.pem', 'xapi-sent.jsonl'])(
    'is the one an earlier version wrote where there is %s',
    async (file) => {
      const home = folder();
      writeFileSync(join(home, file), '');
      const env = { USERDOMAIN: 'TEAM', COMPUTERNAME: 'PC-17' };
      expect((await read(home, DOMAIN, env)).person).toBe('team\\yamada');
      expect((await read(folder(), DOMAIN, env)).person).toBe('corp\\yamada');
    },
  );

  it('is the system’s where the file is damaged', async () => {
    const home = folder();
    writeFileSync(join(home, PERSON_FILE), '{');
    expect((await read(home, DOMAIN)).person).toBe('corp\\yamada');
  });
});
