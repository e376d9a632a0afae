import { useMemo } from 'react';
import type { Bilingual } from '../../../../shared/language.ts';
import { titleOf } from '../../../../shared/train/card.ts';
import { findLesson } from '../../../../shared/train/lesson-list.ts';
import { byGroup, byLesson, type Share } from '../../../../shared/train/trainer/summary.ts';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { Card } from '../../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { useLocale } from '../../history/locale.ts';
import { percent } from '../figures.ts';
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
      <Hardest />
    </>
  );
}

function Hardest() {
  const words = useWords(trainerWords);
  const language = useLanguage();
  const locale = useLocale();
  const hardest = useTrainer((state) => state.view?.hardest) ?? [];
  return (
    <Card title={words.hardest} lead={hardest.length === 0 ? words.hardestNone : words.hardestLead}>
      {hardest.length === 0 ? null : (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.lesson}</th>
              <th scope="col">{words.wrongShare}</th>
              <th scope="col">{words.answers}</th>
            </tr>
          </thead>
          <tbody>
            {hardest.map(({ lesson, card, asked, wrong }) => (
              <tr key={`${lesson} ${card}`}>
                <th scope="row">{questionOf(lesson, card)?.[language] ?? card}</th>
                <td>{findLesson(lesson)?.title[language] ?? lesson}</td>
                <td>{percent(wrong / asked, locale)}</td>
                <td>{new Intl.NumberFormat(locale).format(asked)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function questionOf(lesson: string, id: string): Bilingual | undefined {
  const card = findLesson(lesson)?.cards.find((item) => item.id === id);
  return card === undefined ? undefined : titleOf(card);
}
