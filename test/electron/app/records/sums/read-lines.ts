import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatOf } from '../../../../../electron/app/records/sums/file-format.ts';
import { newIdTable } from '../../../../../electron/app/records/sums/known-ids.ts';
import { type Job, openReader, type ReadPart, readPart } from '../../../../../electron/app/records/sums/read-part.ts';

/** What a file with this content comes to, read in stretches of so many bytes. */
export function readFileText(content: string | Buffer, stretch = Number.MAX_SAFE_INTEGER) {
  const path = join(mkdtempSync(join(tmpdir(), 'sekisho-sums-')), 'export');
  writeFileSync(path, content);
  const size = Buffer.byteLength(content);
  const format = formatOf(path, size);
  if (!format.ok) return { problem: format.problem };
  const reader = openReader();
  const ids = newIdTable(size);
  const job = { path, ...format.value, isOpen: false, ids, wanted: [], isKept: true } satisfies Partial<Job>;
  const parts: ReadPart[] = [];
  for (let from = 0; from < Math.max(1, size); from += stretch)
    parts.push(readPart({ ...job, from, to: from + stretch }, reader, () => undefined));
  return { parts, sums: reader.taker.sums() };
}

export function total(parts: readonly ReadPart[], field: 'entries' | 'doubles' | 'lines' | 'refusedCount'): number {
  return parts.reduce((sum, part) => sum + part[field], 0);
}
