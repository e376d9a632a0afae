import { readFile as readBytes, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkFile } from '../../../shared/files/check-file.ts';
import { readFile } from '../../../shared/files/read-file.ts';
import type { Circumstances } from '../../../shared/policy/circumstances.ts';
import type { Policy, Site } from '../../../shared/policy/policy.ts';
import type { Sample } from '../../../shared/policy/try-draft.ts';
import { fileTimer } from '../commands/file-look.ts';

const MOST_FILES = 10_000;

/** Every file of a folder, its folders included and links left out, in the order of their names; or the one file given. */
export async function samplePaths(place: string): Promise<readonly string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.toSorted().slice(0, MOST_FILES);
}

/** Looks at a file as `sekisho check` would. What could not be read counts as a check that failed. */
export async function readSample(
  path: string,
  place: string,
  { site, policy, at }: { readonly site: Site; readonly policy: Policy; readonly at: Circumstances },
): Promise<Sample> {
  const isOver = fileTimer();
  const reading = await readFile(path, await readBytes(path), { isOver });
  const source = { kind: 'file', place: '' } as const;
  const { parts, isWhole } = await checkFile(reading, { site, policy, source, isOver });
  const findings = parts.flatMap(({ result }) => result.findings);
  return {
    name: relative(place, path) || path,
    check: { site, findings, namesDetectors: true, isUnchecked: !isWhole, at },
  };
}
