/** Remembers which grams public texts have (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970). */
export interface Sieve {
  readonly add: (low: number, high: number) => void;
  /** Never wrong about one that was added; about others once in 100 when the sieve holds one for every 16 bits. */
  readonly has: (low: number, high: number) => boolean;
}

/** A sieve of 2 to the power of `exponent` bits, 10 to 31. */
export function sieveOf(exponent: number): Sieve {
  const bits = new Uint32Array(2 ** (exponent - 5));
  const shift = 32 - exponent;
  const places = (low: number, high: number): readonly [number, number] => [
    Math.imul(low ^ (high >>> 7), 0x9e3779b1) >>> shift,
    Math.imul(high ^ (low >>> 9), 0x85ebca6b) >>> shift,
  ];
  return {
    add(low, high) {
      for (const place of places(low, high)) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    },
    has: (low, high) => places(low, high).every((place) => (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1),
  };
}
