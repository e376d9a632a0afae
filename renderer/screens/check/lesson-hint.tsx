import { useEffect, useMemo, useState } from 'react';
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
  const lesson = suggestion?.id;
  useEffect(() => useCheck.setState({ lesson }), [lesson]);
  if (suggestion === undefined) return null;
  return <a href={hrefOf('training', suggestion.id)}>{words.lesson(suggestion.minutes)}</a>;
}

function useSuggestion(result: CheckResult | undefined): Suggestion | undefined {
  const policy = usePolicy((state) => state.policy);
  const progress = useProgress((state) => state.progress);
  const isNeeded = result !== undefined && result.action !== 'allow';
  const suggest = useSuggest(isNeeded);
  useEffect(() => {
    if (isNeeded && progress === undefined) void useProgress.getState().load();
  }, [isNeeded, progress]);
  return useMemo(() => {
    if (!isNeeded || suggest === undefined || progress === undefined || policy === undefined) return undefined;
    return suggest(result, progress, policy);
  }, [isNeeded, suggest, result, progress, policy]);
}

type Suggest = (result: CheckResult, progress: Progress, policy: Policy) => Suggestion | undefined;

/** The lessons are fetched only once something was found. */
function useSuggest(isNeeded: boolean): Suggest | undefined {
  const [loaded, setLoaded] = useState<{ readonly suggest: Suggest } | undefined>(undefined);
  useEffect(() => {
    if (!isNeeded) return;
    void (async () => {
      const suggest = await loadSuggest();
      setLoaded((earlier) => earlier ?? { suggest });
    })();
  }, [isNeeded]);
  return loaded?.suggest;
}

async function loadSuggest(): Promise<Suggest> {
  const [{ suggestLesson }, { findLesson }] = await Promise.all([
    import('../../../shared/train/suggest.ts'),
    import('../../../shared/train/lesson-list.ts'),
  ]);
  return (result, progress, policy) => {
    const id = suggestLesson(result, progress, policy.rules);
    const lesson = id === undefined ? undefined : findLesson(id);
    return lesson === undefined ? undefined : { id: lesson.id, minutes: lesson.minutes };
  };
}
