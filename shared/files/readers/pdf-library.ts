type Library = typeof import('unpdf');

/** The library, ready for this host. Loaded when the first PDF comes. */
export async function pdfLibrary(): Promise<Library> {
  const { prototype } = ArrayBuffer;
  // The library needs this method of ES2024, which Node 20 does not have.
  if (!('transferToFixedLength' in prototype)) {
    Object.defineProperty(prototype, 'transferToFixedLength', {
      value: fixedLength,
      configurable: true,
      writable: true,
    });
  }
  return quietly(async () => {
    const library = await import('unpdf');
    await library.getResolvedPDFJS();
    return library;
  });
}

function fixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy.buffer;
}

/** In a worker the library takes the worker for its own while it loads, and greets the page, which expects answers. */
async function quietly(load: () => Promise<Library>): Promise<Library> {
  const post: unknown = Reflect.get(globalThis, 'postMessage');
  if (typeof post !== 'function') return load();
  Reflect.set(globalThis, 'postMessage', (message: unknown, ...rest: readonly unknown[]) => {
    if (!isGreeting(message)) Reflect.apply(post, globalThis, [message, ...rest]);
  });
  try {
    return await load();
  } finally {
    Reflect.set(globalThis, 'postMessage', post);
  }
}

function isGreeting(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'sourceName' in message && 'targetName' in message;
}
