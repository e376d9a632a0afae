import { Menu, Tray } from 'electron';
import type { desktopLabels } from '../app/desktop-labels.ts';

export interface TrayActions {
  readonly open: () => void;
  readonly checkClipboard: () => void;
  readonly quit: () => void;
}

export interface AppTray {
  /** On Linux a menu must be set again after every change. */
  label(words: ReturnType<typeof desktopLabels>): void;
}

/**
 * The icon near the clock. Clicks are unreliable on Linux, so everything is in the menu. Returns `undefined` where the
 * system has no place for an icon.
 */
export function appTray(icon: string, actions: TrayActions): AppTray | undefined {
  const tray = createTray(icon);
  tray?.on('click', actions.open);
  return (
    tray && {
      label(words) {
        tray.setToolTip(words.tooltip);
        tray.setContextMenu(
          Menu.buildFromTemplate([
            { id: 'open', label: words.open, click: actions.open },
            { id: 'check-clipboard', label: words.checkClipboard, click: actions.checkClipboard },
            { type: 'separator' },
            { id: 'quit', label: words.quit, click: actions.quit },
          ]),
        );
      },
    }
  );
}

function createTray(icon: string): Tray | undefined {
  try {
    return new Tray(icon);
  } catch {
    // The trouble `no-tray` tells the person; the window and the shortcut do the same work.
    return undefined;
  }
}
