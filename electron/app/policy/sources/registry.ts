import { policySourceWords as words } from '../../../../shared/words/policy-source-words.ts';
import { codeOf } from '../../commands/terminal.ts';
import { type DocumentSource, type Reading, unreadable } from '../document-source.ts';
import { type Managed, managedReading } from '../managed-papers.ts';
import type { RegistryTree } from './registry-export.ts';

/** The registry, as far as policies need it. Rejects when the system does not answer. */
export interface RegistryReader {
  /** The key with everything below it; `undefined` when it is not there. */
  read(key: string): Promise<RegistryTree | undefined>;
}

/** Where Group Policy writes; nobody but an administrator may change either key (Microsoft, "Registry policy settings"). */
export const POLICY_KEYS = {
  machine: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Sekisho',
  user: 'HKEY_CURRENT_USER\\SOFTWARE\\Policies\\Sekisho',
} as const;

const GROUP = /^Groups\\(?<group>[^\\]+)$/iu;

/** The values of Group Policy in one key of the registry. */
export function registrySource(id: string, key: string, registry: RegistryReader): DocumentSource {
  return { id, place: key, hand: 'administrator', read: () => readKey(key, registry) };
}

async function readKey(key: string, registry: RegistryReader): Promise<Reading> {
  try {
    const tree = await registry.read(key);
    return managedReading(tree === undefined ? undefined : managedIn(tree), key);
  } catch (error) {
    return unreadable(words.disk(codeOf(error)));
  }
}

function managedIn(tree: RegistryTree): Managed {
  const groups = [...tree].flatMap(([key, values]) => {
    const group = GROUP.exec(key)?.groups?.group;
    return group === undefined ? [] : [[group.toLowerCase(), values] as const];
  });
  return { values: tree.get('') ?? {}, groups: Object.fromEntries(groups) };
}
