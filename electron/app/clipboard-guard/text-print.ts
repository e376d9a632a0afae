import { createHash, randomBytes } from 'node:crypto';

/** A short value that tells two texts apart and from which neither can be guessed. */
export type TextPrint = string;

/**
 * Makes prints for the life of the returned function. The salt is drawn anew each time and never leaves it, so that a
 * print is of no use to anybody who does not have the text.
 */
export function textPrints(): (text: string) => TextPrint {
  const salt = randomBytes(32);
  return (text) => createHash('sha256').update(salt).update(text, 'utf16le').digest('base64');
}
