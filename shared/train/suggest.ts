import type { Decision } from '../policy/check-result.ts';
import type { Rule } from '../policy/rule.ts';
import type { Lesson } from './lesson.ts';
import { LESSONS } from './lesson-list.ts';
import type { Progress } from './progress.ts';
import { hasPassed } from './standing.ts';

/**
 * The lesson that is worth a person's minutes after a check, as its id: the one that a rule which spoke names,
 * else the one that explains most of the findings the policy acted on. `undefined` when nothing was found that
 * matters or when the person has passed it already: nobody is sent to the same lesson twice.
 */
export function suggestLesson(
  decision: Pick<Decision, 'findings'>,
  progress: Progress,
  rules: readonly Rule[] = [],
  lessons: readonly Lesson[] = LESSONS,
): string | undefined {
  const findings = decision.findings.filter((finding) => finding.action !== 'allow');
  const open = lessons.filter((lesson) => !hasPassed(lesson, progress));
  const spoke = new Set(findings.map((finding) => finding.rule));
  const named = rules.filter((rule) => spoke.has(rule.id)).map((rule) => rule.lesson);
  const byRule = open.find((lesson) => named.includes(lesson.id));
  if (byRule !== undefined) return byRule.id;
  const explained = (lesson: Lesson) => findings.filter((finding) => lesson.about.includes(finding.category)).length;
  const best = open.toSorted((a, b) => explained(b) - explained(a))[0];
  return best !== undefined && explained(best) > 0 ? best.id : undefined;
}
