import { useEffect, useState } from 'react';
import type { CheckResult } from '../../../shared/policy/check-result.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import { checkWords } from '../../../shared/words/check-words.ts';
import { usePolicy } from '../../state/policy-store.ts';
import { useProgress } from '../../state/progress-store.ts';
import { hrefOf } from '../../state/route-store.ts';
import { useWords } from '../../state/words.ts';
import { useCheck } from './check-store.ts';

interface Suggestion {
  readonly id: string;
  readonly minutes: number;
}

/** A quiet way from the verdict to the lesson that explains it; nothing for those who have passed it. */
export function LessonHint() {
  const words = useWords(checkWords).verdict;
  const result = useCheck((state) => state.shown?.checked.result);
  const suggestion = useSuggestion(result);
  if (suggestion === undefined) return null;
  return <a href={hrefOf('training', suggestion.id)}>{words.lesson(suggestion.minutes)}</a>;
}

function useSuggestion(result: CheckResult | undefined): Suggestion | undefined {
  const policy = usePolicy((state) => state.policy);
  const progress = useProgress((state) => state.progress);
  const [suggestion, setSuggestion] = useState<Suggestion | undefined>(undefined);
  const isNeeded = result !== undefined && result.action !== 'allow';
  useEffect(() => {
    if (isNeeded && progress === undefined) void useProgress.getState().load();
  }, [isNeeded, progress]);
  useEffect(() => {
    let isLatest = true;
    if (!isNeeded || policy === undefined || progress === undefined) setSuggestion(undefined);
    else void suggest(result, progress, policy).then((next) => (isLatest ? setSuggestion(next) : undefined));
    return () => {
      isLatest = false;
    };
  }, [isNeeded, result, policy, progress]);
  return suggestion;
}

/** The lessons are fetched only once something was found. */
async function suggest(result: CheckResult, progress: Progress, policy: Policy): Promise<Suggestion | undefined> {
  const [{ suggestLesson }, { findLesson }] = await Promise.all([
    import('../../../shared/train/suggest.ts'),
    import('../../../shared/train/lesson-list.ts'),
  ]);
  const id = suggestLesson(result, progress, policy.rules);
  const lesson = id === undefined ? undefined : findLesson(id);
  return lesson === undefined ? undefined : { id: lesson.id, minutes: lesson.minutes };
}
