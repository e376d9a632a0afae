import { CATEGORIES, type Category } from '../detect/category.ts';
import type { Names } from '../detect/names/names.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { check } from '../policy/check.ts';
import { strictestPublic } from '../policy/sites.ts';
import { STARTER_POLICY } from '../policy/starter-policy.ts';
import type { RewriteCard } from './card.ts';
import { namesOf } from './card-names.ts';

/** How a rewritten text was judged. It holds nothing of the text. */
export interface RewriteGrade {
  readonly language: Language;
  /** What the check would still hold or warn about, each category once. */
  readonly left: readonly Category[];
  /** Indexes of the card's `keep` words that are gone. */
  readonly lost: readonly number[];
  /** Nothing is left to find and everything that matters is there. */
  readonly right: boolean;
}

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

/** A judgement as it is kept in `CardAnswer.answer`: the language, what is left and what was lost, never the text. */
export function writeRewrite({ language, left, lost }: RewriteGrade): readonly string[] {
  return [language, ...left.map((category) => `left:${category}`), ...lost.map((index) => `lost:${index}`)];
}

/** The judgement that an answer holds; `undefined` for what is none, so that it never earns a point. */
export function readRewrite([first, ...words]: readonly string[]): RewriteGrade | undefined {
  const language = LANGUAGES.find((item) => item === first);
  const left = words.flatMap((word) => CATEGORIES.filter((category) => word === `left:${category}`));
  const lost = words.flatMap((word) => (/^lost:\d{1,2}$/u.test(word) ? [Number(word.slice(5))] : []));
  return language === undefined || left.length + lost.length < words.length ? undefined : graded(language, left, lost);
}

function graded(language: Language, left: readonly Category[], lost: readonly number[]): RewriteGrade {
  return { language, left, lost, right: left.length === 0 && lost.length === 0 };
}

/** Spaces and capitals make no difference: 「3 割」 keeps 「3割」. */
function holds(text: string, word: string): boolean {
  const plain = (given: string) => given.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();
  return plain(text).includes(plain(word));
}
