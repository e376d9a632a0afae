/** What both sides know before the first byte (MS-OXRTFCP 2.1.2.1). */
const KNOWN =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

const WINDOW = 4096;
const HEADER = 16;
const PACKED = 0x75465a4c;
const PLAIN = 0x414c454d;

/**
 * The rich text of a mail as it was before it was packed (MS-OXRTFCP 2.2), a byte for each byte of RTF. What the header
 * says of the length is not believed: the result ends where the bytes do.
 * @param spend takes each stretch of unpacked bytes from what is left of the limit, and throws when there is none
 * @returns `undefined` when these are no bytes of that kind
 */
export function unpackRtf(bytes: Uint8Array, spend: (bytes: number) => void): Uint8Array | undefined {
  if (bytes.length < HEADER) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint32(8, true);
  if (kind === PLAIN) return bytes.subarray(HEADER, HEADER + view.getUint32(4, true));
  return kind === PACKED ? unpacked(bytes.subarray(HEADER), spend) : undefined;
}

function unpacked(bytes: Uint8Array, spend: (bytes: number) => void): Uint8Array {
  const seen = new Uint8Array(WINDOW);
  for (let at = 0; at < KNOWN.length; at++) seen[at] = KNOWN.charCodeAt(at);
  let end = KNOWN.length;
  const found: number[] = [];
  const give = (byte: number) => {
    found.push(byte);
    seen[end++ % WINDOW] = byte;
  };
  for (let at = 0; at < bytes.length; ) {
    const flags = bytes[at++] ?? 0;
    const before = found.length;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((flags & (1 << bit)) === 0) give(bytes[at++] ?? 0);
      else {
        // Twelve bits say where in the window it stands, four how long it is beyond two; its own end is the end of all.
        const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
        at += 2;
        const from = reference >> 4;
        if (from === end % WINDOW) return Uint8Array.from(found);
        for (let step = 0; step < (reference & 15) + 2; step++) give(seen[(from + step) % WINDOW] ?? 0);
      }
    }
    spend(found.length - before);
  }
  return Uint8Array.from(found);
}
