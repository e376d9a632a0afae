import { entryTaker } from './entry-taker.ts';
import { cutEntry } from './entry-text.ts';
import { addItems, isCounted, itemsSpelt, OBJECTS } from './items.ts';
import { placeOf } from './line-place.ts';
import { passedLines } from './passed-line.ts';
import type { Refused, Taker } from './taker.ts';
import { takeWholeLine } from './whole-line.ts';

const SPELT = { found: (piece: string) => `{${piece}}`, rule: (piece: string) => `[${piece}]` };

/**
 * Reads lines of JSON: of the record itself, of `sekisho records export --json`, or entries alone. A line as the product
 * writes it is cut into pieces of which a million lines have a few thousand different ones; each of them is parsed once.
 * A line that is written in any other way is parsed as a whole: the result is the same.
 */
export function jsonLines(taker: Taker): (line: string) => Refused {
  const items = itemsSpelt(SPELT, taker.keys);
  const takeEntry = entryTaker(items, taker);
  const takePassed = passedLines(items, taker);

  const takeFast = (line: string): boolean => {
    const place = placeOf(line);
    if (place === undefined) return false;
    const body = line.slice(place.start, place.end);
    if (place.kind === 'passed') return takePassed(body, place);
    const text = cutEntry(body);
    if (text === undefined || !isCounted(text.counts)) return false;
    return takeEntry(
      text,
      place.machine,
      (found, counts) =>
        addItems(text.found, OBJECTS, found, counts) && addItems(text.rules, OBJECTS, items.rule, counts),
    );
  };

  return (line) => (takeFast(line) ? undefined : takeWholeLine(line, taker));
}
