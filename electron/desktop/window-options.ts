import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';

/** Where the page lives: a standard, secure scheme of our own instead of `file:`. */
export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://sekisho`;
export const START_PAGE = `${ORIGIN}/index.html`;

/** The two small windows of the clipboard guard. */
export const NOTICE_PAGE = `${ORIGIN}/notice.html`;
export const QUICK_PAGE = `${ORIGIN}/quick.html`;

const SMALLEST = { width: 720, height: 520 } as const;

/** Everything about web preferences that is not named here stays at Electron's default, which is the safe one. */
function webPreferences(preload: string): WebPreferences {
  return { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false };
}

/** The options of the app's window. `kept` is where the person left it. */
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
    webPreferences: webPreferences(preload),
  };
}

/**
 * The options of a small window above the others. One without focus is a notice: it must never take a key press that
 * was meant for the program the person works in.
 */
export function smallWindowOptions(
  preload: string,
  bounds: Rectangle,
  focus: boolean,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    show: false,
    title: 'Sekisho',
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    focusable: focus,
    webPreferences: webPreferences(preload),
  };
}
