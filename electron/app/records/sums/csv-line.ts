import { instant, type Parsed } from '../../../../shared/contract/shape.ts';
import { amountIn, badCell, badRow, type CellOf, cellsBy, cellsIn, foundJson, ruleJson } from './csv-cells.ts';
import { columnsIn } from './csv-head.ts';
import { type EntryPieces, entryTaker } from './entry-taker.ts';
import { addItems, type Items, itemsSpelt, WORDS } from './items.ts';
import { passedHeads, takePassedText } from './passed-line.ts';
import type { Refused, Taker } from './taker.ts';
import { ABOUT_RECORD, correctionShape, faultOfEntry, takeCorrection } from './whole-line.ts';

/** Reads rows of exported entries: `records.copy` and `sekisho records export --csv`. `head` is the heading. */
export function csvLines(head: string, taker: Taker): Parsed<(line: string) => Refused> {
  const columns = columnsIn(cellsIn(head) ?? []);
  if (!columns.ok) return columns;
  const items = itemsSpelt({ found: foundJson, rule: ruleJson }, taker.keys);
  const rows = { entry: entryRows(items, taker), passed: passedRows(items, taker) };
  const take = (line: string): Refused => {
    const cells = cellsIn(line);
    if (cells === undefined) return badRow();
    const cellOf = cellsBy(cells, columns.value);
    const kind = cellOf('kind') || 'entry';
    if (kind === 'entry' || kind === 'passed') return rows[kind](cellOf);
    if (kind !== 'correction') return ABOUT_RECORD.includes(kind) ? undefined : badRow();
    const wish = { entry: cellOf('about'), why: cellOf('correction'), at: cellOf('at') };
    return takeCorrection(correctionShape(wish), taker);
  };
  return { ok: true, value: take };
}

const ID = /^[0-9A-Za-z-]{1,100}$/u;

function entryRows(items: Items, taker: Taker): (cellOf: CellOf) => Refused {
  const takeEntry = entryTaker(items, taker);
  return (cellOf) => {
    const at = cellOf('at');
    const time = instant(at, 'at');
    if (!time.ok) return time.problem;
    const id = cellOf('id');
    if (!ID.test(id)) return badCell('id');
    const length = amountIn(cellOf('length'));
    if (length === undefined) return badCell('length');
    const released = amountIn(cellOf('released'));
    if (released === undefined) return badCell('released');
    const added = amountIn(cellOf('added'));
    if (added === undefined) return badCell('added');
    let bad: Refused;
    const text = { ...piecesIn(cellOf), id, at, released, added, length };
    const isTaken = takeEntry(text, cellOf('machine') || undefined, (found, counts) => {
      if (!addItems(cellOf('found'), WORDS, found, counts)) bad = badCell('found');
      else if (!addItems(cellOf('rules'), WORDS, items.rule, counts)) bad = badCell('rules');
      return bad === undefined;
    });
    return isTaken ? undefined : (bad ?? whatIsWrong(text));
  };
}

/** The texts of an entry as the record writes them. No cell of ours has anything that JSON writes in another way. */
function piecesIn(cellOf: CellOf): Pick<EntryPieces, 'head' | 'middle' | 'tail'> {
  const field = (name: 'group' | 'lesson' | 'reason' | 'correction') =>
    cellOf(name) === '' ? '' : `,"${name}":"${cellOf(name)}"`;
  const head = `{"site":"${cellOf('site')}","tier":"${cellOf('tier')}","action":"${cellOf('action')}","outcome":"${cellOf('outcome')}"`;
  const middle = `,"policy":{"id":"${cellOf('policy')}","version":${cellOf('version')}}`;
  const words = `${field('group')}${field('lesson')}${field('reason')}`;
  return { head, middle: `${middle}${words}`, tail: `","host":"${cellOf('host')}"${field('correction')}}` };
}

/** The sentence about the first field that does not fit. */
function whatIsWrong({ head, middle, tail }: Pick<EntryPieces, 'head' | 'middle' | 'tail'>): Refused {
  const lists = ',"counts":{},"found":{},"rules":[],"released":0,"added":0,"length":0';
  try {
    const value: unknown = JSON.parse(`${head}${lists}${middle},"id":"x","at":"2000-01-01T00:00:00Z${tail}`);
    return faultOfEntry(value) ?? badRow();
  } catch {
    return badRow();
  }
}

function passedRows(items: Items, taker: Taker): (cellOf: CellOf) => Refused {
  const headFor = passedHeads(taker);
  const found = items.found.get('allow') ?? (() => null);
  return (cellOf) => {
    const id = cellOf('id');
    if (!ID.test(id)) return badCell('id');
    const group = cellOf('group') === '' ? '' : `,"group":"${cellOf('group')}"`;
    const head = headFor(
      `{"day":"${cellOf('at')}","host":"${cellOf('host')}","site":"${cellOf('site')}","tier":"${cellOf('tier')}","policy":{"id":"${cellOf('policy')}","version":${cellOf('version')}}${group},"checks":${cellOf('checks')}`,
    );
    if (head === null) return badRow();
    const counts = [head.counts];
    if (!addItems(cellOf('found'), WORDS, found, counts)) return badCell('found');
    takePassedText({ head, id, machine: cellOf('machine') || undefined, counts }, taker);
    return undefined;
  };
}
