import { describe, expect, it } from 'vitest';
import { looker } from '../../../../electron/app/commands/look.ts';
import { STARTER_IN_FORCE } from '../../../../electron/app/installed-policy.ts';
import { strictestPublic } from '../../../../shared/policy/sites.ts';

const TEXT = '電話: 090-1234-5678';
const site = strictestPublic(STARTER_IN_FORCE.policy);

describe('one look at a text', () => {
  it('finds and decides', async () => {
    const look = await looker(TEXT, STARTER_IN_FORCE);
    expect(look(TEXT, site)?.result).toMatchObject({ action: 'redact', redacted: '電話: [PHONE_1]' });
  });

  it('is no check at all without its dictionaries', async () => {
    const look = await looker(TEXT, STARTER_IN_FORCE, () => Promise.reject(new Error('no such chunk')));
    expect(look(TEXT, site)).toBeUndefined();
  });

  it('is no check at all when a detector fails', async () => {
    const fail = () => {
      throw new Error('quoting the text');
    };
    const finder = { people: fail, organizations: fail, places: fail };
    const look = await looker(TEXT, STARTER_IN_FORCE, async () => ({ ja: finder, en: finder }));
    expect(look(TEXT, site)).toBeUndefined();
  });
});
