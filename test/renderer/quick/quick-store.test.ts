import { beforeEach, describe, expect, it } from 'vitest';
import { copyQuick, quickSite, quickVerdict, useQuick } from '../../../renderer/screens/quick/quick-store.ts';
import { usePolicy } from '../../../renderer/state/policy-store.ts';
import { useSettings } from '../../../renderer/state/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { BLOCKED, did, FINE, forgetQuick, HELD, KNOWN, quick } from './quick-world.ts';

const verdict = () => quickVerdict(useQuick.getState(), usePolicy.getState().policy).kind;

beforeEach(forgetQuick);

describe('the quick check', () => {
  it('copies the safe text with its key, and records counts', async () => {
    await quick({ kind: 'text', text: HELD });
    expect(verdict()).toBe('mask');
    await copyQuick();
    expect(did('quick.copy')).toEqual([
      {
        text: '連絡先は[PHONE_1]です。',
        key: { format: 1, entries: [{ placeholder: '[PHONE_1]', value: '03-1234-5678' }] },
      },
    ]);
    expect(did('history.add')).toMatchObject([{ outcome: 'copied-safe', counts: { phone: 1 }, length: HELD.length }]);
    expect(JSON.stringify(did('history.add'))).not.toContain('1234');
  });

  it('lets through what may go as it is', async () => {
    await quick({ kind: 'text', text: FINE });
    await copyQuick();
    expect(did('quick.copy')).toEqual([{ text: FINE, key: KNOWN }]);
    expect(did('history.add')).toMatchObject([{ outcome: 'copied-original', action: 'allow' }]);
  });

  it('holds what must not go, says so, and records it once', async () => {
    await quick({ kind: 'text', text: BLOCKED });
    await copyQuick();
    await copyQuick();
    expect(did('quick.copy')).toEqual([]);
    expect(useQuick.getState().said).toBe('held');
    expect(did('history.add')).toMatchObject([{ outcome: 'held' }]);
  });

  it.each(['dies', 'silent'] as const)('copies nothing while there is no verdict: the engine %s', async (mood) => {
    const stop = await quick({ kind: 'text', text: HELD }, mood);
    expect(verdict()).toBe(mood === 'dies' ? 'unchecked' : 'checking');
    await copyQuick();
    expect(did('quick.copy')).toEqual([]);
    expect(useQuick.getState().said).toBe(mood === 'dies' ? 'held' : 'waiting');
    stop();
  });

  it('copies nothing without a policy', async () => {
    await quick({ kind: 'text', text: HELD }, 'works', 'none');
    expect(verdict()).toBe('no-policy');
    await copyQuick();
    expect(did('quick.copy')).toEqual([]);
  });

  it.each(['empty', 'concealed', 'files'] as const)('checks nothing where there is no text: %s', async (kind) => {
    await quick({ kind, text: '' });
    expect(verdict()).toBe('empty');
    await copyQuick();
    expect(did('quick.copy')).toEqual([]);
  });

  it('goes to the site of the settings, or else to the strictest public one', () => {
    expect(quickSite(STARTER_POLICY).tier).toBe('public');
    useSettings.getState().take({ ...DEFAULT_SETTINGS, site: 'claude' });
    expect(quickSite(STARTER_POLICY).id).toBe('claude');
    useSettings.getState().take({ ...DEFAULT_SETTINGS, site: 'gone' });
    expect(quickSite(STARTER_POLICY).tier).toBe('public');
  });
});
