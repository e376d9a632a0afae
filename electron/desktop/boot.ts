import { homedir } from 'node:os';
import { app, nativeTheme, protocol, session } from 'electron';
import type { Trouble } from '../../shared/contract/calls.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import { desktopLabels } from '../app/desktop-labels.ts';
import { createHost, type Host } from '../app/host.ts';
import { installedPolicyFile, userDataFolder } from '../app/user-data-folder.ts';
import { type AppWindow, appWindow } from './app-window.ts';
import { browserLinks } from './browser-links.ts';
import { confine, denyPermissions } from './confine.ts';
import { failed, reportCall } from './failure.ts';
import { keptSettings } from './kept-settings.ts';
import { setMenu } from './menu.ts';
import type { Places } from './places.ts';
import { OWN_SCHEME, servePage } from './scheme.ts';
import { globalKey } from './shortcut.ts';
import { systemClipboard } from './system-clipboard.ts';
import { appTray } from './tray.ts';

/**
 * Starts the desktop app. The order matters twice: the lock comes first, so that a second start touches nothing, and
 * sandbox and scheme can only be set before the app is ready.
 */
export function boot(places: Places): void {
  takeOwnFolder();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([OWN_SCHEME]);
  app.on('session-created', denyPermissions);
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app
    .whenReady()
    .then(() => start(places))
    .catch(failed);
}

async function start(places: Places): Promise<void> {
  denyPermissions(session.defaultSession);
  servePage(protocol, places.pages);
  setMenu(process.platform);

  const window = appWindow(places, (name, input) => host.call(name, input));
  const checkClipboard = () => void openCheck(window).catch(failed);
  const shortcut = globalKey(checkClipboard);
  const tray = appTray(places.trayIcon, { open: window.show, checkClipboard, quit: () => app.quit() });

  const follow = (settings: Settings) => {
    nativeTheme.themeSource = settings.theme;
    tray?.label(desktopLabels(settings.language, app.getLocale()));
    shortcut.use(settings.shortcut);
  };
  const troubles = (): readonly Trouble[] => [
    ...(shortcut.works() ? [] : (['shortcut-taken'] as const)),
    ...(tray === undefined ? (['no-tray'] as const) : []),
  ];
  const host = await desktopHost(troubles, (settings) => {
    follow(settings);
    window.tell('settings.changed', settings);
  });
  follow(await host.handlers['settings.read'](undefined));
  keepAlive(window, tray !== undefined);
  window.show();
}

/** The same folder as the other hosts', unless the person chose one on the command line. */
function takeOwnFolder(): void {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', userDataFolder(machine));
}

function desktopHost(troubles: () => readonly Trouble[], settingsChanged: (settings: Settings) => void): Promise<Host> {
  return createHost({
    host: 'desktop',
    locale: app.getLocale(),
    folder: app.getPath('userData'),
    policyFile: installedPolicyFile({ platform: process.platform, env: process.env }),
    openSettings: keptSettings,
    clipboard: systemClipboard,
    links: browserLinks,
    powers: { clipboard: true, shortcut: true, links: true },
    troubles,
    settingsChanged,
    report: reportCall,
  });
}

/** The shortcut and the tray: the window comes up with the clipboard's text in it. */
async function openCheck(window: AppWindow): Promise<void> {
  const text = await systemClipboard.read();
  window.tell('check.open', { text });
  window.show();
}

/**
 * Closing the window leaves the app in the tray. Not on Linux: many desktops there show no tray icon without saying so,
 * and a program that nobody can see is worse than one that ended.
 */
function keepAlive(window: AppWindow, hasTray: boolean): void {
  app.on('second-instance', window.show);
  app.on('activate', window.show);
  app.on('window-all-closed', () => {
    if (!hasTray || process.platform === 'linux') app.quit();
  });
}
