import { type Contents, fileOf, textOf } from './bodies.ts';
import { isBlob, isBuffer, isMap, isSet } from './kinds.ts';
import { add, bare, isList, isView, methodOf, partsOfObject } from './originals.ts';

/** A message with more parts than this is looked at so far and no further: it is data, not what a person typed. */
const MOST_PARTS = 20_000;

const OwnSet = Set;
const hasItem = methodOf(Set.prototype, 'has');
const addItem = methodOf(Set.prototype, 'add');
const eachOfSet = methodOf(Set.prototype, 'forEach');
const eachOfMap = methodOf(Map.prototype, 'forEach');

/** Every string in a value that can be posted to a worker, keys of maps and objects included, and its files. */
export function messageContents(message: unknown): Contents {
  let text = '';
  let files = '';
  const seen = new OwnSet<unknown>();
  const open = bare<unknown[]>([message]);
  for (let at = 0; at < open.length && at < MOST_PARTS; at++) {
    const part = open[at];
    if (typeof part === 'string') text += `${part}\n`;
    if (typeof part !== 'object' || part === null || hasItem(seen, part) === true) continue;
    addItem(seen, part);
    if (isBuffer(part) || isView(part)) text += `${textOf(part)}\n`;
    else if (isBlob(part)) files += `${files === '' ? '' : ','}${fileOf(part)}`;
    else addParts(part, open);
  }
  return { text, files };
}

function addParts(value: object, open: unknown[]): void {
  if (isMap(value)) {
    eachOfMap(value, (item: unknown, key: unknown) => {
      add(open, key);
      add(open, item);
    });
  } else if (isSet(value)) eachOfSet(value, (item: unknown) => add(open, item));
  else {
    const parts = isList(value) ? value : partsOfObject(value);
    for (let at = 0; at < parts.length && at < MOST_PARTS; at++) add(open, parts[at] as unknown);
  }
}
