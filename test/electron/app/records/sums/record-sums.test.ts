import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeRecordFiles } from '../../../../../electron/app/records/node-record-files.ts';
import { readRecords } from '../../../../../electron/app/records/read-records.ts';
import { openRecordLog } from '../../../../../electron/app/records/record-log.ts';
import { recordSums } from '../../../../../electron/app/records/sums/record-sums.ts';
import { SUMS_FILE } from '../../../../../electron/app/records/sums/sums-file.ts';
import type { Body } from '../../../../../shared/record/body.ts';
import { countOf } from '../../../../../shared/sums/figures.ts';
import { figuresOf } from '../../../../../shared/sums/figures-of.ts';
import { sumsOf } from '../../../../../shared/sums/sums.ts';
import { saidBy } from '../../../../sums/some-entries.ts';
import { entryNamed } from '../entries.ts';

const DAY = 86_400_000;

/** A record on the disk that grows a day at a time. */
function world() {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-record-'));
  const files = nodeRecordFiles(folder);
  let now = Date.UTC(2026, 0, 1);
  const log = openRecordLog({ files, clock: { now: () => new Date(now) }, days: async () => 400 });
  const running = { onBytes: () => undefined, signal: new AbortController().signal };
  return {
    folder,
    files,
    clear: () => log.clear(),
    add: async (...bodies: readonly Body[]) => {
      now += DAY;
      await log.append(bodies);
    },
    entry: (id: string) => ({ entry: entryNamed(id, { at: new Date(now).toISOString() }) }),
    wish: (entry: string, why: 'wrong-site' | 'wrong-detection') => ({
      correction: { entry, why, at: new Date(now).toISOString() },
    }),
    sums: () => recordSums(files, folder, running),
    expected: () => {
      const { entries, passed } = readRecords(files, Number.POSITIVE_INFINITY);
      return saidBy(sumsOf(entries, passed));
    },
  };
}

describe('the record, added up', () => {
  it('comes to what its entries come to, whatever was kept from an earlier time', async () => {
    const made = world();
    const { add, entry } = made;
    for (const day of ['a', 'b', 'c']) {
      await add(entry(`${day}1`), entry(`${day}2`));
      expect(saidBy((await made.sums()).sums), day).toEqual(made.expected());
      const again = await made.sums();
      expect(saidBy(again.sums), `${day} again`).toEqual(made.expected());
      // Only the newest file may still change.
      expect(again.read).toHaveLength(1);
    }
  });

  it('counts a wish at the entry it is about, the last one only, also when the entry was added up long before', async () => {
    const made = world();
    await made.add(made.entry('a'));
    await made.add(made.entry('b'));
    await made.sums();
    await made.add(made.wish('a', 'wrong-site'), made.wish('nobody', 'wrong-site'));
    await made.sums();
    await made.add(made.wish('a', 'wrong-detection'));
    for (const round of [1, 2]) {
      const { sums } = await made.sums();
      expect(saidBy(sums), String(round)).toEqual(made.expected());
      const { corrections } = figuresOf(sums, { to: '2026-01-01' });
      expect([...corrections]).toEqual([['wrong-detection', 1]]);
    }
  });

  it('reads a file anew when it was changed, and names the line that cannot be read', async () => {
    const made = world();
    await made.add(made.entry('a'));
    await made.add(made.entry('b'));
    await made.sums();
    const [first = ''] = readdirSync(made.folder).filter((name) => name.endsWith('.jsonl'));
    appendFileSync(join(made.folder, first), '{"seq":\n');
    for (const round of [1, 2]) {
      const { read, entries } = await made.sums();
      const faults = read.flatMap(({ refused }) => refused.map(({ line }) => line));
      expect([entries, faults], String(round)).toEqual([2, [2]]);
    }
  });

  it.each(['', '{', '{"format":2}', '{"format":1,"files":{"x":{"bytes":1}},"places":{},"gone":[]}'])(
    'counts everything where what was kept says %s',
    async (content) => {
      const made = world();
      await made.add(made.entry('a'));
      await made.add(made.entry('b'));
      await made.sums();
      writeFileSync(join(made.folder, SUMS_FILE), content);
      expect(saidBy((await made.sums()).sums)).toEqual(made.expected());
    },
  );

  it('keeps no sums of entries that were cleared, and no ids beside those that were complained of', async () => {
    const made = world();
    await made.add(made.entry('first-entry'));
    await made.add(made.entry('second-entry'));
    await made.sums();
    expect(readFileSync(join(made.folder, SUMS_FILE), 'utf8')).not.toContain('first-entry');
    await made.clear();
    expect(readdirSync(made.folder)).not.toContain(SUMS_FILE);
    expect(countOf(figuresOf((await made.sums()).sums).actions, 'redact')).toBe(0);
  });
});
