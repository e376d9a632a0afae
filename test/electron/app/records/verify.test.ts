import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../electron/app/records/line.ts';
import { readRecords } from '../../../../electron/app/records/read-records.ts';
import { openRecordLog } from '../../../../electron/app/records/record-log.ts';
import { verifyRecords } from '../../../../electron/app/records/verify.ts';
import { type MemoryFiles, memoryFiles, memoryRecords } from '../fake-ports.ts';
import { entryNamed } from './entries.ts';

const DAY = 86_400_000;

interface World {
  readonly memory: MemoryFiles;
  readonly add: (...ids: readonly string[]) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly verdict: () => ReturnType<typeof verifyRecords>;
  readonly ids: () => readonly string[];
  readonly pass: (days: number) => void;
  /** The lines of the only file, and others in their place. */
  readonly lines: () => readonly string[];
  readonly put: (lines: readonly string[]) => void;
}

function world(days = 30): World {
  const memory = memoryFiles();
  const files = memoryRecords(memory);
  let now = Date.UTC(2026, 0, 1);
  const log = openRecordLog({ files, clock: { now: () => new Date(now) }, days: async () => days });
  const name = () => [...memory.content.keys()].find((key) => key.endsWith('.jsonl')) ?? '';
  return {
    memory,
    add: (...ids) => log.append(ids.map((id) => ({ entry: entryNamed(id) }))),
    clear: () => log.clear(),
    verdict: () => verifyRecords(files),
    ids: () => readRecords(files, 1_000).entries.map(({ id }) => id),
    pass: (count) => {
      now += count * DAY;
    },
    lines: () => (memory.content.get(name()) ?? '').split('\n').slice(0, -1),
    put: (lines) => void memory.content.set(name(), lines.map((line) => `${line}\n`).join('')),
  };
}

async function ten(): Promise<World> {
  const made = world();
  await made.add('a', 'b', 'c', 'd', 'e');
  for (const id of ['f', 'g', 'h', 'i', 'j']) await made.add(id);
  return made;
}

const faultsOf = ({ verdict }: World) => verdict().faults.map(({ kind, from, to }) => [kind, from, to]);

describe('a record that nobody touched', () => {
  it('is whole, in any number of steps', async () => {
    const made = await ten();
    expect(made.verdict()).toMatchObject({ lines: 10, entries: 10, faults: [], notes: [], end: { seq: 10 } });
    expect(made.ids().join('')).toBe('abcdefghij');
  });

  it('is whole before anything was written', () => {
    expect(world().verdict()).toEqual({ lines: 0, entries: 0, faults: [], notes: [], end: null });
  });

  it('has a file for each day, and the chain goes through them', async () => {
    const made = world();
    for (const id of ['a', 'b', 'c']) {
      await made.add(id);
      made.pass(1);
    }
    expect([...made.memory.content.keys()].filter((key) => key.endsWith('.jsonl'))).toHaveLength(3);
    expect(made.verdict()).toMatchObject({ lines: 3, faults: [] });
  });

  it('goes on in order when the clock is set back', async () => {
    const made = world();
    await made.add('a');
    made.pass(-3);
    await made.add('b');
    made.pass(5);
    await made.add('c');
    expect(made.ids()).toEqual(['a', 'b', 'c']);
    expect(made.verdict().faults).toEqual([]);
  });
});

type Damage = (lines: readonly string[]) => readonly string[];
const swap = (line: string) => line.replace('"length":120', '"length":121');
/** Changes a line and gives it the hash that fits. */
const forge = (line: string): string => {
  const { seq, prev, hash: _, ...body } = JSON.parse(swap(line)) as { seq: number; prev: string; hash: string };
  return lineOf({ seq: seq - 1, hash: prev }, body as never).line;
};

