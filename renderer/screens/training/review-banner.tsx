import { dueCards } from '../../../shared/train/ladder.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import { momentWords } from '../../../shared/words/moment-words.ts';
import { RetryIcon } from '../../parts/icons.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { hrefOf } from '../../state/route-store.ts';
import { useWords } from '../../state/words.ts';

/** Says how many cards come back today; nothing where none does. */
export function ReviewBanner({ progress }: { progress: Progress }) {
  const words = useWords(momentWords);
  const count = dueCards(LESSONS, progress, new Date().toISOString()).length;
  if (count === 0) return null;
  const go = (
    <a className="button" data-tone="primary" href={hrefOf('training', 'review')}>
      <span>{words.review}</span>
    </a>
  );
  return (
    <Banner tone="info" icon={<RetryIcon size={24} />} title={words.reviewTitle(count)} actions={go}>
      {words.reviewText}
    </Banner>
  );
}
