import { beforeEach, describe, expect, it, vi } from 'vitest';
import builder from '../../build/electron-builder.json';
import { CONTENT_SECURITY_POLICY } from '../../electron/app/content-security.ts';
import { confine, denyPermissions } from '../../electron/desktop/confine.ts';
import { isOwnPage } from '../../electron/desktop/door.ts';
import { OWN_SCHEME } from '../../electron/desktop/scheme.ts';
import {
  NOTICE_PAGE,
  ORIGIN,
  QUICK_PAGE,
  START_PAGE,
  smallWindowOptions,
  windowOptions,
} from '../../electron/desktop/window-options.ts';
import packageFile from '../../package.json';
import { recorded } from './recorded-electron.ts';

vi.mock('electron', async () => (await import('./recorded-electron.ts')).electron);
vi.mock('electron-store', () => ({ default: class {} }));

const PLACES = { preload: '', pages: '', icon: '', trayIcon: '', guardEngine: '', sumWorker: '' };
const PLACE = { x: 0, y: 0, width: 400, height: 200 };

/** Every window the app can open. */
const WINDOWS = [
  windowOptions('/preload.cjs', '/icon.png', {}),
  smallWindowOptions('/preload.cjs', PLACE, false),
  smallWindowOptions('/preload.cjs', PLACE, true),
];
const preferences = WINDOWS[0]?.webPreferences ?? {};

/** Contents that record what confines them. */
function confined() {
  const handlers = new Map<string, (event: { preventDefault: () => void }) => void>();
  let openHandler: (() => { action: string }) | undefined;
  confine({
    on: (name: string, handler: never) => void handlers.set(name, handler),
    setWindowOpenHandler: (handler: never) => {
      openHandler = handler;
    },
  } as never);
  const isPrevented = (name: string) => {
    const preventDefault = vi.fn<() => void>();
    handlers.get(name)?.({ preventDefault });
    return preventDefault.mock.calls.length === 1;
  };
  return { isPrevented, opens: () => openHandler?.().action };
}

