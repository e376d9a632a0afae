/** What the library asks for: the name of a map of characters, or of a font. */
interface Asked {
  readonly kind: string;
  readonly filename: string;
}

/**
 * Gives the library the maps of characters that Japanese PDF files name but do not carry: which character a code of
 * Shift_JIS, EUC-JP or Unicode is in the collection Adobe-Japan1, and which Unicode character that is. They are made
 * from the host's own decoders: the collection (Adobe Technical Note #5078) has JIS X 0208 in its order. Whatever is not in
 * these maps becomes U+FFFD, so that nobody takes it for text that was read. Nothing is fetched.
 */
export class JapaneseMaps {
  async fetch({ kind, filename }: Asked): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? mapNamed(filename) : undefined;
    // Fonts are for drawing, which nobody asked for; a page with a map of another country stays unread.
    if (map === undefined) throw new Error('not at hand');
    return new TextEncoder().encode(map);
  }
}

/** First characters of the collection's stretches. */
const PROPORTIONAL = 1;
const HALF_WIDTH = 231;
const HALF_WIDTH_KANA = 327;
const JIS = 633;
const LAST = 0x5fff;

interface JisCharacter {
  readonly letter: string;
  /** Its code in the standard, two bytes from 2121. */
  readonly jis: number;
  readonly cid: number;
}

/** The characters of JIS X 0208 in the collection's order. */
function jisCharacters(): readonly JisCharacter[] {
  const decoder = new TextDecoder('euc-jp');
  const found: JisCharacter[] = [];
  let cid = JIS;
  for (let row = 1; row <= 84; row++) {
    // Lines of tables stand elsewhere in the collection; rows 9 to 15 are not of this standard.
    if (row >= 8 && row <= 15) continue;
    for (let cell = 1; cell <= 94 && !(row === 84 && cell > 4); cell++) {
      const letter = decoder.decode(Uint8Array.of(row + 0xa0, cell + 0xa0));
      if (letter === '\ufffd') continue;
      found.push({ letter, jis: (row + 0x20) * 256 + cell + 0x20, cid });
      cid++;
    }
  }
  return found;
}

function shiftedJis(jis: number): number {
  const [row, cell] = [(jis >> 8) - 0x21, (jis & 0xff) - 0x21];
  const lead = (row >> 1) + (row < 62 ? 0x81 : 0xc1);
  const trail = row % 2 === 1 ? cell + 0x9f : cell + (cell < 63 ? 0x40 : 0x41);
  return lead * 256 + trail;
}

interface Encoding {
  readonly spaces: string;
  /** Prefix of the codes of single letters, and of half-width kana with their first and last code. */
  readonly letters: string;
  readonly kana: string;
  readonly codeOf: (character: JisCharacter) => number;
}

const ENCODINGS: readonly (readonly [name: RegExp, encoding: Encoding])[] = [
  [
    /RKSJ/u,
    {
      spaces: '<00> <80> <8140> <9ffc> <a0> <df> <e040> <fcfc>',
      letters: '<20> <7e>',
      kana: '<a1> <df>',
      codeOf: ({ jis }) => shiftedJis(jis),
    },
  ],
  [
    /^EUC$/u,
    {
      spaces: '<00> <80> <8ea0> <8edf> <a1a1> <fefe>',
      letters: '<20> <7e>',
      kana: '<8ea1> <8edf>',
      codeOf: ({ jis }) => jis + 0x8080,
    },
  ],
  [
    /^UniJIS.*(?:UCS2|UTF16)/u,
    {
      spaces: '<0000> <ffff>',
      letters: '<0020> <007e>',
      kana: '<ff61> <ff9f>',
      codeOf: ({ letter }) => letter.charCodeAt(0),
    },
  ],
];

/** The map of a name such as `90ms-RKSJ-H`, in the words of Adobe Technical Note #5014. */
function mapNamed(name: string): string | undefined {
  if (name === 'Adobe-Japan1-UCS2') return toUnicode();
  const { encoding = '', way } = /^(?<encoding>.+)-(?<way>[HV])$/u.exec(name)?.groups ?? {};
  const known = ENCODINGS.find(([pattern]) => pattern.test(encoding))?.[1];
  if (known === undefined) return undefined;
  const isProportional = /msp|^UniJIS(?!.*HW)/u.test(encoding);
  return [
    way === 'V' ? '/WMode 1 def' : '',
    `begincodespacerange ${known.spaces} endcodespacerange`,
    `begincidrange ${known.letters} ${isProportional ? PROPORTIONAL : HALF_WIDTH} ${known.kana} ${HALF_WIDTH_KANA} endcidrange`,
    'begincidchar',
    ...jisCharacters().map((character) => `<${hex(known.codeOf(character))}> ${character.cid}`),
    'endcidchar endcmap',
  ].join('\n');
}

function toUnicode(): string {
  const ranges = [
    ...ascii(PROPORTIONAL),
    ...ascii(HALF_WIDTH),
    ...Array.from({ length: 63 }, (_, index) => [HALF_WIDTH_KANA + index, 0xff61 + index] as const),
    ...jisCharacters().map(({ cid, letter }) => [cid, letter.charCodeAt(0)] as const),
  ];
  const all = new Map(ranges);
  const lines = [];
  for (let cid = 1; cid <= LAST; cid++) lines.push(`<${hex(cid)}> <${hex(all.get(cid) ?? 0xfffd)}>`);
  return `begincodespacerange <0000> <ffff> endcodespacerange\nbeginbfchar\n${lines.join('\n')}\nendbfchar\nendcmap`;
}

/** ASCII but for the yen sign in the place of the backslash. */
function ascii(from: number): readonly (readonly [cid: number, code: number])[] {
  return Array.from({ length: 95 }, (_, index) => {
    const code = 0x20 + index;
    return [from + index, code === 0x5c ? 0xa5 : code] as const;
  });
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
