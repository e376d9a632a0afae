/**
 * The page's functions as the browser made them, taken before any script of the page runs. Whatever a page replaces
 * later can neither hear nor bend what is done with these, as long as the code here keeps to them: no methods of
 * arrays, strings or promises, no spreading, no `for of`, no `instanceof`, no `await`, which all look up something that
 * a page can replace.
 */
type Method = (this: unknown, ...args: never[]) => unknown;
type Loose = (self: unknown, ...args: readonly unknown[]) => unknown;

export const apply = Reflect.get(Reflect, 'apply') as (
  method: unknown,
  self: unknown,
  args: readonly unknown[],
) => unknown;
export const construct = Reflect.get(Reflect, 'construct') as (
  target: unknown,
  args: readonly unknown[],
  newTarget: unknown,
) => object;
export const readProperty = Reflect.get(Reflect, 'get') as (owner: object, name: PropertyKey, self: unknown) => unknown;
export const descriptorOf = Object.getOwnPropertyDescriptor;
export const defineProperty = Object.defineProperty;
const setPrototypeOf = Object.setPrototypeOf;
const keysOf = Object.keys;

/** A method that takes its `this` as its first argument. */
export const unbound =
  (method: unknown): Loose =>
  (self, ...args) =>
    apply(method, self, args);

export const methodOf = (owner: object, name: PropertyKey): Loose => unbound(Reflect.get(owner, name) as Method);

/** The getter of a property, with its object as the first argument. It throws for an object of another kind. */
export const getterOf = (owner: object, name: PropertyKey): ((self: unknown) => unknown) => {
  const get: unknown = Reflect.get(descriptorOf(owner, name) ?? {}, 'get');
  return (self) => apply(get, self, []);
};

/** The setter of a property, with its object as the first argument. */
export const setterOf = (owner: object, name: PropertyKey): ((self: unknown, value: unknown) => unknown) => {
  const set: unknown = Reflect.get(descriptorOf(owner, name) ?? {}, 'set');
  return (self, value) => apply(set, self, [value]);
};

/** An object that inherits nothing, so that a missing property is missing whatever the page put on `Object.prototype`. */
export const bare = <T extends object>(made: T): T => setPrototypeOf(made, null) as T;

/** Adds to a list made by `bare`, past any setter that a page put on the prototype of lists. */
export function add<T>(list: T[], item: T): void {
  list[list.length] = item;
}

/** Names and values of an object, as one list made by `bare`. */
export function partsOfObject(value: object): unknown[] {
  const parts = bare<unknown[]>([]);
  const keys = keysOf(value);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string;
    add(parts, key);
    add(parts, (value as Record<string, unknown>)[key]);
  }
  return parts;
}

/** The arguments of a call with one of them changed, and as many as there were. */
export function withArgument(args: readonly unknown[], changed: number, value: unknown): readonly unknown[] {
  const list = bare<unknown[]>([]);
  for (let at = 0; at < args.length; at++) add(list, at === changed ? value : args[at]);
  return list;
}

export const OwnProxy = Proxy;
export const OwnPromise = Promise;
export const OwnError = TypeError;
export const OwnException = DOMException;
export const OwnFormData = FormData;
export const OwnHeaders = Headers;
export const OwnResponse = Response;
export const OwnProgress = ProgressEvent;
const then = methodOf(Promise.prototype, 'then');
const fail: unknown = Reflect.get(Promise, 'reject');

/** Calls one of the two when the promise is settled. It returns nothing, because a page may bend what `then` returns. */
export function after(promise: unknown, done: (value: unknown) => void, failed: (error: unknown) => void): void {
  then(promise, done, failed);
}

export const rejected = (error: unknown): unknown => apply(fail, OwnPromise, [error]);

export const later = setTimeout;
const quoteJson = JSON.stringify;
/** A string as JSON. Strings are asked for no `toJSON`, unlike objects and lists. */
export const quoted = (text: string): string => quoteJson(text);
export const isView = Reflect.get(ArrayBuffer, 'isView') as typeof ArrayBuffer.isView;
export const isList = Array.isArray;
export const cut = methodOf(String.prototype, 'slice') as (text: string, start: number, end?: number) => string;
export const startsAs = methodOf(String.prototype, 'startsWith') as (text: string, start: string) => boolean;

const OwnWeakMap = WeakMap;
const weakGet = methodOf(WeakMap.prototype, 'get');
const weakSet = methodOf(WeakMap.prototype, 'set');

/** What is known of objects, without keeping them. */
export interface Notes<T> {
  readonly get: (of: unknown) => T | undefined;
  readonly set: (of: object, note: T | undefined) => void;
}

export function notes<T>(): Notes<T> {
  const map = new OwnWeakMap();
  return { get: (of) => weakGet(map, of) as T | undefined, set: (of, note) => void weakSet(map, of, note) };
}
