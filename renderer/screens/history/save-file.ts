/** How long the browser may take to begin a download before its bytes go. */
const KEPT_MS = 60_000;

/** Saves a text as a file of the person, as a download of the page. */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
