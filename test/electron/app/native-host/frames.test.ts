import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, frameOf, readFrames } from '../../../../electron/app/native-host/frames.ts';

async function framesIn(chunks: readonly Uint8Array[], longest = 1_000): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  for await (const frame of readFrames(chunked(chunks), longest)) frames.push(frame);
  return frames;
}

async function* chunked(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const messageIn = (frame: Frame | undefined): unknown =>
  frame?.ok === true ? JSON.parse(Buffer.from(frame.bytes).toString('utf8')) : 'too long';

describe('frames', () => {
  it('gives back every message, wherever the pipe cuts', async () => {
    const messages = fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(messages, fc.integer({ min: 1, max: 50 }), async (sent, size) => {
        const stream = Buffer.concat(sent.map(frameOf));
        const chunks = Array.from({ length: Math.ceil(stream.length / size) }, (_, index) =>
          stream.subarray(index * size, (index + 1) * size),
        );
        const received = (await framesIn(chunks, 1_000_000)).map(messageIn);
        expect(received).toEqual(JSON.parse(JSON.stringify(sent)));
      }),
    );
  });

  it('ends at a frame that is too long, and takes nothing after it', async () => {
    const frames = await framesIn([frameOf('first'), frameOf('x'.repeat(2_000)), frameOf('after')]);
    expect(frames.map(messageIn)).toEqual(['first', 'too long']);
  });

  it.each([
    ['nothing', []],
    ['half a length', [Uint8Array.of(9, 0)]],
    ['half a message', [frameOf('whole').subarray(0, 6)]],
  ])('gives nothing for %s', async (_, chunks) => {
    expect(await framesIn(chunks)).toEqual([]);
  });
});
