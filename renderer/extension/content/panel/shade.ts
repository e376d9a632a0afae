import { PANEL_STYLE } from './panel-style.ts';

/** A place in the page that the page cannot look into: our elements live in a closed shadow root. */
export interface Shade {
  readonly root: ShadowRoot;
  /** Whether an event happened on our own elements; the page sees only the host. */
  readonly isOurs: (event: Event) => boolean;
  /** Keys that are pressed on our elements go to whoever asked last, until the returned function is called. */
  readonly onKey: (pressed: KeyPressed) => () => void;
  /** Adds rules to the root's style, once. */
  readonly style: (css: string) => void;
}

/** True when the key was taken. */
export type KeyPressed = (event: KeyboardEvent) => boolean;

/** Kinds of event that pages listen to for shortcuts and drafts. What a person does in our panel is not for them. */
const PRIVATE = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'change', 'focusin', 'focusout'],
];

/** Pages close menus and move the focus when something outside is pressed. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'touchstart', 'touchend', 'wheel'];

/** Makes the place. The window's listeners must be the first of all, so this is called before the page runs. */
export function createShade(keyPressed: KeyPressed): Shade {
  const host = document.createElement('sekisho-panel');
  const root = host.attachShadow({ mode: 'closed' });
  const sheets = new Map<string, CSSStyleSheet>();
  const listeners: KeyPressed[] = [keyPressed];
  const isOurs = (event: Event) => event.target === host;
  /** The key that answered the panel comes up over the page, which may send at that. */
  let down: string | undefined;
  for (const name of PRIVATE) {
    addEventListener(
      name,
      (event) => {
        const isTail =
          event instanceof KeyboardEvent && event.type === 'keyup' && event.isTrusted && event.code === down;
        if (!isOurs(event) && !isTail) return;
        event.stopImmediatePropagation();
        if (event.type === 'keyup') down = undefined;
        if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return;
        down = event.code;
        // A key that is still down from before the panel opened must not answer it.
        if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
        listeners.toReversed().some((pressed) => pressed(event));
      },
      true,
    );
  }
  for (const name of PRESSES) root.addEventListener(name, (event) => event.stopPropagation());
  const style = (css: string) => {
    if (sheets.has(css)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
    root.adoptedStyleSheets = [...sheets.values()];
  };
  style(PANEL_STYLE);
  // Only when it is shown: a page with nothing to find keeps its document as it is.
  const appear = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  return {
    get root() {
      appear();
      return root;
    },
    isOurs,
    onKey(pressed) {
      listeners.push(pressed);
      return () => void listeners.splice(listeners.indexOf(pressed), 1);
    },
    style,
  };
}
