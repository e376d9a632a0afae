import type { Names } from '../../../shared/detect/names/names.ts';
import { type CheckedText, checkText } from '../../../shared/policy/check.ts';
import { loadPatterns } from '../../../shared/policy/patterns.ts';
import type { Site } from '../../../shared/policy/policy.ts';
import { circumstancesNow } from '../circumstances-now.ts';
import type { Chosen } from './choose-policy.ts';

/** Checks a text for a site; `undefined` means that it could not be checked. Never throws. */
export type Look = (text: string, site: Site) => CheckedText | undefined;

/**
 * Loads the dictionaries that `text` needs and returns the check. A dictionary that cannot be loaded makes every check
 * fail: half a check must not look like a whole one.
 */
export async function looker(text: string, chosen: Chosen, load: LoadKnowledge = dictionariesFor): Promise<Look> {
  const [names] = await Promise.all([load(text), loadPatterns(chosen.policy)]).catch(() => []);
  return names === undefined ? () => undefined : (checked, site) => look(checked, site, chosen, names);
}

function look(text: string, site: Site, chosen: Chosen, names: Names): CheckedText | undefined {
  try {
    const { policy, source, wrong } = chosen;
    return checkText(text, { site, policy, source, names, wrong, at: circumstancesNow(chosen) });
  } catch {
    // Why a detector failed could quote the text, so nothing of it is kept; that it failed is the answer.
    return undefined;
  }
}

/** Reads what a text needs besides the detectors. */
export type LoadKnowledge = (text: string) => Promise<Names>;

export async function dictionariesFor(text: string): Promise<Names> {
  const { namesFor } = await import('../../../shared/detect/names/load.ts');
  return namesFor(text);
}
