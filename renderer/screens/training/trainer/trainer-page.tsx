import './trainer.css';
import { useEffect, useState } from 'react';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { EmptyState, PageHeader } from '../../../parts/page.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { Banner } from '../../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { useLocale } from '../../history/locale.ts';
import { BackToShelf } from '../back-to-shelf.tsx';
import { percent } from '../figures.ts';
import { EffectCard } from './effect-card.tsx';
import { FilesCard } from './files-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { SetupCard } from './setup-card.tsx';
import { SharesCard } from './shares-card.tsx';
import { useTrainer } from './trainer-store.ts';

const TABS = ['people', 'lessons', 'effect', 'files'] as const;
type Tab = (typeof TABS)[number];

/** The trainer's page: who has done what, and what it changed. */
export function TrainerPage() {
  const words = useWords(trainerWords);
  const language = useLanguage();
  const { view, problem, open } = useTrainer();
  useEffect(() => void open(), [open]);
  return (
    <>
      <BackToShelf />
      <PageHeader title={words.title} lead={words.lead} />
      <SetupCard />
      {problem === undefined ? null : (
        <Banner tone="hold" role="alert" title={words.failed}>
          {problem.message[language]}
        </Banner>
      )}
      {view === undefined ? null : <Desk />}
    </>
  );
}

function Desk() {
  const words = useWords(trainerWords);
  const { view } = useTrainer();
  const [tab, setTab] = useState<Tab>('people');
  if (view === undefined) return null;
  const isEmpty = view.taken === 0;
  return (
    <>
      {isEmpty ? <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState> : <Totals />}
      <Segmented
        legend={words.view}
        hideLegend
        value={tab}
        options={TABS.map((value) => ({ value, label: words.tabs[value] }))}
        onChange={setTab}
      />
      {tab === 'people' ? <PeopleCard /> : null}
      {tab === 'lessons' ? <SharesCard /> : null}
      {tab === 'effect' ? <EffectCard /> : null}
      {tab === 'files' ? <FilesCard /> : null}
    </>
  );
}

function Totals() {
  const words = useWords(trainerWords);
  const locale = useLocale();
  const lines = useTrainer((state) => state.lines);
  const number = new Intl.NumberFormat(locale);
  const sum = (pick: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + pick(line), 0);
  const done = sum(({ counts }) => counts.done);
  const asked = sum(({ counts }) => counts.done + counts.overdue + counts['used-up'] + counts.open + counts.begun);
  const late = lines.filter(({ counts }) => counts.overdue + counts['used-up'] > 0).length;
  const attempts = sum(({ cells }) => cells.reduce((total, cell) => total + cell.attempts, 0));
  const facts = [
    [words.facts.people, number.format(lines.length)],
    [words.facts.done, asked === 0 ? '–' : percent(done / asked, locale)],
    [words.facts.overdue, number.format(late)],
    [words.facts.attempts, number.format(attempts)],
  ] as const;
  return (
    <dl className="totals">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
