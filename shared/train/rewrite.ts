import type { Names } from '../detect/names/names.ts';
import type { Language } from '../language.ts';
import { check } from '../policy/check.ts';
import { strictestPublic } from '../policy/sites.ts';
import { STARTER_POLICY } from '../policy/starter-policy.ts';
import type { RewriteCard } from './card.ts';
import { namesOf } from './card-names.ts';
import { graded, type RewriteGrade } from './rewrite-answer.ts';

/**
 * Judges a rewritten text by the check it would meet on its way to a public chatbot under the starter policy. Without
 * `names` only the people whom the card names are known.
 */
export function judgeRewrite(card: RewriteCard, language: Language, text: string, names?: Names): RewriteGrade {
  const { findings } = check(text, {
    site: strictestPublic(STARTER_POLICY),
    policy: STARTER_POLICY,
    source: { kind: 'starter', place: 'starter' },
    names: names ?? namesOf(card.people?.[language] ?? []),
  });
  const held = findings.filter((finding) => finding.action !== 'allow').map((finding) => finding.category);
  const lost = card.keep[language].flatMap((word, index) => (holds(text, word) ? [] : [index]));
  return graded(language, [...new Set(held)], lost);
}

/** Spaces and capitals make no difference: 「3 割」 keeps 「3割」. */
function holds(text: string, word: string): boolean {
  const plain = (given: string) => given.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();
  return plain(text).includes(plain(word));
}
