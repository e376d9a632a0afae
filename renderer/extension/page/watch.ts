import { apply, bare, construct, defineProperty, descriptorOf, notes, OwnProxy } from './originals.ts';

/** A frame's own set of the browser's functions. */
export type Realm = Window & typeof globalThis;

/** Does what the page asked for: with its own arguments, or with these. */
export type Call = (args?: readonly unknown[]) => unknown;

/** What the watched functions were, for the text that functions show of themselves. */
const behind = notes<object>();

/** Reads and writes descriptors that inherit nothing, for the same reason as below. */
const has = (owner: object, name: string): PropertyDescriptor | undefined => {
  const found = descriptorOf(owner, name);
  return found === undefined ? undefined : bare(found);
};
const put = (owner: object, name: string, descriptor: PropertyDescriptor) =>
  defineProperty(owner, name, bare(descriptor));

/** A stand-in whose handler inherits nothing: a page that adds traps to `Object.prototype` must not be given the target. */
function standIn<T extends object>(target: T, handler: ProxyHandler<T>): T {
  const made = new OwnProxy(target, bare(handler));
  behind.set(made, target);
  return made;
}

type Method = (...args: unknown[]) => unknown;
type Watch = (call: Call, self: unknown, args: readonly unknown[]) => unknown;

const watched = (method: Method, watch: Watch): Method =>
  standIn(method, {
    apply: (target, self: unknown, args: unknown[]) =>
      watch((other) => apply(target, self, other ?? args), self, bare(args)),
  });

/** Puts `watch` before a method of the browser. Nothing happens where the browser has no such method. */
export function watchMethod(owner: object | undefined, name: string, watch: Watch): void {
  const descriptor = owner === undefined ? undefined : has(owner, name);
  if (owner === undefined || typeof descriptor?.value !== 'function') return;
  put(owner, name, { ...descriptor, value: watched(descriptor.value as Method, watch) });
}

/** Puts `watch` before reading or writing a property of the browser. */
export function watchProperty(owner: object | undefined, name: string, kind: 'get' | 'set', watch: Watch): void {
  const descriptor = owner === undefined ? undefined : has(owner, name);
  const method = descriptor?.[kind];
  if (owner === undefined || method === undefined) return;
  put(owner, name, { ...descriptor, [kind]: watched(method as Method, watch) });
}

/** Puts `mayMake` before a constructor of the browser; when it says no, `refuse` throws in its place. */
export function watchConstructor(
  realm: Realm,
  name: string,
  mayMake: (args: readonly unknown[]) => readonly unknown[] | undefined,
  refuse: () => never,
): void {
  const descriptor = has(realm, name);
  if (typeof descriptor?.value !== 'function') return;
  const value = standIn(descriptor.value as { readonly prototype: object }, {
    construct: (target, args: unknown[], newTarget) => construct(target, mayMake(bare(args)) ?? refuse(), newTarget),
  });
  put(realm, name, { ...descriptor, value });
  const known = has(value.prototype, 'constructor');
  if (known !== undefined) put(value.prototype, 'constructor', { ...known, value });
}

/** Functions that are watched show the text that they had. */
export function watchTexts(realm: Realm): void {
  // As it was when we came: a frame may be watched by several of us, each with stand-ins of its own.
  const before = has(realm.Function.prototype, 'toString')?.value as unknown;
  watchMethod(realm.Function.prototype, 'toString', (call, self) => {
    const target = typeof self === 'function' ? behind.get(self) : undefined;
    return target === undefined ? call() : apply(before, target, []);
  });
}
