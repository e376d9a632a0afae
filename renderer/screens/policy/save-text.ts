/** How long the browser may take to begin a download before its bytes go. */
const KEPT_MS = 60_000;

/** Saves a text as a file where the person chooses, as a download of the page. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
