import { useMemo } from 'react';
import { byGroup, byLesson, type Share } from '../../../../shared/train/trainer/summary.ts';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { useWords } from '../../../state/words.ts';
import { HardestCard } from './hardest-card.tsx';
import { useTitles } from './people-card.tsx';
import { ShareChart } from './share-chart.tsx';
import { useTrainer } from './trainer-store.ts';

/** Where people stand by lesson and by group, and the questions they find hard. */
export function SharesCard() {
  const words = useWords(trainerWords);
  const { lines, view } = useTrainer();
  const titles = useTitles();
  const lessons = useMemo(() => byLesson(lines, view?.roster.lessons ?? []), [lines, view]);
  const groups = useMemo(() => byGroup(lines), [lines]);
  const named = (share: Share) => ({ ...share, name: share.id === '' ? words.noGroup : share.id });
  return (
    <>
      <ShareChart
        title={words.byLesson}
        shares={lessons.map((share, index) => ({ ...share, name: titles[index] ?? share.id }))}
      />
      <ShareChart title={words.byGroup} shares={groups.map(named)} />
      <HardestCard />
    </>
  );
}
