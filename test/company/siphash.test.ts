import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyName, parseCompanyKey } from '../../shared/company/key.ts';
import { sipHash, sipHashPair, sipHashPrefixes } from '../../shared/company/siphash.ts';
import { sampleKey } from './sample-company.ts';

/**
 * The authors' own vectors (Aumasson and Bernstein, reference implementation, `vectors_sip64`): key 00 to 0f, message 00,
 * 01, … of each length.
 */
const VECTORS: readonly (readonly [bytes: number, hash: string])[] = [
  [0, '310e0edd47db6f72'],
  [1, 'fd67dc93c539f874'],
  [2, '5a4fa9d909806c0d'],
  [3, '2d7efbd796666785'],
  [4, 'b7877127e09427cf'],
  [5, '8da699cd64557618'],
  [6, 'cee3fe586e46c9cb'],
  [7, '37d1018bf50002ab'],
  [8, '6224939a79f5f593'],
  [9, 'b0e4a90bdf82009e'],
  [15, 'e545be4961ca29a1'],
  [63, '724506eb4c328a95'],
];

function hex(words: Int32Array): string {
  return Buffer.from(words.buffer).toString('hex');
}

/** Bytes 00, 01, … as words, with noise behind them that must not count. */
function message(bytes: number): Int32Array {
  const padded = new Uint8Array(Math.ceil((bytes + 1) / 8) * 8).fill(0);
  for (let at = 0; at < bytes; at++) padded[at] = at;
  return new Int32Array(padded.buffer);
}

describe('SipHash-2-4', () => {
  it.each(VECTORS)('hashes %i bytes as the authors do', (bytes, hash) => {
    const out = new Int32Array(2);
    sipHash(sampleKey(), message(bytes), bytes, out);
    expect(hex(out)).toBe(hash);
  });

  it('hashes two words as the eight bytes that they are', () => {
    const out = new Int32Array(2);
    sipHashPair(sampleKey(), 0x03020100, 0x07060504, out);
    expect(hex(out)).toBe('6224939a79f5f593');
  });

  it('hashes what begins at one place as it hashes each of them alone', () => {
    const texts = fc.uint16Array({ minLength: 1, maxLength: 230 });
    fc.assert(
      fc.property(texts, fc.nat(20), fc.uniqueArray(fc.integer({ min: 1, max: 200 })), (units, at, some) => {
        const lengths = Int32Array.from(some).sort();
        const ends = Uint8Array.from({ length: units.length + 1 }, (_, end) => (end % 5 === 0 ? 0 : 1));
        const out = new Int32Array(lengths.length * 2);
        sipHashPrefixes(sampleKey(), units, { at, lengths, ends }, out);
        const alone = Array.from(lengths).flatMap((length) => {
          if (at + length > units.length || ends[at + length] === 0) return [0, 0];
          const padded = new Uint16Array((Math.floor(length / 4) + 1) * 4);
          padded.set(units.subarray(at, at + length));
          const one = new Int32Array(2);
          sipHash(sampleKey(), new Int32Array(padded.buffer), length * 2, one);
          return [...one];
        });
        expect([...out]).toEqual(alone);
      }),
    );
  });
});

describe('the company key', () => {
  it.each(['', '00', 'xx0102030405060708090a0b0c0d0e0f', '000102030405060708090a0b0c0d0e0f00'])(
    'refuses %j',
    (text) => {
      expect(parseCompanyKey(text).ok).toBe(false);
    },
  );

  it('has a name that tells keys apart', () => {
    const other = sampleKey();
    other[3] = 0;
    expect(keyName(sampleKey())).toMatch(/^[0-9a-f]{16}$/u);
    expect(keyName(other)).not.toBe(keyName(sampleKey()));
  });
});
