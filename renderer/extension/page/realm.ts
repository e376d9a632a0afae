import { watchChoosers } from './choosers.ts';
import { watchFetch } from './fetch.ts';
import { watchForms } from './forms.ts';
import { descriptorOf, getterOf, notes, readProperty } from './originals.ts';
import type { PageLine } from './page-line.ts';
import { watchPickers } from './pickers.ts';
import { watchSockets } from './sockets.ts';
import { type Realm, watchMethod, watchProperty, watchTexts } from './watch.ts';
import { watchAddresses, watchBeacon, watchWorkers } from './wires.ts';
import { watchXhr } from './xhr.ts';

const viewOf = getterOf(Document.prototype, 'defaultView');
const met = notes<true>();

/** Watches every way out of one frame. */
export function watchRealm(realm: Realm, line: PageLine): void {
  watchTexts(realm);
  watchFetch(realm, line);
  watchXhr(realm, line);
  watchBeacon(realm, line);
  watchSockets(realm, line);
  watchForms(realm, line);
  watchAddresses(realm, line);
  watchWorkers(realm, line);
  watchChoosers(realm, line);
  watchPickers(realm, line);
  watchFrames(realm, line);
}

/**
 * A frame whose page is still on its way has an empty document meanwhile, with functions of its own that no content
 * script has met. They are met here, when the page reaches for them.
 */
function watchFrames(realm: Realm, line: PageLine): void {
  const watch = ({ prototype }: { readonly prototype: object }) => {
    watchProperty(prototype, 'contentWindow', 'get', (call) => {
      const found = call();
      meet(found, line);
      return found;
    });
    watchProperty(prototype, 'contentDocument', 'get', (call) => {
      const found = call();
      if (found !== null) meet(viewOf(found), line);
      return found;
    });
  };
  watch(realm.HTMLIFrameElement);
  watch(realm.HTMLFrameElement);
  watch(realm.HTMLObjectElement);
  watchMethod(realm, 'open', (call) => {
    const found = call();
    meet(found, line);
    return found;
  });
}

export function meet(found: unknown, line: PageLine): void {
  if (typeof found !== 'object' || found === null) return;
  try {
    // The browser throws at either for a frame of another origin, which has a content script or is out of reach.
    const shown = readProperty(found, 'document', found);
    if (descriptorOf(found, 'fetch') === undefined || met.get(shown) === true) return;
    met.set(shown as object, true);
  } catch {
    return;
  }
  watchRealm(found as Realm, line);
}
