import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Hit, hunt } from './hunt.ts';

/** Every value in the files below a folder and in their names. `except` leaves out files by their path below it. */
export function huntBelow(folder: string, except: (path: string) => boolean = () => false): readonly Hit[] {
  return entriesBelow(folder).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const place = relative(folder, path);
    if (except(place)) return [];
    const inName = hunt('the name of a file', entry.name);
    return entry.isFile() ? [...inName, ...hunt(place, contentOf(path))] : inName;
  });
}

function entriesBelow(folder: string): readonly Dirent[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true });
}

/** A browser that is still running takes files away under our hands. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
