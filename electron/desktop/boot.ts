import { homedir } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import { app, nativeTheme, protocol, session } from 'electron';
import type { Trouble } from '../../shared/contract/calls.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import type { Language } from '../../shared/language.ts';
import type { Guard } from '../app/clipboard-guard/guard.ts';
import { guardRows, type TrayRow } from '../app/clipboard-guard/tray-rows.ts';
import { desktopLabels, languageInForce } from '../app/desktop-labels.ts';
import { createHost, type Host, type HostParts } from '../app/host.ts';
import type { PolicyDesk } from '../app/policy/policy-desk.ts';
import { machineDesk } from '../app/policy/this-machine.ts';
import { sealProcess } from '../app/sealed-process.ts';
import { companyFolder, userDataFolder } from '../app/user-data-folder.ts';
import { type AppWindow, appWindow } from './app-window.ts';
import { browserLinks } from './browser-links.ts';
import { confine, denyPermissions } from './confine.ts';
import { failed, reportCall, surprised, tellProblem } from './failure.ts';
import { type DesktopGuard, desktopGuard } from './guard.ts';
import { keptSettings } from './kept-settings.ts';
import { setMenu } from './menu.ts';
import type { Places } from './places.ts';
import { desktopReminders } from './reminders.ts';
import { OWN_SCHEME, servePage } from './scheme.ts';
import { globalKey } from './shortcut.ts';
import { systemClipboard } from './system-clipboard.ts';
import { appTray } from './tray.ts';

/** How long the window waits for settings that depend on a company's server, in milliseconds. */
const PATIENCE_MS = 1_000;

/**
 * Starts the desktop app. The order matters twice: the lock comes first, so that a second start touches nothing, and
 * sandbox and scheme can only be set before the app is ready.
 */
export function boot(places: Places): void {
  void sealProcess(surprised);
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
  const policy = machineDesk({ platform: process.platform, folder: app.getPath('userData'), patienceMs: 10_000 });
  const door = desktopGuard({
    places,
    policy,
    call: (name, input) => host.call(name, input),
    record: async (entry) => host.handlers['history.add'](entry),
    open: (text) => openCheck(window, text),
    wrong: async () => host.handlers['wrong.list'](undefined),
    marks: {
      add: async (mark) => (await host.call('wrong.add', mark)).ok,
      remove: async ({ detector, print }) => (await host.call('wrong.remove', { detector, print })).ok,
    },
    moments: { offer: (...about) => host.moments(language).offer(...about) },
    learn: ({ id, lesson, card }) => {
      window.tell('moment.open', { id, lesson, card });
      window.show();
    },
    tell: window.tell,
    changed: () => relabel(),
  });
  const shortcut = globalKey(() => void door.quick.begin().catch(failed));
  const tray = appTray(places.trayIcon, {
    open: window.show,
    checkClipboard: () => void checkClipboard(window).catch(failed),
    guard: (act) => void actOnGuard(act, door.guard, host, language()).then(relabel).catch(failed),
    quit: () => app.quit(),
  });
  let settings: Settings | undefined;
  const language = () => languageInForce(settings?.language ?? 'system', app.getLocale());

  const relabel = () => {
    if (settings === undefined) return;
    const rows = guardRows(door.guard.state(), language(), new Date());
    tray?.label(desktopLabels(settings.language, app.getLocale()), rows);
  };
  const follow = (next: Settings) => {
    settings = next;
    nativeTheme.themeSource = next.theme;
    shortcut.use(next.shortcut);
    door.guard.follow(next.guard);
    relabel();
  };
  const troubles = (): readonly Trouble[] => [
    ...(shortcut.works() ? [] : (['shortcut-taken'] as const)),
    ...(tray === undefined ? (['no-tray'] as const) : []),
  ];
  const host = await desktopHost(door, policy, troubles, {
    settingsChanged: (changed) => {
      follow(changed);
      window.tell('settings.changed', changed);
    },
    trainerLoading: (done, all) => window.tell('trainer.loading', { done, all }),
    dashboardLoading: (done, all) => window.tell('dashboard.loading', { done, all }),
    sumWorker: places.sumWorker,
  });
  const followed = Promise.resolve(host.handlers['settings.read'](undefined)).then(follow);
  await Promise.race([followed, after(PATIENCE_MS)]);
  policy.watch(() => {
    window.tell('policy.changed', null);
    void host.policyChanged();
  });
  host.keepSending();
  keepAlive(window, tray !== undefined);
  endWith(door.guard);
  window.show();
  desktopReminders(host, window, language);
}

/** The same folder as the other hosts', unless the person chose one on the command line. */
function takeOwnFolder(): void {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', userDataFolder(machine));
}

function desktopHost(
  door: DesktopGuard,
  policy: PolicyDesk,
  troubles: () => readonly Trouble[],
  told: Pick<HostParts, 'settingsChanged' | 'trainerLoading' | 'dashboardLoading' | 'sumWorker'>,
): Promise<Host> {
  return createHost({
    host: 'desktop',
    locale: app.getLocale(),
    folder: app.getPath('userData'),
    policy,
    companyFolder: companyFolder(process.platform),
    openSettings: keptSettings,
    clipboard: { read: () => systemClipboard.read(), write: (text) => door.guard.write(text) },
    guard: () => door,
    links: browserLinks,
    powers: { clipboard: true, shortcut: true, links: true },
    troubles,
    ...told,
    report: reportCall,
  });
}

/** The tray: the window comes up with the clipboard's text in it. */
async function checkClipboard(window: AppWindow): Promise<void> {
  openCheck(window, await systemClipboard.read());
}

function openCheck(window: AppWindow, text: string): void {
  window.tell('check.open', { text });
  window.show();
}

async function actOnGuard(act: TrayRow['act'], guard: Guard, host: Host, language: Language): Promise<void> {
  if (act === 'switch') {
    const answer = await host.call('settings.write', { guard: !guard.state().on });
    if (!answer.ok) await tellProblem(answer.problem, language);
  } else if (act === 'resume') guard.resume();
  else guard.pause(act);
}

/** The guard's last work is asynchronous, so the first request to end waits for it and asks again. */
function endWith(guard: Guard): void {
  let isDone = false;
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    void guard.quit().finally(() => {
      isDone = true;
      app.quit();
    });
  });
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
