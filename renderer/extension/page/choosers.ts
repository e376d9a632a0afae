import { getterOf, methodOf, notes } from './originals.ts';
import type { PageLine } from './page-line.ts';
import { type Realm, watchMethod } from './watch.ts';

const typeOf = getterOf(HTMLInputElement.prototype, 'type');
const rootOf = methodOf(Node.prototype, 'getRootNode');
const kindOf = getterOf(Node.prototype, 'nodeType');
/** `Node.DOCUMENT_NODE`. */
const DOCUMENT = 9;
const nameOf = getterOf(Event.prototype, 'type');
const listen = methodOf(EventTarget.prototype, 'addEventListener');
const stop = methodOf(Event.prototype, 'stopImmediatePropagation');

/**
 * A page may open a chooser that is in no document, or in a shadow root of its own: its events pass no window, so the
 * content script cannot hear them. Here they are heard on the chooser itself, as it is opened; a listener in the capture phase comes before the page's.
 */
export function watchChoosers(realm: Realm, line: PageLine): void {
  const met = notes<true>();

  function opened(chooser: unknown): void {
    if (!isLoose(chooser) || met.get(chooser) === true) return;
    met.set(chooser as object, true);
    const heard = (event: unknown) => {
      if (!isLoose(chooser)) return;
      if (!line.mayHear(chooser, nameOf(event) === 'change')) stop(event);
    };
    listen(chooser, 'input', heard, true);
    listen(chooser, 'change', heard, true);
  }

  const watch = (call: () => unknown, self: unknown) => {
    opened(self);
    return call();
  };
  watchMethod(realm.HTMLElement.prototype, 'click', watch);
  watchMethod(realm.HTMLInputElement.prototype, 'showPicker', watch);
}

function isLoose(element: unknown): boolean {
  try {
    return typeOf(element) === 'file' && kindOf(rootOf(element)) !== DOCUMENT;
  } catch {
    // The browser throws for an element that is no input at all.
    return false;
  }
}
