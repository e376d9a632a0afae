import { PANEL_STYLE } from './panel-style.ts';

/** A place in the page that the page cannot look into: our elements live in a closed shadow root. */
export interface Shade {
  readonly root: ShadowRoot;
  /** Whether an event happened on our own elements; the page sees only the host. */
  readonly isOurs: (event: Event) => boolean;
}

/** Kinds of event that pages listen to for shortcuts and drafts. What a person does in our panel is not for them. */
const PRIVATE = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'change', 'focusin', 'focusout'],
];

/** Makes the place. The window's listeners must be the first of all, so this is called before the page runs. */
export function createShade(keyPressed: (event: KeyboardEvent) => void): Shade {
  const host = document.createElement('sekisho-panel');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PANEL_STYLE);
  root.adoptedStyleSheets = [sheet];
  const isOurs = (event: Event) => event.target === host;
  for (const name of PRIVATE) {
    addEventListener(
      name,
      (event) => {
        if (!isOurs(event)) return;
        event.stopImmediatePropagation();
        if (event instanceof KeyboardEvent && event.type === 'keydown') keyPressed(event);
      },
      true,
    );
  }
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
  };
}
