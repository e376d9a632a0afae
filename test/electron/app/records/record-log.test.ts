import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../electron/app/records/line.ts';
import { entryNamed } from './entries.ts';
import { faultsOf, ten, world } from './world.ts';

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