/** Numbers and names as in electronjs.org/docs/latest/tutorial/security. */
describe("Electron's security checklist", () => {
  beforeEach(() => {
    recorded.did.length = 0;
  });

  it('1. only load secure content: the one page is our own scheme, and it is secure', () => {
    expect(START_PAGE).toBe('app://sekisho/index.html');
    expect([NOTICE_PAGE, QUICK_PAGE]).toEqual(['app://sekisho/notice.html', 'app://sekisho/quick.html']);
    expect(OWN_SCHEME.privileges).toMatchObject({ standard: true, secure: true });
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*/u);
  });

  it('2. no Node in pages', () => {
    expect(preferences.nodeIntegration).toBe(false);
    expect(preferences).not.toHaveProperty('nodeIntegrationInWorker');
    expect(preferences).not.toHaveProperty('nodeIntegrationInSubFrames');
  });

  it('3. context isolation, and all of this in every window alike', () => {
    for (const { webPreferences } of WINDOWS) expect(webPreferences).toEqual(preferences);
    expect(preferences.contextIsolation).toBe(true);
  });

  it('4. the sandbox, for every process and before the app is ready', async () => {
    expect(preferences.sandbox).toBe(true);
    const { boot } = await import('../../electron/desktop/boot.ts');
    boot(PLACES);
    expect(recorded.did[0]).toBe('lock');
    expect(recorded.did.indexOf('sandbox')).toBeGreaterThan(0);
    expect(recorded.did.indexOf('sandbox')).toBeLessThan(recorded.did.indexOf('ready'));
    expect(recorded.did.indexOf('scheme')).toBeLessThan(recorded.did.indexOf('ready'));
  });

  it('5. permission requests and checks are answered with no', () => {
    const answers: unknown[] = [];
    denyPermissions({
      setPermissionRequestHandler: (handler) =>
        handler?.(null as never, 'media', (granted) => void answers.push(granted), null as never),
      setPermissionCheckHandler: (handler) => void answers.push(handler?.(null, 'media', '', null as never)),
    });
    expect(answers).toEqual([false, false]);
  });

  it('6. web security stays on', () => {
    expect(preferences).not.toHaveProperty('webSecurity');
  });

  it('7. a content security policy that starts from nothing', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; script-src 'self';/u);
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
  });

  it('8. no insecure content', () => {
    expect(preferences).not.toHaveProperty('allowRunningInsecureContent');
  });

  it('9. no experimental features', () => {
    expect(preferences).not.toHaveProperty('experimentalFeatures');
  });

  it('10. no Blink features', () => {
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
  });

  it('11. no <webview> at all, so none with popups', () => {
    expect(preferences).not.toHaveProperty('webviewTag');
  });

  it('12. a <webview> that is attached all the same is refused', () => {
    expect(confined().isPrevented('will-attach-webview')).toBe(true);
  });

  it('13. no navigation, of any frame', () => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(confined().isPrevented(name), name).toBe(true);
    }
  });

  it('14. no new windows', () => {
    expect(confined().opens()).toBe('deny');
  });

  it('13 and 14 hold for all contents, from their creation', async () => {
    const { boot } = await import('../../electron/desktop/boot.ts');
    boot(PLACES);
    expect(recorded.did).toContain('on web-contents-created');
    expect(recorded.did).toContain('on session-created');
  });

  it('15. links outside: https only, through one function', async () => {
    const { browserLinks } = await import('../../electron/desktop/browser-links.ts');
    await browserLinks.open('https://www.ipa.go.jp/');
    for (const address of ['http://www.ipa.go.jp/', 'file:///etc/passwd', 'javascript:alert(1)', 'smb://x/y', '']) {
      await expect(browserLinks.open(address), address).rejects.toThrow(/https|URL/u);
    }
    expect(recorded.opened).toEqual(['https://www.ipa.go.jp/']);
  });

  it('16. a version of Electron that gets security updates', () => {
    // The newest three majors are supported (electronjs.org/docs/latest/tutorial/electron-timelines).
    expect(Number.parseInt(packageFile.devDependencies.electron, 10)).toBeGreaterThanOrEqual(45);
  });

  it('17. the sender of every message is looked at', () => {
    expect(isOwnPage({ origin: ORIGIN, parent: null })).toBe(true);
    expect(isOwnPage({ origin: 'app://other', parent: null })).toBe(false);
    expect(isOwnPage({ origin: ORIGIN, parent: {} as never })).toBe(false);
    expect(isOwnPage(null)).toBe(false);
  });

  it('18. no file: protocol', () => {
    expect(new URL(START_PAGE).protocol).toBe('app:');
    expect(builder.electronFuses.grantFileProtocolExtraPrivileges).toBe(false);
  });

  it('19. fuses: nothing that turns the app into a Node, only code that was signed', () => {
    expect(builder.asar).toBe(true);
    expect(builder.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('20. no Electron object reaches the page: one question, one way to listen', async () => {
    await import('../../electron/preload.ts');
    expect(Object.keys(recorded.exposed)).toEqual(['sekisho']);
    const bridge = recorded.exposed.sekisho;
    expect(Object.keys(bridge ?? {})).toEqual(['call', 'listen']);
    const heard: unknown[][] = [];
    const stop = bridge?.listen('check.open', (...told) => heard.push(told));
    const tell = (name: string) => {
      for (const pass of recorded.heard) pass({ sender: 'electron' }, name, { text: 'a' });
    };
    tell('check.open');
    tell('settings.changed');
    expect(heard).toEqual([[{ text: 'a' }]]);
    expect(recorded.sent).toEqual([['sekisho:listening', 'check.open']]);
    expect(stop?.()).toBeUndefined();
    expect(recorded.heard.size).toBe(0);
    expect(await bridge?.call('app.info', 1)).toEqual(['sekisho:call', 'app.info', 1]);
  });
});
