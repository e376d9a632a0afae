import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLines } from '../../../../electron/app/commands/byte-lines.ts';

async function linesOf(chunks: readonly Uint8Array[], longest?: number) {
  const stream = (async function* () {
    yield* chunks;
  })();
  const lines: (string | undefined)[] = [];
  for await (const line of byteLines(stream, longest)) lines.push(line && Buffer.from(line).toString('latin1'));
  return lines;
}

describe('lines of a byte stream', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['\n\n', ['', '']],
    ['a\nbc\n\nd', ['a', 'bc', '', 'd']],
  ])('%j', async (text, lines) => {
    expect(await linesOf([Buffer.from(text)])).toEqual(lines);
  });

  it('do not depend on where the chunks end', async () => {
    const bytes = fc.array(fc.constantFrom(0x0a, 0x61, 0xe3, 0x00), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.array(fc.nat(40)), async (given, cuts) => {
        const whole = Uint8Array.from(given);
        const places = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
        const chunks = places.slice(1).map((end, index) => whole.subarray(places[index], end));
        expect(await linesOf(chunks)).toEqual(await linesOf([whole]));
      }),
    );
  });

  it('name a line that is too long and go on after it', async () => {
    const chunks = ['ab', 'cd', 'ef\nok\n', 'abcdefg\n', 'abc'].map((text) => Buffer.from(text));
    expect(await linesOf(chunks, 3)).toEqual([undefined, 'ok', undefined, 'abc']);
  });
});
