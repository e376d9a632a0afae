/** The pieces of an entry that a line holds in the order in which the product writes it. */
export interface EntryText {
  /** From the beginning: site, tier, action and outcome. */
  readonly head: string;
  /** Behind the length: policy, and where they are known group, lesson and reason. */
  readonly middle: string;
  /** From the end of the time on: host, and a correction where one was asked for. */
  readonly tail: string;
  readonly counts: string;
  readonly found: string;
  readonly rules: string;
  readonly released: number;
  readonly added: number;
  readonly length: number;
  readonly id: string;
  readonly at: string;
}

const TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/u;
/** Longest id (`keptEntry`). What stands between two quotation marks is a string: a line with a backslash is not cut. */
const LONGEST_ID = 100;

/**
 * Cuts the JSON of an entry at the names of its fields, or `undefined` where it is not written as the product writes it.
 * No text inside a JSON string could be taken for a name: a quotation mark has a backslash there.
 */
export function cutEntry(json: string): EntryText | undefined {
  const counts = json.indexOf(',"counts":{');
  const found = json.indexOf('},"found":{', counts);
  const rules = json.indexOf('},"rules":[', found);
  const released = json.indexOf('],"released":', rules);
  const added = json.indexOf(',"added":', released);
  const length = json.indexOf(',"length":', added);
  const middle = json.indexOf(',', length + 10);
  const id = json.indexOf(',"id":"', middle);
  const at = json.indexOf('","at":"', id);
  const tail = at + 8 + 24;
  if (counts < 0 || found < 0 || rules < 0 || released < 0 || added < 0 || length < 0 || middle < 0) return undefined;
  if (id < 0 || at < 0 || !json.startsWith('","host":"', tail)) return undefined;
  const pieces = {
    head: json.slice(0, counts),
    middle: json.slice(middle, id),
    tail: json.slice(tail),
    counts: json.slice(counts + 11, found),
    found: json.slice(found + 11, rules),
    rules: json.slice(rules + 11, released),
    released: numberIn(json, released + 13, added),
    added: numberIn(json, added + 9, length),
    length: numberIn(json, length + 10, middle),
    id: json.slice(id + 7, at),
    at: json.slice(at + 8, tail),
  };
  return isWhole(pieces) ? pieces : undefined;
}

function isWhole({ released, added, length, id, at }: EntryText): boolean {
  return released >= 0 && added >= 0 && length >= 0 && id.length > 0 && id.length <= LONGEST_ID && TIME.test(at);
}

/** The largest number a field may hold (`shared/contract/entry-shape.ts`) has ten digits; longer ones are read slowly. */
const DIGITS = 7;

/** The whole number between two places, or -1. */
function numberIn(text: string, from: number, to: number): number {
  if (to <= from || to - from > DIGITS || (to - from > 1 && text.charCodeAt(from) === 0x30)) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
