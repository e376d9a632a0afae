import { BrowserWindow } from 'electron';
import type { EventName, Events } from '../../shared/contract/events.ts';
import { createOutbox } from '../app/outbox.ts';
import type { Bounds } from '../app/window-bounds.ts';
import { CHANNELS, type DoorParts, openDoor } from './door.ts';
import { reportCall } from './failure.ts';
import { smallWindowOptions } from './window-options.ts';

export interface SmallWindowParts {
  readonly page: string;
  readonly preload: string;
  /** Without focus it neither takes the keyboard nor shows up among the windows to switch to. */
  readonly focus: boolean;
  /** Its own narrow door. */
  readonly call: DoorParts['call'];
  readonly closed?: () => void;
}

export interface SmallWindow {
  /** Opens it, or opens it anew. */
  show(bounds: Bounds): void;
  close(): void;
  isOpen(): boolean;
  readonly tell: <N extends EventName>(name: N, payload: Events[N]) => void;
}

/** A window without a frame that exists only while it shows, so that it costs nothing the rest of the day. */
export function smallWindow({ page, preload, focus, call, closed }: SmallWindowParts): SmallWindow {
  let window: BrowserWindow | undefined;
  const outbox = createOutbox((name, payload) => window?.webContents.send(CHANNELS.event, name, payload));

  function open(bounds: Bounds): BrowserWindow {
    const opened = new BrowserWindow(smallWindowOptions(preload, bounds, focus));
    openDoor(opened.webContents.ipc, { call, listens: outbox.listens });
    opened.webContents.on('did-navigate', outbox.reset);
    opened.once('ready-to-show', () => (focus ? opened.show() : opened.showInactive()));
    // Whoever clicks elsewhere is done with it. Some window managers tell of a blur before the first focus.
    opened.once('focus', () => opened.on('blur', close));
    opened.on('closed', () => {
      if (window === opened) close();
    });
    // A window that is closed while it loads ends here too.
    opened.loadURL(page).catch((error: unknown) => reportCall('page', error));
    return opened;
  }

  function close(): void {
    const open = window;
    if (open === undefined) return;
    window = undefined;
    outbox.reset();
    if (!open.isDestroyed()) open.destroy();
    closed?.();
  }

  return {
    show(bounds) {
      close();
      window = open(bounds);
    },
    close,
    isOpen: () => window !== undefined,
    tell: outbox.tell,
  };
}
