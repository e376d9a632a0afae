import { CATEGORIES, type Category } from '../detect/category.ts';
import { LANGUAGES, type Language } from '../language.ts';

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

/** The judgement with its verdict. */
export function graded(language: Language, left: readonly Category[], lost: readonly number[]): RewriteGrade {
  return { language, left, lost, right: left.length === 0 && lost.length === 0 };
}
