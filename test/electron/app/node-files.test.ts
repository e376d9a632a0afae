import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFile, createWhole, nodeFiles, replaceFile } from '../../../electron/app/node-files.ts';

let base = '';
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'sekisho-files-'));
});
afterAll(() => rmSync(base, { recursive: true }));

describe("the person's folder", () => {
  it('is made on the first write, for the person only', async () => {
    const folder = join(base, 'deep/folder');
    const files = nodeFiles(folder);
    expect(await files.read('a.json')).toBeUndefined();
    await files.replace('a.json', '1');
    await files.append('b.jsonl', 'x\n');
    await files.append('b.jsonl', 'y\n');
    expect(await files.read('a.json')).toBe('1');
    expect(await files.read('b.jsonl')).toBe('x\ny\n');
    if (process.platform === 'win32') return;
    for (const name of ['a.json', 'b.jsonl']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('leaves nothing behind when it replaces a file', async () => {
    const folder = join(base, 'replace');
    const files = nodeFiles(folder);
    for (const text of ['one', 'two', 'three']) await files.replace('a.json', text);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(await files.read('a.json')).toBe('three');
  });

  it('keeps the old file when the new one cannot be put in place', async () => {
    const folder = join(base, 'keep');
    const files = nodeFiles(folder);
    await files.replace('taken/file', 'x').catch(() => undefined);
    await files.append('old', 'old');
    await expect(replaceFile(join(folder, 'missing/new'), 'x')).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['old']);
  });

  it('makes a new file only where there is none, and leaves none when the write fails', async () => {
    const path = join(base, 'new.key');
    // What cannot be written stands in for a full disk.
    await expect(createFile(path, 1 as never)).rejects.toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' });
    await createFile(path, 'one');
    await expect(createFile(path, 'two')).rejects.toThrow('EEXIST');
    expect(readFileSync(path, 'utf8')).toBe('one');
  });

  it('shows a file only whole, and only once', async () => {
    const path = join(base, 'whole.pem');
    const long = 'k'.repeat(4_000_000);
    let seen: string | undefined;
    const watching = setInterval(() => {
      if (seen === undefined && readdirSync(base).includes('whole.pem')) seen = readFileSync(path, 'utf8');
    }, 0);
    const made = await Promise.allSettled([createWhole(path, long), createWhole(path, long)]);
    clearInterval(watching);
    expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((seen ?? readFileSync(path, 'utf8')).length).toBe(long.length);
    expect(readdirSync(base).filter((name) => name.startsWith('whole.pem'))).toEqual(['whole.pem']);
  });

  it('renames an unreadable file and keeps what it holds', async () => {
    const folder = join(base, 'aside');
    const files = nodeFiles(folder);
    await files.replace('a.json', '{');
    const aside = await files.setAside('a.json');
    expect(aside).toMatch(/^a\.json\.unreadable-/u);
    expect(await files.read('a.json')).toBeUndefined();
    expect(await files.read(aside)).toBe('{');
  });

  it('passes on what the disk says', async () => {
    await expect(nodeFiles(base).read('aside')).rejects.toThrow('EISDIR');
  });
});
