import { endianness } from 'node:os';

const LENGTH_BYTES = 4;

/** What a stream of frames gave: one whole message, or the news that the next one is too long to be taken. */
export type Frame = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false };

/**
 * Cuts a byte stream into the messages in it: 4 bytes of length in the machine's order, then that many bytes. A frame
 * of more than `longest` bytes ends the stream: what follows it could not be trusted. A stream that ends inside a
 * frame gives nothing for it.
 */
export async function* readFrames(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Frame> {
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    while (held.length >= LENGTH_BYTES) {
      const length = endianness() === 'LE' ? held.readUInt32LE(0) : held.readUInt32BE(0);
      if (length > longest) {
        yield { ok: false };
        return;
      }
      if (held.length < LENGTH_BYTES + length) break;
      yield { ok: true, bytes: held.subarray(LENGTH_BYTES, LENGTH_BYTES + length) };
      held = held.subarray(LENGTH_BYTES + length);
    }
  }
}

/** One message as a frame. */
export function frameOf(message: unknown): Uint8Array {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  const length = Buffer.alloc(LENGTH_BYTES);
  if (endianness() === 'LE') length.writeUInt32LE(body.length);
  else length.writeUInt32BE(body.length);
  return Buffer.concat([length, body]);
}
