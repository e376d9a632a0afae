import { useEffect, useState } from 'react';
import type { Bilingual } from '../../../../shared/language.ts';
import { titleOf } from '../../../../shared/train/card.ts';
import { findLesson } from '../../../../shared/train/lesson-list.ts';
import type { HardCard } from '../../../../shared/train/trainer/hardest.ts';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { call } from '../../../bridge/bridge.ts';
import { Card } from '../../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { useLocale } from '../../history/locale.ts';
import { percent } from '../figures.ts';
import { GroupSelect } from './group-select.tsx';
import { useTrainer } from './trainer-store.ts';

/** The questions that the people of a group get wrong most often. */
export function HardestCard() {
  const words = useWords(trainerWords);
  const [group, setGroup] = useState('');
  const hardest = useHardest(group);
  const lead = hardest?.length === 0 ? words.hardestNone : words.hardestLead;
  return (
    <Card title={words.hardest} lead={lead}>
      <div className="filters">
        <GroupSelect value={group} onChange={setGroup} />
      </div>
      {hardest === undefined || hardest.length === 0 ? null : <HardestTable cards={hardest} />}
    </Card>
  );
}

/** `undefined` until the host has answered. */
function useHardest(group: string): readonly HardCard[] | undefined {
  const view = useTrainer((state) => state.view);
  const [hardest, setHardest] = useState<readonly HardCard[]>();
  useEffect(() => {
    let isOld = false;
    if (view === undefined) return undefined;
    void call('trainer.hardest', { group }).then((answer) => {
      if (!isOld) setHardest(answer.ok ? answer.value : []);
    });
    return () => {
      isOld = true;
    };
  }, [group, view]);
  return hardest;
}

function HardestTable({ cards }: { cards: readonly HardCard[] }) {
  const words = useWords(trainerWords);
  const language = useLanguage();
  const locale = useLocale();
  return (
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
        {cards.map(({ lesson, card, asked, wrong }) => (
          <tr key={`${lesson} ${card}`}>
            <th scope="row">{questionOf(lesson, card)?.[language] ?? card}</th>
            <td>{findLesson(lesson)?.title[language] ?? lesson}</td>
            <td>{percent(wrong / asked, locale)}</td>
            <td>{new Intl.NumberFormat(locale).format(asked)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function questionOf(lesson: string, id: string): Bilingual | undefined {
  const card = findLesson(lesson)?.cards.find((item) => item.id === id);
  return card === undefined ? undefined : titleOf(card);
}
