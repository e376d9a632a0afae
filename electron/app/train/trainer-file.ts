import { object } from '../../../shared/contract/object-shape.ts';
import { oneOf, type Shape, text, whole } from '../../../shared/contract/shape.ts';
import type { TrainerSetup } from '../../../shared/contract/trainer.ts';
import type { Files } from '../ports.ts';
import type { Enrolled, Enrolment } from './admit-results.ts';

const SETUP_FILE = 'trainer.json';
const ENROLLED_FILE = 'enrolled.json';
const NO_SETUP: TrainerSetup = { folder: '', keyFile: '' };

const setupShape: Shape<TrainerSetup & { readonly format: 1 }> = object({
  format: oneOf(1),
  folder: text({ max: 1_000 }),
  keyFile: text({ max: 1_000 }),
});
const enrolment: Shape<Enrolment> = object({
  keyId: text({ min: 32, max: 32 }),
  serial: whole(0, Number.MAX_SAFE_INTEGER),
});

/** What the trainer set up. A file that cannot be read is set aside, and nothing is set up. */
export async function readSetup(files: Files): Promise<TrainerSetup> {
  const parsed = setupShape(await jsonIn(files, SETUP_FILE));
  return parsed.ok ? { folder: parsed.value.folder, keyFile: parsed.value.keyFile } : NO_SETUP;
}

export async function writeSetup(files: Files, { folder, keyFile }: TrainerSetup): Promise<void> {
  await files.replace(SETUP_FILE, `${JSON.stringify({ format: 1, folder, keyFile })}\n`);
}

/**
 * The keys seen so far. Rejects when the file is there and cannot be read: starting anew would take any key again,
 * quietly.
 */
export async function readEnrolled(files: Files): Promise<Enrolled> {
  const content = await files.read(ENROLLED_FILE);
  if (content === undefined) return {};
  const value: unknown = JSON.parse(content);
  if (typeof value !== 'object' || value === null) throw new Error(`${ENROLLED_FILE} is not an object`);
  const enrolled: [string, Enrolment][] = [];
  for (const [name, entry] of Object.entries(value)) {
    const parsed = enrolment(entry);
    if (!parsed.ok) throw new Error(`${ENROLLED_FILE}: ${parsed.problem.message.en}`);
    enrolled.push([name, parsed.value]);
  }
  return Object.fromEntries(enrolled);
}

export async function writeEnrolled(files: Files, enrolled: Enrolled): Promise<void> {
  await files.replace(ENROLLED_FILE, `${JSON.stringify(enrolled)}\n`);
}

async function jsonIn(files: Files, name: string): Promise<unknown> {
  const content = await files.read(name);
  if (content === undefined) return undefined;
  try {
    return JSON.parse(content);
  } catch {
    await files.setAside(name);
    return undefined;
  }
}
