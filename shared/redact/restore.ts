import { PLACEHOLDER_WORDS } from './placeholder.ts';
import type { UndoKey } from './undo-key.ts';

export interface Restoration {
  readonly text: string;
  /** How many placeholders were turned back. */
  readonly restored: number;
  /** Placeholders, in our own spelling, that look like ours but that the key does not know. */
  readonly unknown: readonly string[];
}

const OPEN = '[\\[［【〔「『(<{〈《]';
const CLOSE = '[\\]］】〕」』)>}〉》]';
const WORDS = PLACEHOLDER_WORDS.join('|');

/**
 * A placeholder as AIs give it back: any bracket, any case, full-width, `_` escaped for Markdown or turned into a
 * space or hyphen; bare ones only in capitals with `_`, and never as part of a longer name or number.
 */
const BRACKETED = `\\\\?${OPEN}\\s?(?<word>${WORDS}|${fullWidth(WORDS)})\\s?\\\\?[_＿ -]\\s?(?<n>[0-9０-９]{1,6})\\s?\\\\?${CLOSE}`;
const BARE = `(?<![A-Za-z0-9_])(?<bareWord>${WORDS})\\\\?_(?<bareN>\\d{1,6})(?![0-9A-Za-z_])`;
const RETURNED = new RegExp(`${BRACKETED}|${BARE}`, 'giu');

/**
 * Turns an answer with placeholders into one with the real values. A placeholder that the key does not know stays as
 * it is. Values are put in as they are, so `$&` and the like have no meaning, and restored text is not read again.
 */
export function restore(answer: string, key: UndoKey): Restoration {
  const values = new Map(key.entries.map(({ placeholder, value }) => [placeholder, value]));
  const unknown = new Set<string>();
  let restored = 0;
  const text = answer.replaceAll(RETURNED, (...found) => {
    const match = String(found[0]);
    const placeholder = ourSpelling(found.at(-1));
    if (placeholder === undefined) return match;
    const value = values.get(placeholder);
    if (value === undefined) {
      unknown.add(placeholder);
      return match;
    }
    restored++;
    return value;
  });
  return { text, restored, unknown: [...unknown] };
}

function ourSpelling(groups: unknown): string | undefined {
  const { word, n, bareWord, bareN } = groups as Record<string, string | undefined>;
  const isShouted = bareWord === undefined || bareWord === bareWord.toUpperCase();
  if (!isShouted) return undefined;
  const name = (word ?? bareWord ?? '').normalize('NFKC').toUpperCase();
  return `[${name}_${Number((n ?? bareN ?? '').normalize('NFKC'))}]`;
}

function fullWidth(words: string): string {
  return words.replaceAll(/[A-Z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
