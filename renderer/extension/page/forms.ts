import { fieldsNow, see } from './bodies.ts';
import { judgeLater } from './judge.ts';
import { isFormElement } from './kinds.ts';
import { getterOf, methodOf, OwnFormData } from './originals.ts';
import type { PageLine } from './page-line.ts';
import { type Realm, watchMethod } from './watch.ts';

// Getters of the browser: a field of the form that is named `action` hides the form's own.
const addressOf = getterOf(HTMLFormElement.prototype, 'action') as (self: unknown) => string;
const targetOf = getterOf(Event.prototype, 'target');
const isPrevented = getterOf(Event.prototype, 'defaultPrevented');
const prevent = methodOf(Event.prototype, 'preventDefault');
const listen = methodOf(EventTarget.prototype, 'addEventListener');

/**
 * Forms that the page sends itself: `submit()` makes no event at all; the event of others comes here last, after the
 * page had its chance to send in another way.
 */
export function watchForms(realm: Realm, line: PageLine): void {
  watchMethod(realm.HTMLFormElement.prototype, 'submit', (call, self) => {
    if (!line.armed() || !isFormElement(self)) return call();
    const parcel = { way: 'form', along: addressOf(self), seen: see(new OwnFormData(self)) } as const;
    judgeLater(line, parcel, (mayLeave) => mayLeave && call());
    return undefined;
  });
  listen(realm, 'submit', (event: unknown) => {
    const form = targetOf(event);
    if (!line.armed() || isPrevented(event) || !isFormElement(form)) return;
    const { text, files } = fieldsNow(new OwnFormData(form));
    if (!line.mayLeave('form', { text: `${addressOf(form)}\n${text}`, files })) prevent(event);
  });
}
