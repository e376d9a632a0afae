import type { Language } from '../language.ts';
import type { DecidedFinding } from '../policy/check-result.ts';
import type { LocalMoment } from '../policy/circumstances.ts';
import type { Policy } from '../policy/policy.ts';
import type { Card } from './card.ts';
import { dueCards } from './ladder.ts';
import type { Lesson } from './lesson.ts';
import { mayShowMoment, momentsWithin } from './moment-limits.ts';
import type { MomentAnswer, Progress } from './progress.ts';
import { secondsOf } from './reading-time.ts';
import { hasPassed } from './standing.ts';

/** A card that may be shown by itself takes this many seconds. */
const SECONDS = { least: 20, most: 60 };

/** A card with the lesson it is from. */
export interface Single {
  readonly lesson: Lesson;
  readonly card: Card;
}

/** A check that has just been held or warned about, and who it happened to. */
export interface Occasion {
  readonly decision: { readonly findings: readonly Pick<DecidedFinding, 'category' | 'rule' | 'action'>[] };
  readonly policy: Pick<Policy, 'rules' | 'moments'>;
  readonly progress: Progress;
  readonly lessons: readonly Lesson[];
  readonly language: Language;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The same moment on the person's clock, for quiet hours. */
  readonly local: LocalMoment;
}

/**
 * The one card that is worth 20 to 60 seconds of a person after a check, or `undefined`: nothing was found that matters,
 * no card explains it, the limits are reached, these are quiet hours, or every card was shown within the week. First come
 * cards the person got wrong and that are due, then those of the lesson that a rule names, then those that explain most
 * of the findings, then those of lessons that were not passed.
 */
export function chooseMoment(occasion: Occasion): Single | undefined {
  const { policy, progress, now, local } = occasion;
  if (!mayShowMoment(policy, progress, { now, local })) return undefined;
  return rankMoments(occasion, momentsWithin(7, progress, now))[0];
}

/**
 * Every card that would fit the occasion, the best first, whatever the limits say: what an admin sees who tries it out.
 * Cards of `lately` are left out.
 */
export function rankMoments(occasion: Occasion, lately: readonly MomentAnswer[] = []): readonly Single[] {
  const { decision, policy, progress, lessons, language, now } = occasion;
  const findings = decision.findings.filter((finding) => finding.action !== 'allow');
  const spoke = new Set(findings.map((finding) => finding.rule));
  const named = new Set(
    policy.rules.flatMap(({ id, lesson }) => (spoke.has(id) && lesson !== undefined ? [lesson] : [])),
  );
  const due = dueCards(lessons, progress, now);
  const scored = lessons.flatMap((lesson) =>
    lesson.cards.flatMap((card) => {
      const about = card.about ?? lesson.about;
      const explained = findings.filter((finding) => about.includes(finding.category)).length;
      const fits = explained > 0 && isShort(card, language) && !lately.some((moment) => isOf(moment, lesson, card));
      if (!fits) return [];
      const isDue = due.some((item) => item.lesson === lesson && item.card === card);
      return [{ lesson, card, rank: [+isDue, +named.has(lesson.id), explained, +!hasPassed(lesson, progress)] }];
    }),
  );
  return scored.toSorted((a, b) => byRank(a.rank, b.rank)).map(({ lesson, card }) => ({ lesson, card }));
}

function isShort(card: Card, language: Language): boolean {
  if (card.kind === 'read' || card.kind === 'rewrite' || card.kind === 'story') return false;
  const seconds = secondsOf(card, language);
  return seconds >= SECONDS.least && seconds <= SECONDS.most;
}

function isOf(moment: MomentAnswer, lesson: Lesson, card: Card): boolean {
  return moment.lesson === lesson.id && moment.card === card.id;
}

/** The higher first, the first difference decides. */
function byRank(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (b[index] ?? 0) - (a[index] ?? 0);
}
