import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { Bilingual } from '../../../shared/language.ts';
import { cmi5Course } from '../../../shared/train/lms/cmi5-course.ts';
import { type PackageFacts, scorm12Manifest, scorm2004Manifest } from '../../../shared/train/lms/scorm-manifest.ts';
import { lmsWords } from '../../../shared/words/lms-words.ts';
import { createFile, replaceFile, SHARED } from '../node-files.ts';

export type Standard = 'scorm12' | 'scorm2004' | 'cmi5';

/** A package: paths with `/`, and what stands there. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

const TITLE: Bilingual = { ja: lmsWords.ja.course, en: lmsWords.en.course };

/** The files of a package: the built player, and the manifest of the standard. Rejects when the player was not built. */
export async function packageFiles(
  standard: Standard,
  facts: Omit<PackageFacts, 'files'>,
  player: string,
): Promise<PackageFiles> {
  const files = new Map<string, Uint8Array>();
  for (const path of await pathsIn(player)) files.set(path, await readFile(join(player, path)));
  if (!files.has('player.html')) throw new Error('the player is not built');
  const whole = { ...facts, files: [...files.keys()] };
  const manifest =
    standard === 'cmi5'
      ? cmi5Course({ ...whole, title: TITLE })
      : standard === 'scorm12'
        ? scorm12Manifest(whole)
        : scorm2004Manifest(whole);
  return new Map([[standard === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml', Buffer.from(manifest, 'utf8')], ...files]);
}

/** Whether this name asks for a ZIP file rather than a folder. */
export function isZip(out: string): boolean {
  return out.toLowerCase().endsWith('.zip');
}

/** Writes a package as a ZIP file or into a folder. Rejects with `EEXIST` when something is there and may not be replaced. */
export async function writePackage(
  out: string,
  files: PackageFiles,
  asZip: boolean,
  overwrite: boolean,
): Promise<void> {
  if (asZip) {
    await (overwrite ? replaceFile : createFile)(out, zipped(files), SHARED);
    return;
  }
  await mkdir(out, { recursive: true });
  if (!overwrite && (await readdir(out)).length > 0) throw Object.assign(new Error(out), { code: 'EEXIST' });
  for (const [path, content] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
}

/** The same files make the same bytes: the time of every entry is the first one that ZIP can say. */
function zipped(files: PackageFiles): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files) entries[path] = [content, { mtime: '1980-01-01T00:00:00', level: 6 }];
  return zipSync(entries);
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
