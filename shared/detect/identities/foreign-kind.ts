/** One kind of identity, tax, social security or health number outside Japan. */
export interface ForeignId {
  /** Country (ISO 3166-1) and the number's usual short name: `br/cpf`. */
  readonly name: string;
  /** Shape without separators, letters in capitals. Matches whole values only. */
  readonly shape: RegExp;
  /** Lengths that the shape can have: one look spares a number most of the kinds. */
  readonly lengths: readonly number[];
  /** Shape as it must be written; left out: the shape itself or with any usual separators. */
  readonly written?: RegExp;
  readonly passes?: (value: string) => boolean;
  /** Words that name the number, in English, Japanese and the country's own language. */
  readonly words: RegExp;
  /** Words that name the country or its people: enough beside a check digit. */
  readonly land?: RegExp;
  /** Distinctive enough to count without any words: always, or when it is written so. */
  readonly bare?: true | RegExp;
  /** Too common a shape for a text that is nothing but such a number. */
  readonly labelOnly?: true;
}

/**
 * Words as a pattern for `ForeignId`. `whole` stands alone among Latin letters; `part` may be within a word, as
 * Japanese, Korean and German words are.
 */
export function words(whole: string, part = ''): RegExp {
  const alone = `(?<![a-z\\d\\u00c0-\\u024f])(?:${whole})(?![a-z\\u00c0-\\u024f])`;
  return new RegExp([whole && alone, part].filter((item) => item !== '').join('|'), 'giu');
}
