/** The library, ready for this host. Loaded when the first PDF comes. */
export async function pdfLibrary(): Promise<typeof import('unpdf')> {
  const library = await import('unpdf');
  const { prototype } = ArrayBuffer;
  // The library needs this method of ES2024, which Node 20 does not have.
  if (!('transferToFixedLength' in prototype)) {
    Object.defineProperty(prototype, 'transferToFixedLength', {
      value: fixedLength,
      configurable: true,
      writable: true,
    });
  }
  return library;
}

function fixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy.buffer;
}
