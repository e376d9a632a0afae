import { join } from 'node:path';

/** The files that a build puts beside the main process. */
export interface Places {
  readonly preload: string;
  /** Folder of the built page. */
  readonly pages: string;
  readonly icon: string;
  readonly trayIcon: string;
  /** The engine for the clipboard guard, a program of its own. */
  readonly guardEngine: string;
  /** The thread that adds records up. */
  readonly sumWorker: string;
}

/** `folder` is the one that holds the built main process. */
export function placesIn(folder: string): Places {
  return {
    preload: join(folder, 'preload.cjs'),
    pages: join(folder, 'renderer'),
    icon: join(folder, 'icons/app.png'),
    trayIcon: join(folder, 'icons/tray.png'),
    guardEngine: join(folder, 'guard-engine.mjs'),
    sumWorker: join(folder, 'sum-worker.mjs'),
  };
}
