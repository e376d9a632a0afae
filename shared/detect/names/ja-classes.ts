/**
 * Word classes of the Japanese lists, in the order in which their codes are stored. `id` is the context number of the
 * class in the IPADIC connection table.
 */
export const WORD_CLASSES = [
  { name: 'noun', id: 1285 },
  { name: 'action', id: 1283 },
  { name: 'quality', id: 1287 },
  { name: 'time', id: 1314 },
  { name: 'proper', id: 1288 },
  { name: 'person', id: 1289 },
  { name: 'surname', id: 1290 },
  { name: 'given', id: 1291 },
  { name: 'organization', id: 1292 },
  { name: 'place', id: 1293 },
  { name: 'country', id: 1294 },
  { name: 'number', id: 1295 },
  { name: 'suffix-action', id: 1297 },
  { name: 'suffix', id: 1298 },
  { name: 'suffix-quality', id: 1299 },
  { name: 'counter', id: 1300 },
  { name: 'suffix-person', id: 1302 },
  { name: 'suffix-place', id: 1303 },
  { name: 'suffix-special', id: 1304 },
  { name: 'suffix-time', id: 1305 },
  { name: 'pronoun', id: 1306 },
  { name: 'dependent', id: 1310 },
  { name: 'dependent-time', id: 1313 },
  { name: 'lack', id: 1284 },
  { name: 'adverb', id: 1281 },
  { name: 'adverb-particle', id: 1282 },
  { name: 'prefix', id: 560 },
  { name: 'prefix-number', id: 558 },
  { name: 'conjunction', id: 555 },
  { name: 'attributive', id: 1315 },
  /** Begins in kanji and goes on in hiragana (verbs, adjectives): kept up to the first hiragana. */
  { name: 'inflected', id: 786 },
] as const;

export type WordClass = (typeof WORD_CLASSES)[number]['name'];

/** What may stand before or after a run of kanji and katakana. `sign` is a typical word, from which costs are taken. */
export const EDGES = [
  { name: 'line', sign: '' },
  { name: 'comma', sign: '、' },
  { name: 'stop', sign: '。' },
  { name: 'open', sign: '「' },
  { name: 'close', sign: '」' },
  { name: 'space', sign: '　' },
  { name: 'no', sign: 'の' },
  { name: 'wa', sign: 'は' },
  { name: 'ga', sign: 'が' },
  { name: 'wo', sign: 'を' },
  { name: 'to', sign: 'と' },
  { name: 'ni', sign: 'に' },
  { name: 'de', sign: 'で' },
  { name: 'ya', sign: 'や' },
  { name: 'ta', sign: 'た' },
  { name: 'da', sign: 'だ' },
] as const;

export type Edge = (typeof EDGES)[number]['name'];

/** Number of states in the connection table: word classes first, edges after them. */
export const STATES: number = WORD_CLASSES.length + EDGES.length;

const numbers = new Map<string, number>(WORD_CLASSES.map(({ name }, index) => [name, index]));
const edgeNumbers = new Map<string, number>(EDGES.map(({ name }, index) => [name, WORD_CLASSES.length + index]));

/** The state number of a word class, from 0. */
export function stateOf(name: WordClass): number {
  return numbers.get(name) ?? 0;
}

/** The state number of an edge; edges come after the word classes. */
export function stateOfEdge(name: Edge): number {
  return edgeNumbers.get(name) ?? WORD_CLASSES.length;
}

/** First printable character that stands for class 0 or cost 0 in the lists; the backslash is never reached. */
export const CODE_BASE = 0x23;
/** Costs are kept in steps of this size. */
export const COST_STEP = 256;
/** Highest cost step, so that codes end before the backslash. */
export const COST_STEPS = 56;
