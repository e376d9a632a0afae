import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

/** Where the page lives: a standard, secure scheme of our own instead of `file:`. */
export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://sekisho`;
export const START_PAGE = `${ORIGIN}/index.html`;

const SMALLEST = { width: 720, height: 520 } as const;

/**
 * The options of the one window. `kept` is where the person left it. Everything about web preferences that is not named
 * here stays at Electron's default, which is the safe one.
 */
export function windowOptions(
  preload: string,
  icon: string,
  kept: Partial<Rectangle>,
): BrowserWindowConstructorOptions {
  return {
    width: 1180,
    height: 800,
    ...kept,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Sekisho',
    icon,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  };
}