describe('a record that somebody touched', () => {
  it.each<[string, Damage, (readonly [string, number, number])[]]>([
    ['a changed line', (lines) => lines.with(4, swap(lines[4] ?? '')), [['changed', 5, 5]]],
    [
      'two changed lines',
      (lines) => lines.map((line, at) => (at === 2 || at === 3 ? swap(line) : line)),
      [
        ['changed', 3, 3],
        ['changed', 4, 4],
      ],
    ],
    ['a changed line with a hash that fits', (lines) => lines.with(4, forge(lines[4] ?? '')), [['changed', 5, 5]]],
    ['a changed last line with a hash that fits', (lines) => lines.with(9, forge(lines[9] ?? '')), [['end', 10, 10]]],
    ['a removed line', (lines) => lines.toSpliced(4, 1), [['removed', 5, 5]]],
    ['three removed lines', (lines) => lines.toSpliced(4, 3), [['removed', 5, 7]]],
    ['the first line removed', (lines) => lines.slice(1), [['removed', 1, 1]]],
    ['the last two removed', (lines) => lines.slice(0, 8), [['removed', 9, 10]]],
    ['all removed', () => [], [['removed', 1, 10]]],
    ['a line moved to the end', (lines) => [...lines.toSpliced(4, 1), lines[4] ?? ''], [['moved', 5, 5]]],
    ['a line moved to the front', (lines) => [lines[8] ?? '', ...lines.toSpliced(8, 1)], [['moved', 9, 9]]],
    [
      'two lines in each other’s place',
      (lines) => lines.with(2, lines[3] ?? '').with(3, lines[2] ?? ''),
      [['moved', 4, 4]],
    ],
    ['a line twice', (lines) => lines.toSpliced(4, 0, lines[4] ?? ''), [['doubled', 5, 5]]],
    ['a line of somebody else', (lines) => lines.toSpliced(4, 0, '{"note":"x"}'), [['unreadable', 5, 5]]],
  ])('shows %s', async (_, damage, faults) => {
    const made = await ten();
    made.put(damage(made.lines()));
    expect(faultsOf(made)).toEqual(faults);
  });

  it('shows any single change of any byte', async () => {
    const made = await ten();
    const whole = made.lines();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(9),
        fc.nat(10_000),
        fc.constantFrom('0', '9', 'z', ' ', '"', '{'),
        async (row, at, by) => {
          const line = whole[row] ?? '';
          const place = at % line.length;
          const changed = `${line.slice(0, place)}${by}${line.slice(place + 1)}`;
          made.put(whole.with(row, changed));
          const { faults } = made.verdict();
          if (changed === line) expect(faults).toEqual([]);
          else expect(faults.some(({ from, to }) => from <= row + 1 && row + 1 <= to)).toBe(true);
        },
      ),
    );
  });

  it('still tells after the next entry that the end was taken away', async () => {
    const made = await ten();
    made.put(made.lines().slice(0, 8));
    await made.add('k');
    expect(faultsOf(made)).toEqual([['removed', 9, 10]]);
    expect(made.ids().join('')).toBe('abcdefghk');
  });

  it('tells when the mark of the end is gone', async () => {
    const made = await ten();
    made.memory.content.delete('records/end.json');
    expect(faultsOf(made)).toEqual([['end', 10, 10]]);
    await made.add('k');
    expect(faultsOf(made)).toEqual([['end', 10, 10]]);
  });
});

describe('a damaged end', () => {
  it.each([
    ['half a line', '{"seq":11,"prev":"00'],
    ['bytes of anything', '\u0000\u0000\u0000\n\u0000'],
    ['a whole line without its feed', lineOf({ seq: 10, hash: 'x' }, { entry: entryNamed('x') }).line],
  ])('of %s is cut off and reported, and the rest stays readable', async (_, rest) => {
    const made = await ten();
    const [name = ''] = [...made.memory.content.keys()].filter((key) => key.endsWith('.jsonl'));
    made.memory.content.set(name, `${made.memory.content.get(name)}${rest}`);
    expect(made.ids().join('')).toContain('abcdefghij');
    await made.add('k');
    expect(made.ids().join('')).toBe('abcdefghijk');
    const { faults, notes } = made.verdict();
    expect(faults).toEqual([]);
    expect(notes).toMatchObject([{ kind: 'cut', amount: Buffer.byteLength(rest) }]);
    expect([...made.memory.content].some(([key, content]) => key.includes('cut-') && content === rest)).toBe(true);
  });
});

describe('entries past their time', () => {
  it('go with their day, say so, and the chain goes on', async () => {
    const made = world(30);
    await made.add('a', 'b');
    made.pass(20);
    await made.add('c');
    made.pass(11);
    await made.add('d');
    expect(made.ids()).toEqual(['c', 'd']);
    expect(made.verdict()).toMatchObject({ faults: [], notes: [{ kind: 'retention', amount: 2 }], entries: 2 });
  });

  it('stay while nobody can say how long', async () => {
    const made = world(Number.POSITIVE_INFINITY);
    await made.add('a');
    made.pass(9_000);
    await made.add('b');
    expect(made.ids()).toEqual(['a', 'b']);
  });

  it('are named when somebody takes a later file away', async () => {
    const made = world(30);
    await made.add('a');
    made.pass(1);
    await made.add('b');
    made.pass(1);
    await made.add('c');
    const second = [...made.memory.content.keys()].find((key) => key.startsWith('records/2026-01-02')) ?? '';
    made.memory.content.delete(second);
    expect(faultsOf(made)).toEqual([['removed', 2, 2]]);
  });
});

it('a record that its person cleared says so and goes on', async () => {
  const made = await ten();
  await made.clear();
  expect(made.ids()).toEqual([]);
  await made.add('k');
  expect(made.ids()).toEqual(['k']);
  expect(made.verdict()).toMatchObject({ faults: [], notes: [{ kind: 'cleared', amount: 10 }] });
});
