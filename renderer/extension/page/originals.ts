/**
 * The page's functions as the browser made them, taken before any script of the page runs: what a page replaces later
 * can neither hear nor bend what is said here.
 */
type Method = (this: unknown, ...args: unknown[]) => unknown;

const OwnEvent = CustomEvent;
const detailOf = Object.getOwnPropertyDescriptor(OwnEvent.prototype, 'detail');
const dispatchEvent = Reflect.get(EventTarget.prototype, 'dispatchEvent') as Method;
const addListener = Reflect.get(EventTarget.prototype, 'addEventListener') as Method;
const removeListener = Reflect.get(EventTarget.prototype, 'removeEventListener') as Method;
export const apply = Reflect.get(Reflect, 'apply') as (
  method: Method,
  self: unknown,
  args: readonly unknown[],
) => unknown;
const readDetail = Reflect.get(detailOf ?? {}, 'get') as Method;

/** Says a string on the document under this name. Listeners run before it returns. */
export function tell(name: string, detail = ''): void {
  apply(dispatchEvent, document, [new OwnEvent(name, { detail })]);
}

/** Hears strings said under this name; the returned function stops it. */
export function hear(name: string, heard: (detail: string) => void): () => void {
  const listener = (event: Event) => {
    const detail = apply(readDetail, event, []);
    heard(typeof detail === 'string' ? detail : '');
  };
  apply(addListener, document, [name, listener]);
  return () => apply(removeListener, document, [name, listener]);
}
