import { describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import type { Registration } from '../../../../electron/app/native-host/registration.ts';
import { EXTENSION_IDS } from '../../../../shared/contract/native.ts';
import { browserWords } from '../../../../shared/words/browser-words.ts';
import { fakeTerminal } from './fake-terminal.ts';

const words = browserWords.en;
const fake = (more: Partial<Registration> = {}) => {
  const registration: Registration = {
    install: async (browser, reach) => `/${reach}/${browser}.json`,
    remove: async (browser) => browser === 'edge',
    status: async (browser) => (browser === 'edge' ? 'broken' : 'installed'),
    ...more,
  };
  return fakeTerminal({ env: { LANG: 'en' }, more: { registration } });
};

describe('sekisho browser', () => {
  it.each([
    [
      'install chrome firefox',
      0,
      words.installed('chrome', '/person/chrome.json') + words.installed('firefox', '/person/firefox.json'),
    ],
    ['install edge --machine', 0, words.installed('edge', '/machine/edge.json')],
    ['remove edge chrome', 0, words.removed('edge', true) + words.removed('chrome', false)],
    ['status chrome', 0, words.status.installed('chrome')],
    ['status chrome edge', 1, words.status.installed('chrome') + words.status.broken('edge')],
  ])('%s', async (line, exit, said) => {
    const { terminal, out } = fake();
    expect(await run(['browser', ...line.split(' ')], terminal)).toBe(exit);
    expect(out().replaceAll('\n', '')).toBe(said);
  });

  it('means every browser when none is named', async () => {
    const { terminal, out } = fake();
    await run(['browser', 'status'], terminal);
    expect(out().match(/^\w+(?=:)/gmu)).toEqual(['chrome', 'edge', 'chromium', 'firefox']);
  });

  it.each([
    ['', words.badDeed('')],
    ['list', words.badDeed('list')],
    ['install crome', words.noBrowser('crome', 'chrome')],
    ['install safari', words.noBrowser('safari')],
  ])('refuses "%s"', async (line, sentence) => {
    const { terminal, err } = fake();
    expect(await run(['browser', ...line.split(' ').filter(Boolean)], terminal)).toBe(2);
    expect(err()).toBe(`sekisho: ${sentence}\n`);
  });

  it('names what the disk refuses', async () => {
    const refuse = async () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }));
    const { terminal, err } = fake({ install: refuse });
    expect(await run(['browser', 'install', 'edge', '--machine'], terminal)).toBe(2);
    expect(err()).toBe(`sekisho: ${words.notWritten('edge', 'EACCES')}\n`);
  });
});

describe('sekisho native-host', () => {
  const started = async (...args: readonly string[]) => {
    let conversations = 0;
    const more = { nativeHost: async () => void conversations++ };
    const { terminal, err } = fakeTerminal({ env: { LANG: 'en' }, more });
    return { exit: await run(['native-host', ...args], terminal), conversations, err: err() };
  };

  it('talks to our extension', async () => {
    const origin = `chrome-extension://${EXTENSION_IDS.chromium}/`;
    expect(await started(origin, '--parent-window=0')).toEqual({ exit: 0, conversations: 1, err: '' });
  });

  it('ends at once for anybody else', async () => {
    const err = `sekisho: ${words.notByHand}\n`;
    expect(await started()).toEqual({ exit: 2, conversations: 0, err });
    expect(await started('chrome-extension://other/')).toEqual({ exit: 2, conversations: 0, err });
  });
});
