import { describe, expect, it } from 'vitest';
import { openSettings } from '../../../electron/app/settings.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { memoryFiles, memorySettings } from './fake-ports.ts';

const open = async (content?: string) => {
  const files = memoryFiles(content === undefined ? {} : { 'settings.json': content });
  return { files, settings: await openSettings(memorySettings(files), files) };
};

describe('settings', () => {
  it('start with the defaults when there is no file', async () => {
    const { settings } = await open();
    expect(settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(settings.troubles).toEqual([]);
  });

  it('fill in fields that an older file does not have', async () => {
    const { settings } = await open('{"language":"en"}');
    expect(settings.read()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
    expect(settings.troubles).toEqual([]);
  });

  it('change only what was asked for and keep it in the file', async () => {
    const { files, settings } = await open('{"language":"en"}');
    expect(settings.write({ theme: 'dark' })).toEqual({ ...DEFAULT_SETTINGS, language: 'en', theme: 'dark' });
    expect(JSON.parse(files.content.get('settings.json') ?? '')).toMatchObject({ language: 'en', theme: 'dark' });
  });

  it.each(['{', '[]', '"text"', 'null', '{"language":"fr"}', '{"langage":"en"}', '{"theme":1}', ''])(
    'keep an unreadable file aside, say so and use the defaults: %s',
    async (content) => {
      const { files, settings } = await open(content);
      expect(settings.read()).toEqual(DEFAULT_SETTINGS);
      expect(settings.troubles).toEqual(['settings-unreadable']);
      expect(files.content.get('settings.json.unreadable')).toBe(content);
      settings.write({ language: 'ja' });
      expect(JSON.parse(files.content.get('settings.json') ?? '')).toMatchObject({ language: 'ja' });
    },
  );

  it('live in memory when the unreadable file cannot even be renamed', async () => {
    const files = memoryFiles({ 'settings.json': '{' });
    files.broken.add('settings.json');
    const settings = await openSettings(memorySettings(files), files);
    expect(settings.troubles).toEqual(['settings-unreadable']);
    expect(settings.write({ language: 'en' }).language).toBe('en');
    expect(settings.read().language).toBe('en');
    expect(files.content.get('settings.json')).toBe('{');
  });
});
