import { FROM_FRAME } from '../line.ts';
import { methodOf, readProperty } from './originals.ts';
import type { PageLine } from './page-line.ts';
import { meet } from './realm.ts';
import type { Realm } from './watch.ts';

const OwnEvent = Event;
const page = document;
const listen = methodOf(EventTarget.prototype, 'addEventListener');
const dispatch = methodOf(EventTarget.prototype, 'dispatchEvent');

/** A page in a page in a page is common; more than this is none that a person types into. */
const MOST_ABOVE = 8;

/**
 * Has the frames of the same origin above this one, and the page that opened it, watch this frame as well: what is held
 * there must not leave from here. And watches the frames below when they ask.
 */
export function askAbove(realm: Realm, line: PageLine): void {
  listen(page, FROM_FRAME, () => {
    for (let at = 0; at < realm.length; at++) meet(realm[at], line);
  });
  let above: unknown = realm.opener ?? realm.parent;
  let below: unknown = realm;
  for (let steps = 0; steps < MOST_ABOVE && above !== below; steps++) {
    below = above;
    try {
      dispatch(readProperty(above as object, 'document', above), new OwnEvent(FROM_FRAME));
      above = readProperty(above as object, 'parent', above);
    } catch {
      // Another origin: what is held there is out of reach of this page too.
      return;
    }
  }
}
