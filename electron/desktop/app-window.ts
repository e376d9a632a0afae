import { BrowserWindow, screen } from 'electron';
import type { EventName, Events } from '../../shared/contract/events.ts';
import { createOutbox } from '../app/outbox.ts';
import { boundsToUse } from '../app/window-bounds.ts';
import { CHANNELS, type DoorParts, openDoor } from './door.ts';
import { reportCall } from './failure.ts';
import { keptBounds } from './kept-settings.ts';
import type { Places } from './places.ts';
import { START_PAGE, windowOptions } from './window-options.ts';

/** The one window. Closing it leaves the app in the tray; showing it again makes a new one. */
export interface AppWindow {
  readonly show: () => void;
  /** Whether it has the keyboard. */
  readonly inFront: () => boolean;
  /** Told at once, or as soon as the page listens. */
  readonly tell: <N extends EventName>(name: N, payload: Events[N]) => void;
}

/** Moves and resizes come in bursts; the place is written when they pause, in milliseconds. */
const PAUSE = 400;

export function appWindow(places: Places, call: DoorParts['call']): AppWindow {
  const bounds = keptBounds();
  let window: BrowserWindow | undefined;
  const outbox = createOutbox((name, payload) => window?.webContents.send(CHANNELS.event, name, payload));

  function open(): BrowserWindow {
    const screens = screen.getAllDisplays().map((display) => display.workArea);
    const opened = new BrowserWindow(windowOptions(places.preload, places.icon, boundsToUse(bounds.read(), screens)));
    openDoor(opened.webContents.ipc, { call, listens: outbox.listens });
    opened.webContents.on('did-navigate', outbox.reset);
    opened.once('ready-to-show', () => opened.show());
    opened.on('closed', () => {
      window = undefined;
      outbox.reset();
    });
    rememberBounds(opened, bounds.write);
    // A window that is closed while it loads ends here too.
    opened.loadURL(START_PAGE).catch((error: unknown) => reportCall('page', error));
    return opened;
  }

  return {
    show() {
      if (window === undefined) window = open();
      else bringUp(window);
    },
    inFront: () => window?.isFocused() === true,
    tell: outbox.tell,
  };
}

function bringUp(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function rememberBounds(window: BrowserWindow, write: ReturnType<typeof keptBounds>['write']): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (!window.isDestroyed()) write(window.getNormalBounds());
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('close', keep);
}
