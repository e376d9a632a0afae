import { NOTHING, see } from './bodies.ts';
import { judgeLater, judgeNow } from './judge.ts';
import { isForm } from './kinds.ts';
import { getterOf, methodOf, OwnException, withArgument } from './originals.ts';
import type { PageLine } from './page-line.ts';
import { messageContents } from './strings-in.ts';
import { type Realm, watchConstructor, watchMethod, watchProperty } from './watch.ts';

/** Beacons: the page learns at once whether one was taken, so one that must be read first is promised and then judged. */
export function watchBeacon({ Navigator: { prototype } }: Realm, line: PageLine): void {
  watchMethod(prototype, 'sendBeacon', (call, _self, args) => {
    if (!line.armed() || args.length === 0) return call();
    const along = `${args[0] as string}`;
    const parcel = { way: 'beacon', along, seen: see(args[1]) } as const;
    const now = judgeNow(line, parcel);
    if (now !== undefined) return now ? call([along, parcel.seen.body]) : false;
    judgeLater(line, parcel, (mayLeave, body) => mayLeave && call([along, body]));
    return true;
  });
}

const listen = methodOf(EventTarget.prototype, 'addEventListener');
const prevent = methodOf(Event.prototype, 'preventDefault');

/** Addresses that a page opens: text can leave in them as well. */
export function watchAddresses(realm: Realm, line: PageLine): void {
  const mayOpen = (text: string) => line.mayLeave('address', { text, files: '' });
  const refuse = (): never => {
    throw new OwnException('Failed to connect', 'SecurityError');
  };
  const mayMake = (args: readonly unknown[]) => {
    if (!line.armed() || args.length === 0) return args;
    const address = `${args[0] as string}`;
    return mayOpen(address) ? withArgument(args, 0, address) : undefined;
  };
  watchConstructor(realm, 'WebSocket', mayMake, refuse);
  watchConstructor(realm, 'EventSource', mayMake, refuse);
  watchMethod(realm, 'open', (call, _self, args) => {
    if (!line.armed() || args.length === 0) return call();
    const address = `${args[0] as string}`;
    return mayOpen(address) ? call(withArgument(args, 0, address)) : null;
  });
  watchProperty(realm.HTMLImageElement.prototype, 'src', 'set', (call, _self, args) => {
    if (!line.armed()) return call();
    const address = `${args[0] as string}`;
    return mayOpen(address) ? call(withArgument(args, 0, address)) : undefined;
  });
  watchNavigation(realm, line);
}

interface Navigating {
  readonly NavigateEvent?: { readonly prototype: object };
  readonly NavigationDestination?: { readonly prototype: object };
  readonly navigation?: EventTarget;
}

function watchNavigation(realm: Realm, line: PageLine): void {
  const { NavigateEvent, NavigationDestination, navigation } = realm as Navigating;
  if (NavigateEvent === undefined || NavigationDestination === undefined) return;
  const destinationOf = getterOf(NavigateEvent.prototype, 'destination');
  const formOf = getterOf(NavigateEvent.prototype, 'formData');
  const addressOf = getterOf(NavigationDestination.prototype, 'url') as (self: unknown) => string;
  listen(navigation, 'navigate', (event: unknown) => {
    if (!line.armed()) return;
    const form = formOf(event);
    const { text, files } = (isForm(form) ? see(form).contents : undefined) ?? NOTHING;
    const whole = { text: `${addressOf(destinationOf(event))}\n${text}`, files };
    if (!line.mayLeave('address', whole)) prevent(event);
  });
}

/** What a page hands to its workers can leave from there, where nobody looks. */
export function watchWorkers(realm: Realm, line: PageLine): void {
  const watch = (owner: { readonly prototype: object } | undefined) =>
    watchMethod(owner?.prototype, 'postMessage', (call, _self, args) => {
      if (!line.armed()) return call();
      const contents = messageContents(args[0]);
      const isEmpty = contents.text === '' && contents.files === '';
      return isEmpty || line.mayLeave('worker', contents) ? call() : undefined;
    });
  watch(realm.Worker);
  watch(realm.MessagePort);
  watch(realm.BroadcastChannel);
  // Only where the page came over a safe connection.
  watch((realm as Partial<Realm>).ServiceWorker);
}
