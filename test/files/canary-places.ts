import type { Place } from '../../shared/files/document.ts';
import { readFile } from '../../shared/files/read-file.ts';

/** The text that stands in one place of a file after another. */
export const CANARY = 'カナリア';

/** A place for text: what a test calls it, the place a reader must name, XML with the canary, and the part it stands in. */
export type CanaryRow = readonly [where: string, place: Place, xml: string, path?: string];

/** Places that people see at first sight. */
const SEEN: readonly Place[] = ['body', 'header', 'footer', 'footnote', 'inserted', 'slide', 'sheet'];

/** Where a reader found the canary; a place whose flag is not what it should be is written with `?`. */
export async function placesOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const reading = await readFile(name, bytes);
  if (!reading.ok) return [`trouble: ${reading.trouble}`];
  const found = reading.parts.filter(({ text }) => text.includes(CANARY));
  return found.map(({ place, hidden }) => (hidden === SEEN.includes(place) ? `${place}?` : place));
}
