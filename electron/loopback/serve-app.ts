import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHost } from '../app/host.ts';
import { machineDesk } from '../app/policy/this-machine.ts';
import { kindOf } from '../app/sealed-process.ts';
import { companyFolder, userDataFolder } from '../app/user-data-folder.ts';
import { confSettings } from './conf-settings.ts';
import { eventStream } from './event-stream.ts';
import { startServer } from './server.ts';

export interface ServeOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Folder of the built page. */
  readonly pages: string;
  /** The person's folder; left out: the one the desktop app uses. */
  readonly folder?: string;
  readonly policyFile?: string;
  /** The built thread that adds records up. */
  readonly sumWorker?: string;
}

export interface Served {
  /** The address to open. Its fragment holds the token, which browsers never send to a server. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the app on 127.0.0.1. Rejects with `ENOENT` when the page was not built, `EADDRINUSE` when the port is taken. */
export async function serveApp(options: ServeOptions): Promise<Served> {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  const { pages } = options;
  await access(join(pages, 'index.html'));
  const folder = options.folder ?? userDataFolder(machine);
  const token = randomBytes(32).toString('base64url');
  const events = eventStream();
  const { policyFile } = options;
  const policy = machineDesk({ platform: process.platform, folder, policyFile, patienceMs: 10_000 });
  const host = await createHost({
    host: 'loopback',
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    folder,
    policy,
    companyFolder: policyFile === undefined ? companyFolder(process.platform) : dirname(policyFile),
    openSettings: () => confSettings(folder),
    // The browser has its own clipboard and opens links itself.
    powers: { clipboard: false, shortcut: false, links: false },
    troubles: () => [],
    settingsChanged: (settings) => events.tell('settings.changed', settings),
    trainerLoading: (done, all) => events.tell('trainer.loading', { done, all }),
    dashboardLoading: (done, all) => events.tell('dashboard.loading', { done, all }),
    ...(options.sumWorker !== undefined && { sumWorker: options.sumWorker }),
    report: reportCall,
  });
  const report = (error: unknown) => reportCall('request', error);
  const server = await startServer({ pages, token, call: host.call, events, report }, options.port);
  const unwatch = policy.watch(() => {
    events.tell('policy.changed', null);
    void host.policyChanged();
  });
  const stopSending = host.keepSending();
  const close = async () => {
    stopSending();
    unwatch();
    await server.close();
  };
  return { address: `http://127.0.0.1:${server.port}/#token=${token}`, close };
}

/** The name of the call and the kind of error only: an error's message could quote what a person wrote. */
function reportCall(call: string, error: unknown): void {
  process.stderr.write(`sekisho: ${call}: ${kindOf(error)}\n`);
}
