import { open } from 'node:fs/promises';
import type { PlistValue } from 'plist';
import { policySourceWords as words } from '../../../../shared/words/policy-source-words.ts';
import { codeOf } from '../../commands/terminal.ts';
import { ABSENT, type DocumentSource, type Reading, unreadable } from '../document-source.ts';
import { type Managed, managedReading } from '../managed-papers.ts';

/** Domain of our preferences: what a configuration profile names as its payload's type. */
export const PREFERENCE_DOMAIN = 'app.sekisho';

const BINARY_MARK = 'bplist';
const OTHERS_MAY_WRITE = 0o022;

/**
 * The preferences that macOS has from a configuration profile: a property list below `/Library/Managed Preferences`, for
 * the machine and for one person, which the system writes and root owns (Apple, "Configuration Profile Reference").
 */
export function managedPreferences(id: string, file: string, owner: number | undefined): DocumentSource {
  return { id, place: file, hand: 'administrator', read: () => readPreferences(file, owner) };
}

async function readPreferences(file: string, owner: number | undefined): Promise<Reading> {
  let bytes: Buffer;
  try {
    const opened = await open(file);
    try {
      const { uid, mode } = await opened.stat();
      if (owner !== undefined && uid !== owner) return { state: 'rejected', reason: words.notOwned };
      if (owner !== undefined && (mode & OTHERS_MAY_WRITE) !== 0) return { state: 'rejected', reason: words.writable };
      bytes = await opened.readFile();
    } finally {
      await opened.close();
    }
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ABSENT : unreadable(words.disk(codeOf(error)));
  }
  const managed = await managedIn(bytes);
  return managed === undefined ? { state: 'rejected', reason: words.notPlist } : managedReading(managed, file);
}

/** XML or binary; `undefined` for what is neither. */
async function managedIn(bytes: Buffer): Promise<Managed | undefined> {
  const { parse, parseBinary } = await import('plist');
  try {
    const isBinary = bytes.subarray(0, BINARY_MARK.length).toString('latin1') === BINARY_MARK;
    // The library also reads the format before XML, which macOS has not written for twenty years.
    if (!isBinary && !/^\s*</u.test(bytes.toString('utf8'))) return undefined;
    const value = isBinary ? parseBinary(bytes) : parse(bytes.toString('utf8'));
    if (!isDictionary(value)) return undefined;
    const { Groups: groups, ...values } = value;
    return { values, groups: isDictionary(groups) ? groups : {} };
  } catch {
    // Why the parser refuses could quote the document.
    return undefined;
  }
}

function isDictionary(value: PlistValue | undefined): value is { readonly [key: string]: PlistValue } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !ArrayBuffer.isView(value)
  );
}
