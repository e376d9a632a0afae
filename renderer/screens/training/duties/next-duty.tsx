import { useEffect } from 'react';
import { dutyWords } from '../../../../shared/words/duty-words.ts';
import { ArrowIcon } from '../../../parts/icons.tsx';
import { nextDuty, useAssign } from '../../../state/assign-store.ts';
import { hrefOf } from '../../../state/route-store.ts';
import { useWords } from '../../../state/words.ts';

/** The way on to the next assigned lesson, so that all can be done in one sitting. */
export function NextDuty({ after }: { after: string }) {
  const words = useWords(dutyWords);
  const { view, load } = useAssign();
  useEffect(() => void load(), [load]);
  const next = nextDuty(view, after);
  if (next === undefined) return null;
  return (
    <a className="button" data-tone="primary" href={hrefOf('training', next)}>
      <span>{words.next}</span>
      <ArrowIcon size={18} />
    </a>
  );
}
