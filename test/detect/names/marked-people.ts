import { namesFor } from '../../../shared/detect/names/load.ts';
import { scan } from '../../../shared/detect/scan.ts';
import { mark, unmark } from '../marked-text.ts';

/** The row as the scan marks it: people from the confidence up that the starter policy masks. */
export async function heldPeople(row: string): Promise<string> {
  const { text } = unmark(row);
  const found = scan(text, { names: await namesFor(text) });
  return mark(
    text,
    found.filter(({ category, confidence }) => category === 'person' && confidence >= 0.5),
  );
}
