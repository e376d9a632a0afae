import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../electron/app/records/line.ts';
import { faultsOf, ten, world } from './world.ts';

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
