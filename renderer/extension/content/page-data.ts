type Fill = (data: DataTransfer) => void;

const SHARED = { bubbles: true, cancelable: true, composed: true } as const;

/**
 * What an event carries, for the page's own listeners. In Firefox, data that an extension's script puts into it belongs
 * to the extension, and the page finds nothing there; past the browser's shield around the object it is the page's own
 * (firefox-source-docs.mozilla.org/dom/scriptSecurity/xray_vision.html).
 */
export function dataForPage(fill: Fill): DataTransfer {
  const data = new DataTransfer();
  fillForPage(data, fill);
  return data;
}

function fillForPage(data: DataTransfer, fill: Fill): void {
  fill((data as { readonly wrappedJSObject?: DataTransfer }).wrappedJSObject ?? data);
}

/** A paste for the page's own listeners. Firefox makes data of its own and takes none along. */
export function pasteWith(fill: Fill): ClipboardEvent {
  const event = new ClipboardEvent('paste', { ...SHARED, clipboardData: dataForPage(fill) });
  const { clipboardData } = event;
  if (clipboardData !== null && clipboardData.types.length === 0) fillForPage(clipboardData, fill);
  return event;
}

/** A drop for the page's own listeners, where the other one was. */
export function dropWith(fill: Fill, { clientX, clientY, screenX, screenY }: DragEvent): DragEvent {
  const at = { clientX, clientY, screenX, screenY };
  return new DragEvent('drop', { ...SHARED, ...at, dataTransfer: dataForPage(fill) });
}
