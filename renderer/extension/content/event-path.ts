import { isField } from './editors.ts';

/**
 * What an event passes through, innermost first. Browsers end the path of an event at the host of a closed shadow
 * root; there the path goes on to what is focused inside or lies under the pointer
 * (developer.chrome.com/docs/extensions/reference/api/dom, openOrClosedShadowRoot).
 */
export function pathOf(event: Event): readonly EventTarget[] {
  const path = event.composedPath();
  const inner: EventTarget[] = [];
  let [host] = path;
  while (host instanceof HTMLElement) {
    const root = closedRootOf(host);
    const found = root === undefined ? null : innermost(root, event);
    if (found === null) break;
    inner.unshift(...upwards(found));
    host = found;
  }
  return inner.length === 0 ? path : [...inner, ...path];
}

/** The closed shadow root that a page keeps to itself, which extensions may look into. */
export function closedRootOf(host: HTMLElement): ShadowRoot | undefined {
  if (host.shadowRoot !== null || isField(host)) return undefined;
  const firefox = (host as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  // Only Chromium has this part.
  const { dom } = typeof chrome === 'undefined' ? {} : chrome;
  return firefox ?? dom?.openOrClosedShadowRoot(host) ?? undefined;
}

function innermost(root: ShadowRoot, event: Event): Element | null {
  const at = placeOf(event);
  return at === undefined ? root.activeElement : root.elementFromPoint(at.clientX, at.clientY);
}

function placeOf(event: Event): { readonly clientX: number; readonly clientY: number } | undefined {
  if ('changedTouches' in event) return (event as TouchEvent).changedTouches[0];
  // A press by keyboard is a mouse event without a place.
  return event instanceof MouseEvent && (event.type !== 'click' || event.detail !== 0) ? event : undefined;
}

function upwards(element: Element): readonly Element[] {
  const found = [element];
  for (let above = element.parentElement; above !== null; above = above.parentElement) found.push(above);
  return found;
}
