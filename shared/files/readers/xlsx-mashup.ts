import { walkXml } from './office-xml.ts';

/** The element of custom data in which Excel keeps its queries (MS-QDEFF 2.1). */
export const MASHUP = 'DataMashup';

/**
 * The archive with the queries of a workbook, whose sources may hold passwords and tokens: after four bytes of version
 * and four of length (MS-QDEFF 2.2). Undefined where there are no queries.
 */
export function mashupIn(xml: string): Uint8Array | undefined {
  if (!xml.includes(MASHUP)) return undefined;
  const letters: string[] = [];
  let isInside = false;
  walkXml(xml, {
    open({ name }) {
      isInside = name === MASHUP;
    },
    close() {
      isInside = false;
    },
    text(text) {
      if (isInside) letters.push(text);
    },
  });
  const bytes = fromBase64(letters.join(''));
  if (bytes.length < 8) return undefined;
  const length = new DataView(bytes.buffer).getUint32(4, true);
  return bytes.subarray(8, 8 + length);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (RFC 4648, section 4); what is no letter of it is passed over. */
function fromBase64(letters: string): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(Math.ceil((letters.length * 3) / 4));
  let [filled, bits, held] = [0, 0, 0];
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    result[filled++] = held >> bits;
  }
  return result.slice(0, filled);
}
