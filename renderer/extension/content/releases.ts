import type { CheckedText } from '../../../shared/policy/check.ts';
import { holds } from '../../../shared/policy/decide.ts';

/**
 * What the person let go as it is, on this page and until it is closed. By value, so that a word more in the text does
 * not bring the question back; by text where a rule speaks about the text and not about a value in it.
 */
export interface Releases {
  readonly add: (text: string, checked: CheckedText) => void;
  readonly has: (text: string, checked: CheckedText) => boolean;
}

export function createReleases(): Releases {
  const values = new Set<string>();
  const texts = new Set<string>();
  return {
    add(text, checked) {
      texts.add(text);
      for (const value of heldValues(text, checked)) values.add(value);
    },
    has(text, checked) {
      if (texts.has(text)) return true;
      const { result } = checked;
      if (!result.findings.some(({ rule }) => rule === result.rule)) return false;
      return heldValues(text, checked).every((value) => values.has(value));
    },
  };
}

function heldValues(text: string, { result }: CheckedText): readonly string[] {
  return result.findings
    .filter(({ action }) => holds(action))
    .map(({ start, end, category }) => `${category} ${text.slice(start, end)}`);
}
