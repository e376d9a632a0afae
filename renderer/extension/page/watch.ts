import { apply } from './originals.ts';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Puts `watch` before a method of the browser. A proxy, so that the method keeps its name, its length and the text it
 * shows of itself; nothing happens where the browser has no such method.
 */
export function watchMethod(
  owner: object | undefined,
  name: string,
  watch: (call: () => unknown, self: unknown, args: readonly unknown[], method: Method) => unknown,
): void {
  const descriptor = owner === undefined ? undefined : Object.getOwnPropertyDescriptor(owner, name);
  if (owner === undefined || descriptor === undefined || typeof descriptor.value !== 'function') return;
  const method = descriptor.value as Method;
  const value = new Proxy(method, {
    apply: (target, self: unknown, args: unknown[]) => watch(() => apply(target, self, args), self, args, method),
  });
  Object.defineProperty(owner, name, { ...descriptor, value });
}

/** Puts `mayMake` before a constructor of the browser; when it says no, `refuse` throws in its place. */
export function watchConstructor(
  name: string,
  mayMake: (args: readonly unknown[]) => boolean,
  refuse: () => never,
): void {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
  if (descriptor === undefined || typeof descriptor.value !== 'function') return;
  const value = new Proxy(descriptor.value as new (...args: unknown[]) => object, {
    construct: (target, args: unknown[], newTarget) =>
      mayMake(args) ? (Reflect.construct(target, args, newTarget) as object) : refuse(),
  });
  Object.defineProperty(globalThis, name, { ...descriptor, value });
}
