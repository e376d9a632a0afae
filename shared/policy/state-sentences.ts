import type { PolicyState, PolicyTrouble } from '../contract/policy.ts';
import type { Language } from '../language.ts';
import { policyStateWords } from '../words/policy-state-words.ts';

/** A trouble in words: what is wrong where, what holds meanwhile, and whether anybody has to do something. */
export function troubleSentence({ state, place, path, reason, kept }: PolicyTrouble, language: Language): string {
  const words = policyStateWords[language];
  const parts = [
    words[state](words.place(place, path), reason[language]),
    ...(kept === undefined ? [] : [words.kept(kept.version)]),
    state === 'rejected' ? words.tellAdmin : words.retried,
  ];
  return parts.join(language === 'ja' ? '' : ' ');
}

/** Everything a person should hear before a check: the company's notice first. `local` writes an instant for people. */
export function stateSentences(
  { troubles, notice }: Pick<PolicyState, 'troubles' | 'notice'>,
  language: Language,
  local: (instant: string) => string,
): readonly string[] {
  const said =
    notice === null ? [] : [policyStateWords[language].notice(notice.message[language], local(notice.until))];
  return [...said, ...troubles.map((trouble) => troubleSentence(trouble, language))];
}
