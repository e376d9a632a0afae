import { CANARIES } from './canaries.ts';
import { type Needle, needlesOf } from './forms.ts';
import { unpacked } from './unpack.ts';

/** Where a value was found, without the value. */
export interface Hit {
  readonly place: string;
  readonly canary: string;
  readonly form: string;
  readonly offset: number;
}

/** How many bits the first look takes; some 40 000 needles leave most of them empty. */
const BITS = 22;
const slot = (word: number): number => Math.imul(word, 0x9e3779b1) >>> (32 - BITS);

/** Needles by their first four bytes, and a bit for each such beginning. */
interface Index {
  readonly mayBegin: Uint8Array;
  readonly needles: ReadonlyMap<number, readonly Needle[]>;
}

function indexOf(needles: readonly Needle[]): Index {
  const mayBegin = new Uint8Array(1 << BITS);
  const byWord = new Map<number, Needle[]>();
  for (const needle of needles) {
    const word = needle.bytes.readInt32BE(0);
    mayBegin[slot(word)] = 1;
    byWord.set(word, [...(byWord.get(word) ?? []), needle]);
  }
  return { mayBegin, needles: byWord };
}

let built: Index | undefined;
const index = (): Index => (built ??= indexOf(CANARIES.flatMap(needlesOf)));

/** Every value in these bytes, in any form. */
function seek(bytes: Buffer): readonly { readonly needle: Needle; readonly offset: number }[] {
  const { mayBegin, needles } = index();
  const hits: { needle: Needle; offset: number }[] = [];
  let word = 0;
  for (let at = 0; at < bytes.length; at++) {
    word = (word << 8) | (bytes[at] ?? 0);
    if (at < 3 || mayBegin[slot(word)] === 0) continue;
    const offset = at - 3;
    for (const needle of needles.get(word) ?? []) {
      if (bytes.subarray(offset, offset + needle.bytes.length).equals(needle.bytes)) hits.push({ needle, offset });
    }
  }
  return hits;
}

/** Every value in these bytes and in what is packed inside them. `place` is told with each. */
export function hunt(place: string, bytes: Buffer | string): readonly Hit[] {
  return unpacked(place, typeof bytes === 'string' ? Buffer.from(bytes) : bytes).flatMap((part) =>
    seek(part.bytes).map(({ needle, offset }) => ({
      place: part.place,
      canary: needle.canary.name,
      form: needle.form,
      offset,
    })),
  );
}

/** A failure shows this many lines: one leak often holds all values. */
const MOST_TOLD = 30;

/** One line for each place, value and form, as a failure shows them. */
export function told(hits: readonly Hit[]): readonly string[] {
  const lines = [
    ...new Set(hits.map(({ place, canary, form, offset }) => `${place}: ${canary} as ${form} at ${offset}`)),
  ];
  return lines.length > MOST_TOLD ? [...lines.slice(0, MOST_TOLD), `and ${lines.length - MOST_TOLD} more`] : lines;
}
