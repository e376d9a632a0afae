import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Reading } from '../../../../electron/app/policy/document-source.ts';

export const base = mkdtempSync(join(tmpdir(), 'sekisho-files-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
/** Whoever runs the tests stands in for root. Windows has no numbers for users. */
export const ME = process.getuid?.();
export const onPosix = ME !== undefined;
let count = 0;
export const folder = (): string => {
  const made = join(base, String(count++));
  mkdirSync(made, { mode: 0o755 });
  return made;
};
export const put = (place: string, name: string, content: string | Uint8Array, mode = 0o644): string => {
  const file = join(place, name);
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
};
export const textsOf = (reading: Reading) =>
  reading.state === 'found'
    ? reading.papers.map(({ name, content }) => [name, content.state === 'text' ? content.text : content.state])
    : reading.state;
