/** How long the browser may take to begin a download before its bytes go. */
const KEPT_MS = 60_000;

/** Saves text or bytes where the person chooses, as a download of the page. `type` is the media type, where it matters. */
export function saveFile(name: string, content: string | Uint8Array, type = ''): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
