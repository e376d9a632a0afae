import { mkdtempSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../../../electron/app/node-files.ts';
import { signFile } from '../../../../electron/app/signing/sign-file.ts';
import { newSigningKey } from '../../../../electron/app/signing/signing-key.ts';
import type { OfficeParts } from '../../../../electron/app/train/office-parts.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import type { Assignment } from '../../../../shared/train/assign/assignment.ts';
import type { Attempt } from '../../../../shared/train/progress.ts';
import { ASSIGNMENT } from '../../../train/assign/sample-assignment.ts';
import { LESSON } from '../../../train/sample-lesson.ts';

/** The company's key; its secret half stays in tests. */
export const COMPANY = newSigningKey('情報システム部');

/** A machine in a folder of its own: the person's folder, the company's, and the share. */
export interface SampleOffice {
  readonly parts: OfficeParts;
  readonly home: string;
  readonly share: string;
  /** Puts a signed assignment where the company deploys them. */
  readonly assign: (assignment?: Assignment, name?: string) => Promise<void>;
  /** The clock stands still at this moment until it is moved. */
  readonly clock: { at: string };
}

export interface SampleOptions {
  readonly attempts?: readonly Attempt[];
  readonly person?: string;
  readonly policy?: Partial<Policy>;
}

export async function sampleOffice({
  attempts = [],
  person = 'mori',
  policy,
}: SampleOptions = {}): Promise<SampleOffice> {
  const root = mkdtempSync(join(tmpdir(), 'sekisho-train-'));
  const home = join(root, 'home');
  const target = join(root, 'share');
  const company = join(root, 'company', 'assignments');
  for (const folder of [home, target, company]) await mkdir(folder, { recursive: true });
  const clock = { at: '2026-04-16T03:00:00.000Z' };
  let ids = 0;
  const parts: OfficeParts = {
    folder: home,
    files: nodeFiles(home),
    clock: { now: () => new Date(clock.at) },
    ids: { next: () => `id-${++ids}` },
    identity: async () => ({ person, machine: 'pc-17', accounts: [person.slice(person.indexOf('\\') + 1), person] }),
    timeZone: () => 'Asia/Tokyo',
    assignmentFolder: company,
    keys: async () => [COMPANY.key.public],
    company: async () => ({ ...STARTER_POLICY, issuer: 'みなと工業', results: { folder: target }, ...policy }),
    lessons: async () => [LESSON],
    progress: async () => ({ attempts }),
    checks: async () => ({ entries: [], passed: [] }),
  };
  const assign = async (assignment = ASSIGNMENT, name = `${assignment.id}.json`) => {
    const signed = signFile('assignment', JSON.stringify(assignment), COMPANY.key, new Date('2026-03-20T00:00:00Z'));
    await writeFile(join(company, name), JSON.stringify(signed));
  };
  return { parts, home, share: target, assign, clock };
}

/** A passed attempt at the sample lesson. */
export const PASSED: Attempt = {
  id: '0b6f1c52-7a0e-4d3f-8a44-2f6f1b9c0d11',
  lesson: 'sample',
  lessonVersion: LESSON.version,
  startedAt: '2026-04-10T14:50:00.000Z',
  answers: [{ card: 'one', answer: ['b'], at: '2026-04-10T15:01:00.000Z', seconds: 150 }],
  finished: { at: '2026-04-10T15:01:00.000Z', score: 1, passed: true },
};
