import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { object } from '../../../shared/contract/object-shape.ts';
import { givenId } from '../../../shared/contract/shape.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import type { Machine } from '../../../shared/record/export/exported.ts';
import { LONGEST_NAME } from '../../../shared/record/export/json-lines.ts';
import { codeOf } from '../commands/terminal.ts';
import type { ReadIdentity } from '../identity.ts';
import { createWhole, nodeFiles } from '../node-files.ts';

export const MACHINE_FILE = 'machine.json';

const shape = object({ machine: givenId });

/**
 * Whose record this is: a number made at random once, and the names that the policy asks for. Rejects with Node's error
 * when the disk refuses. A file that cannot be read is set aside, and there is another number from then on.
 */
export async function machineOf(
  folder: string,
  identity: ReadIdentity,
  { person = false, computer = false }: Pick<Exports, 'person' | 'computer'> = {},
): Promise<Machine> {
  const machine = await numberIn(folder);
  if (!person && !computer) return { machine };
  const { accounts, host } = await identity();
  // With a domain, where the system knows one.
  const account = accounts.at(-1)?.slice(0, LONGEST_NAME.person) ?? '';
  return {
    machine,
    ...(person && account !== '' && { person: account }),
    ...(computer && host !== '' && { computer: host.slice(0, LONGEST_NAME.computer) }),
  };
}

async function numberIn(folder: string): Promise<string> {
  const files = nodeFiles(folder);
  const before = await files.read(MACHINE_FILE);
  const kept = parse(before);
  if (kept !== undefined) return kept;
  if (before !== undefined) await files.setAside(MACHINE_FILE);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const made = randomUUID();
  // Another process may have been faster: then its number counts.
  await createWhole(join(folder, MACHINE_FILE), `${JSON.stringify({ machine: made })}\n`).catch(unlessThere);
  return parse(await files.read(MACHINE_FILE)) ?? made;
}

function unlessThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

function parse(content: string | undefined): string | undefined {
  if (content === undefined) return undefined;
  try {
    const parsed = shape(JSON.parse(content));
    return parsed.ok ? parsed.value.machine : undefined;
  } catch {
    return undefined;
  }
}
