import { describe, expect, it } from 'vitest';
import { openSettings } from '../../../electron/app/settings.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import type { SaidOfSettings } from '../../../shared/policy/company-settings.ts';
import { hostWords } from '../../../shared/words/host-words.ts';
import { memoryFiles, memorySettings } from './fake-ports.ts';

const NOTHING_SAID: SaidOfSettings = { policy: {}, values: [] };
const LOCKED_OFF: SaidOfSettings = {
  policy: { settings: { guard: false } },
  values: [{ path: 'settings/guard', locked: true }],
};
const AT_FIRST_OFF: SaidOfSettings = { ...LOCKED_OFF, values: [{ path: 'settings/guard', locked: false }] };

const open = async (content?: string, company = async () => NOTHING_SAID) => {
  const files = memoryFiles(content === undefined ? {} : { 'settings.json': content });
  return { files, settings: await openSettings(memorySettings(files), files, company) };
};

describe('settings', () => {
  it('start with the defaults when there is no file', async () => {
    const { settings } = await open();
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(settings.troubles).toEqual([]);
  });

  it('fill in fields that an older file does not have', async () => {
    const { settings } = await open('{"language":"en"}');
    expect(await settings.read()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
    expect(settings.troubles).toEqual([]);
  });

  it('change only what was asked for and keep it in the file', async () => {
    const { files, settings } = await open('{"language":"en"}');
    expect(await settings.write({ theme: 'dark' })).toEqual({ ...DEFAULT_SETTINGS, language: 'en', theme: 'dark' });
    expect(JSON.parse(files.content.get('settings.json') ?? '')).toEqual({ language: 'en', theme: 'dark' });
  });

  it.each(['{', '[]', '"text"', 'null', '{"language":"fr"}', '{"langage":"en"}', '{"theme":1}', ''])(
    'keep an unreadable file aside, say so and use the defaults: %s',
    async (content) => {
      const { files, settings } = await open(content);
      expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
      expect(settings.troubles).toEqual(['settings-unreadable']);
      expect(files.content.get('settings.json.unreadable')).toBe(content);
      await settings.write({ language: 'ja' });
      expect(JSON.parse(files.content.get('settings.json') ?? '')).toMatchObject({ language: 'ja' });
    },
  );

  it('live in memory when the unreadable file cannot even be renamed', async () => {
    const files = memoryFiles({ 'settings.json': '{' });
    files.broken.add('settings.json');
    const settings = await openSettings(memorySettings(files), files, async () => NOTHING_SAID);
    expect(settings.troubles).toEqual(['settings-unreadable']);
    expect((await settings.write({ language: 'en' })).language).toBe('en');
    expect((await settings.read()).language).toBe('en');
    expect(files.content.get('settings.json')).toBe('{');
  });
});

describe('settings that the company speaks of', () => {
  const own = (content: object) => JSON.stringify(content);

  it.each([
    ['a locked value wins', LOCKED_OFF, { guard: true }, false],
    ['a default counts at first', AT_FIRST_OFF, {}, false],
    ['a default gives way to the choice', AT_FIRST_OFF, { guard: true }, true],
    [
      '`local` opens a locked value',
      { ...LOCKED_OFF, policy: { ...LOCKED_OFF.policy, local: ['guard'] } },
      { guard: true },
      true,
    ],
    [
      '`local` that names others leaves it closed',
      { ...AT_FIRST_OFF, policy: { ...AT_FIRST_OFF.policy, local: ['site'] } },
      { guard: true },
      false,
    ],
    ['`local` closes what nobody gave', { policy: { local: ['site'] }, values: [] }, { guard: false }, true],
    [
      'a pattern in `local` opens all',
      { ...LOCKED_OFF, policy: { ...LOCKED_OFF.policy, local: ['settings/*'] } },
      { guard: true },
      true,
    ],
  ])('%s', async (_case, said: SaidOfSettings, chosen, guard) => {
    const { settings } = await open(own(chosen), async () => said);
    expect(await settings.read()).toEqual({ ...DEFAULT_SETTINGS, guard });
  });

  it('are not changed by the person while they are locked; the rest is', async () => {
    const { files, settings } = await open(own({ theme: 'dark' }), async () => LOCKED_OFF);
    const problem = { path: 'guard', message: hostWords.settingDecided };
    await expect(settings.write({ theme: 'light', guard: true })).rejects.toMatchObject({ problem });
    expect(files.content.get('settings.json')).toBe(own({ theme: 'dark' }));
    expect(await settings.write({ theme: 'light' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'light', guard: false });
    expect(JSON.parse(files.content.get('settings.json') ?? '')).toEqual({ theme: 'light' });
  });

  it('are the choice of before again once the company has let go of them', async () => {
    let said = LOCKED_OFF;
    const { settings } = await open(own({ guard: true }), async () => said);
    expect((await settings.read()).guard).toBe(false);
    said = NOTHING_SAID;
    expect((await settings.read()).guard).toBe(true);
  });

  it('stay as they were while the policy cannot be read, and the guard is on where nobody knows', async () => {
    let company = async (): Promise<SaidOfSettings> => Promise.reject(new Error('held'));
    const { settings } = await open(own({ guard: false }), () => company());
    expect((await settings.read()).guard).toBe(true);
    const unknown = { path: 'guard', message: hostWords.settingUnknown };
    await expect(settings.write({ guard: false })).rejects.toMatchObject({ problem: unknown });
    expect((await settings.write({ language: 'en' })).language).toBe('en');
    const broken = company;
    company = async () => LOCKED_OFF;
    expect((await settings.read()).guard).toBe(false);
    company = broken;
    expect((await settings.read()).guard).toBe(false);
    await expect(settings.write({ guard: true })).rejects.toMatchObject({ problem: { path: 'guard' } });
  });
});
