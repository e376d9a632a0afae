/**
 * Decodes UTF-8 bytes, or returns `undefined` where they are not valid UTF-8 (RFC 3629) or not readable text: any
 * control character but tab and line ends counts as unreadable.
 */
export function readableUtf8(bytes: Uint8Array): string | undefined {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const extra = lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1;
    if (extra < 0 || at + extra >= bytes.length) return undefined;
    const code = codePoint(bytes, at, extra);
    if (code === undefined || isUnreadable(code)) return undefined;
    text += String.fromCodePoint(code);
    at += extra + 1;
  }
  return text;
}

/** Payload mask of the lead byte and the smallest code point, by number of continuation bytes. */
const LEAD_MASK = [0x7f, 0x1f, 0x0f, 0x07] as const;
const SMALLEST = [0, 0x80, 0x800, 0x10000] as const;

function codePoint(bytes: Uint8Array, at: number, extra: number): number | undefined {
  let code = (bytes[at] ?? 0) & (LEAD_MASK[extra] ?? 0);
  for (let i = 1; i <= extra; i++) {
    const next = bytes[at + i] ?? 0;
    if ((next & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (next & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < (SMALLEST[extra] ?? 0) || code > 0x10ffff || isSurrogate ? undefined : code;
}

function isUnreadable(code: number): boolean {
  return (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code < 0xa0);
}
