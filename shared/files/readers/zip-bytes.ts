import { FileTrouble } from '../document.ts';

/** Reads little-endian numbers and stretches of bytes; what lies outside the bytes is `broken`. */
export function bytesReader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const within = (at: number, length: number): number => {
    if (!Number.isSafeInteger(at) || at < 0 || at + length > bytes.length) throw new FileTrouble('broken');
    return at;
  };
  const u16 = (at: number) => view.getUint16(within(at, 2), true);
  const u32 = (at: number) => view.getUint32(within(at, 4), true);
  return {
    u16,
    u32,
    u64: (at: number) => Number(view.getBigUint64(within(at, 8), true)),
    slice: (at: number, length: number) => bytes.subarray(within(at, length), at + length),
    /** The extra field with this number among those in the stretch (APPNOTE 4.5.1). */
    extra(at: number, length: number, id: number): Uint8Array | undefined {
      within(at, length);
      for (let field = at; field + 4 <= at + length; field += 4 + u16(field + 2)) {
        if (u16(field) === id) return bytes.subarray(field + 4, within(field + 4, u16(field + 2)) + u16(field + 2));
      }
      return undefined;
    },
    /** Whether a signature stands anywhere from `start` to before `end`. */
    holds(signature: number, start: number, end: number): boolean {
      const stretch = bytes.subarray(start, end);
      for (let at = stretch.indexOf(signature & 0xff); at >= 0 && at + 4 <= stretch.length; ) {
        if (u32(start + at) === signature) return true;
        at = stretch.indexOf(signature & 0xff, at + 1);
      }
      return false;
    },
  };
}
