import { join } from 'node:path';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import type { Bilingual } from '../../../shared/language.ts';
import type { Assignment } from '../../../shared/train/assign/assignment.ts';
import { parseAssignment } from '../../../shared/train/assign/assignment-shape.ts';
import { newest } from '../../../shared/train/assign/duty.ts';
import { assignWords } from '../../../shared/words/assign-words.ts';
import { verifyFile } from '../signing/verify-file.ts';
import { signedTexts } from './signed-texts.ts';

/** An assignment file that was not taken, and why. */
export interface RefusedFile {
  readonly file: string;
  readonly why: Bilingual;
}

export interface Assigned {
  readonly assignments: readonly Assignment[];
  readonly refused: readonly RefusedFile[];
}

/** Name of the folder of assignments, beside the policy and in the folder of results. */
export const ASSIGNMENT_FOLDER = 'assignments';

/**
 * The assignments in these folders that a trusted key signed; of each id the highest version. An older version than
 * one seen before (`versions`) is refused, so that nobody can bring back what was taken away.
 */
export async function readAssigned(
  folders: readonly string[],
  trusted: readonly PublicKey[],
  versions: Readonly<Record<string, number>>,
): Promise<Assigned> {
  const assignments: Assignment[] = [];
  const refused: RefusedFile[] = [];
  for (const folder of folders) {
    try {
      await signedTexts(folder, (read) => {
        const file = join(folder, read.file);
        const taken = 'text' in read ? assignmentIn(read.text, trusted, versions) : assignWords.unreadable;
        if ('format' in taken) assignments.push(taken);
        else refused.push({ file, why: taken });
      });
    } catch {
      // Why a folder cannot be listed is a matter of the disk or the share; that it cannot be is what counts here.
      refused.push({ file: folder, why: assignWords.folderUnreadable });
    }
  }
  return { assignments: newest(assignments), refused };
}

function assignmentIn(
  json: string,
  trusted: readonly PublicKey[],
  versions: Readonly<Record<string, number>>,
): Assignment | Bilingual {
  if (trusted.length === 0) return assignWords.noKeys;
  const verified = verifyFile(json, 'assignment', trusted);
  if (!verified.ok) return verified.problem.message;
  const parsed = parseAssignment(verified.value.payload);
  if (!parsed.ok) return assignWords.badContent(parsed.problem.path, parsed.problem.message);
  return parsed.value.version < (versions[parsed.value.id] ?? 0) ? assignWords.older : parsed.value;
}
