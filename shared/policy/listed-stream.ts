/** A folded text without what does not count in a listed value, and where each of its code units stood. */
export interface Stream {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a value may begin or end: not inside a Latin word, a number or a word in katakana. */
  readonly edges: Uint8Array;
}

export function streamOf(folded: string): Stream {
  const units = new Uint16Array(folded.length);
  const starts = new Int32Array(folded.length);
  const ends = new Int32Array(folded.length);
  const edges = new Uint8Array(folded.length + 1).fill(1);
  let count = 0;
  let last = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const kind = (KINDS[unit] as number) || learnKind(unit);
    if (kind === SKIPPED) {
      last = 0;
      continue;
    }
    if (kind === last && kind !== ANY) edges[count] = 0;
    starts[count] = at;
    ends[count] = at + 1;
    units[count] = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    count++;
    last = kind;
  }
  return { units: units.subarray(0, count), starts, ends, edges };
}

/** The text of a stream. */
export function textOf({ units }: Stream): string {
  let text = '';
  for (const unit of units) text += String.fromCharCode(unit);
  return text;
}

/** Japanese has no spaces between words, so a value in kanji or hiragana may begin and end anywhere: their kind is `ANY`. */
const ANY = 1;
const SKIPPED = 2;
const JOINED: readonly RegExp[] = [/[A-Za-z\u00c0-\u024f]/u, /[0-9]/u, /[\u30a1-\u30fa\u30fc]/u];

/** What each code unit is, once it was met; 0 before. */
const KINDS = new Uint8Array(0x10000);

function learnKind(unit: number): number {
  const char = String.fromCharCode(unit);
  const joined = JOINED.findIndex((kind) => kind.test(char));
  const kind = /[\s-]/u.test(char) ? SKIPPED : joined === -1 ? ANY : SKIPPED + 1 + joined;
  KINDS[unit] = kind;
  return kind;
}
