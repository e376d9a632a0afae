import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../node-files.ts';

/** Where files that a trainer imported by hand are kept. */
export function importedFolder(folder: string): string {
  return join(folder, 'imported-results');
}

/** Keeps imported files as they are. The same content has the same name, so importing twice keeps one. */
export async function keepImported(
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<{ readonly kept: number }> {
  const to = importedFolder(folder);
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const { name, text } of files) {
    const plain = name
      .replace(/\.json$/iu, '')
      .replace(/[^\p{L}\p{N}._@-]+/gu, '-')
      .slice(0, 80);
    const mark = createHash('sha256').update(text).digest('hex').slice(0, 12);
    await replaceFile(join(to, `${plain}-${mark}.json`), text);
  }
  return { kept: files.length };
}
