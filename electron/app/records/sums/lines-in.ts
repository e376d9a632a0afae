import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at once. */
const CHUNK = 4_000_000;

/** No line of ours comes near this; what is longer is told of and not read. */
export const LONGEST = 1_000_000;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

export interface Stretch {
  readonly path: string;
  /** Bytes. Lines that begin from `from` on and before `to` belong to the stretch. */
  readonly from: number;
  readonly to: number;
}

export interface Heard {
  /** A line without its end, one byte a character: our own lines are plain ASCII. */
  readonly line: (text: string) => void;
  /** A line that is longer than any of ours. */
  readonly tooLong: () => void;
  /** A last line that has no end. */
  readonly unfinished: (text: string) => void;
  readonly bytes: (count: number) => void;
}

/** Reads the lines of a stretch of a file. Throws Node's error when the disk refuses. */
export function linesIn({ path, from, to }: Stretch, heard: Heard): void {
  const file = openSync(path, 'r');
  try {
    // One byte earlier: a line that begins at `from` is told by the line feed before it.
    readFrom(file, Math.max(0, from - 1), from > 0, to, heard);
  } finally {
    closeSync(file);
  }
}

function readFrom(file: number, first: number, isInside: boolean, to: number, heard: Heard): void {
  const buffer = Buffer.allocUnsafe(CHUNK + LONGEST);
  let kept = 0;
  let offset = first;
  let skipping = isInside;
  let isLong = false;
  for (;;) {
    const read = readSync(file, buffer, kept, CHUNK, offset + kept);
    const length = kept + read;
    const text = buffer.subarray(0, length);
    let start = 0;
    for (;;) {
      if (!skipping && offset + start >= to) return;
      const end = text.indexOf(LINE_FEED, start);
      if (end < 0) break;
      if (!skipping) tell(text, start, end, heard);
      else if (isLong) heard.tooLong();
      skipping = false;
      isLong = false;
      start = end + 1;
    }
    heard.bytes(read);
    if (read === 0) {
      if (isLong) heard.tooLong();
      else if (!skipping && start < length) heard.unfinished(lineText(text, start, length));
      return;
    }
    kept = length - start;
    offset += start;
    if (kept > LONGEST || (skipping && kept > 0)) {
      isLong = isLong || !skipping;
      skipping = true;
      offset += kept;
      kept = 0;
    }
    if (kept > 0) buffer.copyWithin(0, start, length);
  }
}

function tell(text: Buffer, start: number, end: number, heard: Heard): void {
  if (end - start > LONGEST) heard.tooLong();
  else heard.line(lineText(text, start, end));
}

function lineText(text: Buffer, start: number, end: number): string {
  return text.toString('latin1', start, end > start && text[end - 1] === RETURN ? end - 1 : end);
}
