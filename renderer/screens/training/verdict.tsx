import type { ReactNode } from 'react';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Banner } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';

/** Says whether the answer was right; the region stands there empty before, so that screen readers hear it. */
export function Verdict({ right, children }: { right: boolean | undefined; children?: ReactNode }) {
  const words = useWords(trainingWords);
  return (
    <div role="status">
      {right === undefined ? null : (
        <Banner tone={right ? 'pass' : 'caution'} title={right ? words.right : words.wrong}>
          {children}
        </Banner>
      )}
    </div>
  );
}
