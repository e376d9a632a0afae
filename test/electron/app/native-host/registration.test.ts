import { access, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, manifestPlace } from '../../../../electron/app/native-host/browsers.ts';
import { isOurExtension } from '../../../../electron/app/native-host/caller.ts';
import { launcherFile, launcherText } from '../../../../electron/app/native-host/launcher.ts';
import { type Registry, registration } from '../../../../electron/app/native-host/registration.ts';
import { EXTENSION_IDS, NATIVE_HOST } from '../../../../shared/contract/native.ts';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sekisho-browser-'));
});
afterEach(() => rm(home, { recursive: true }));

const program = { interpreter: '/opt/node', script: "/people/o'neil/cli.js" };
const noRegistry: Registry = {
  read: async () => expect.unreachable(),
  write: async () => expect.unreachable(),
  remove: async () => expect.unreachable(),
};
const machine = (platform: string) => ({ platform, env: { APPDATA: join(home, 'Roaming') }, home });

describe('a browser told where the host is', () => {
  it.each(BROWSERS)('%s finds a manifest that lets our extension in and nobody else', async (browser) => {
    const file = await registration(machine('linux'), program, noRegistry).install(browser, 'person');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { readonly path: string };
    expect(manifest).toEqual({
      name: NATIVE_HOST,
      description: 'Sekisho',
      path: join(home, '.config/sekisho/native-host'),
      type: 'stdio',
      ...(browser === 'firefox'
        ? { allowed_extensions: [EXTENSION_IDS.firefox] }
        : { allowed_origins: [`chrome-extension://${EXTENSION_IDS.chromium}/`] }),
    });
    expect((await stat(manifest.path)).mode & 0o777).toBe(0o755);
  });

  it('is told again without harm, and forgets when told to', async () => {
    const { install, remove, status } = registration(machine('darwin'), program, noRegistry);
    expect(await status('chrome', 'person')).toBe('absent');
    expect(await remove('chrome', 'person')).toBe(false);
    await install('chrome', 'person');
    await install('chrome', 'person');
    await install('firefox', 'person');
    expect(await status('chrome', 'person')).toBe('installed');
    expect(await remove('chrome', 'person')).toBe(true);
    expect(await status('chrome', 'person')).toBe('absent');
    expect(await status('firefox', 'person')).toBe('installed');
  });

  it('leaves no launcher behind the last browser', async () => {
    const { install, remove } = registration(machine('linux'), program, noRegistry);
    await install('chrome', 'person');
    await install('edge', 'person');
    await remove('chrome', 'person');
    await access(launcherFile('person', machine('linux')));
    await remove('edge', 'person');
    await expect(access(launcherFile('person', machine('linux')))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['is not JSON', '{'],
    ['names another host', JSON.stringify({ name: 'other', description: '', path: '/x', type: 'stdio' })],
    [
      'lets another extension in',
      JSON.stringify({
        name: NATIVE_HOST,
        description: 'Sekisho',
        path: '/bin/sh',
        type: 'stdio',
        allowed_origins: ['chrome-extension://aaaa/'],
      }),
    ],
  ])('counts as broken when its manifest %s', async (_, text) => {
    const { install, status } = registration(machine('linux'), program, noRegistry);
    await writeFile(await install('edge', 'person'), text);
    expect(await status('edge', 'person')).toBe('broken');
  });

  it('counts as broken when the launcher is gone', async () => {
    const { install, status } = registration(machine('linux'), program, noRegistry);
    await install('edge', 'person');
    await rm(launcherFile('person', machine('linux')));
    expect(await status('edge', 'person')).toBe('broken');
  });

  it('is told through the registry on Windows', async () => {
    const keys = new Map<string, string>();
    const registry: Registry = {
      read: async (key) => keys.get(key),
      write: async (key, value) => void keys.set(key, value),
      remove: async (key) => void keys.delete(key),
    };
    const windows = { platform: 'win32', env: { APPDATA: join(home, 'R'), LOCALAPPDATA: join(home, 'L') }, home };
    const { install, remove, status } = registration(windows, program, registry);
    const file = await install('chrome', 'person');
    expect([...keys]).toEqual([[`HKCU\\Software\\Google\\Chrome\\NativeMessagingHosts\\${NATIVE_HOST}`, file]]);
    expect(await status('chrome', 'person')).toBe('installed');
    expect(await remove('chrome', 'person')).toBe(true);
    expect(keys.size).toBe(0);
  });
});

describe('where a browser looks', () => {
  const at = { env: {}, home: '/people/p' };
  it.each([
    ['chrome', 'person', 'linux', '/people/p/.config/google-chrome/NativeMessagingHosts'],
    ['edge', 'machine', 'linux', '/etc/opt/edge/native-messaging-hosts'],
    ['firefox', 'person', 'linux', '/people/p/.mozilla/native-messaging-hosts'],
    ['firefox', 'machine', 'darwin', '/Library/Application Support/Mozilla/NativeMessagingHosts'],
    ['chromium', 'person', 'darwin', '/people/p/Library/Application Support/Chromium/NativeMessagingHosts'],
  ] as const)('%s, for the %s, on %s', (browser, reach, platform, folder) => {
    expect(manifestPlace(browser, reach, { ...at, platform }, 'h')).toEqual({ kind: 'folder', folder });
  });
});

describe('the launcher', () => {
  it.each([
    ['linux', `#!/bin/sh\nexec '/opt/node' '/people/o'\\''neil/cli.js' native-host "$@"\n`],
    ['win32', `@echo off\r\nchcp 65001 >nul\r\n"/opt/node" "/people/o'neil/cli.js" native-host %*\r\n`],
  ])('quotes its paths on %s', (platform, text) => {
    expect(launcherText(program, platform)).toBe(text);
  });
});

describe('who may start the host', () => {
  it.each([
    [[`chrome-extension://${EXTENSION_IDS.chromium}/`], true],
    [['/people/p/.mozilla/native-messaging-hosts/app.json', EXTENSION_IDS.firefox], true],
    [[`chrome-extension://${EXTENSION_IDS.chromium}`], false],
    [['chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/'], false],
    [['/manifest.json', 'other@example.com'], false],
    [[], false],
  ])('%j: %s', (args, isOurs) => {
    expect(isOurExtension(args)).toBe(isOurs);
  });
});
