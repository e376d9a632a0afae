import { Menu, type MenuItemConstructorOptions, Tray } from 'electron';
import type { TrayRow } from '../app/clipboard-guard/tray-rows.ts';
import type { desktopLabels } from '../app/desktop-labels.ts';

export interface TrayActions {
  readonly open: () => void;
  readonly checkClipboard: () => void;
  readonly guard: (act: TrayRow['act']) => void;
  readonly quit: () => void;
}

export interface AppTray {
  /** On Linux a menu must be set again after every change. */
  label(words: ReturnType<typeof desktopLabels>, rows: readonly TrayRow[]): void;
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
      label(words, rows) {
        tray.setToolTip(words.tooltip);
        tray.setContextMenu(
          Menu.buildFromTemplate([
            { id: 'open', label: words.open, click: actions.open },
            { id: 'check-clipboard', label: words.checkClipboard, click: actions.checkClipboard },
            { type: 'separator' },
            ...rows.map((row) => guardItem(row, actions)),
            { type: 'separator' },
            { id: 'quit', label: words.quit, click: actions.quit },
          ]),
        );
      },
    }
  );
}

function guardItem({ id, label, checked, act }: TrayRow, actions: TrayActions): MenuItemConstructorOptions {
  const click = () => actions.guard(act);
  return checked === undefined ? { id, label, click } : { id, label, click, type: 'checkbox', checked };
}

function createTray(icon: string): Tray | undefined {
  try {
    return new Tray(icon);
  } catch {
    // The trouble `no-tray` tells the person; the window and the shortcut do the same work.
    return undefined;
  }
}
