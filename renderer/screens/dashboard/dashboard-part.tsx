import './dashboard.css';
import { useEffect } from 'react';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { HistoryIcon } from '../../parts/icons.tsx';
import { EmptyState } from '../../parts/page.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { AlarmCard } from './alarm-card.tsx';
import { useDashboard } from './dashboard-store.ts';
import { EffectCard } from './effect-card.tsx';
import { FilterCard } from './filter-card.tsx';
import { ListCards } from './list-cards.tsx';
import { PolicyCard } from './policy-card.tsx';
import { SourceCard } from './source-card.tsx';
import { Totals } from './totals.tsx';
import { TrendCard } from './trend-card.tsx';

/** What the record says in numbers, for whoever looks after the policy. */
export function DashboardPart() {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const { view, problem, progress, open } = useDashboard();
  useEffect(() => {
    const { source, view: before } = useDashboard.getState();
    if (before === undefined && source === 'record') void open('record', '');
  }, [open]);
  return (
    <>
      <SourceCard />
      {problem === undefined ? null : (
        <Banner tone="hold" role="alert" title={words.failed}>
          {problem.message[language]}
        </Banner>
      )}
      {view === undefined || progress !== undefined ? null : view.last === '' ? (
        <EmptyState icon={<HistoryIcon size={32} />} title={words.empty}>
          {view.source === 'record' ? words.emptyText : words.emptyFolder}
        </EmptyState>
      ) : (
        <Cards />
      )}
    </>
  );
}

function Cards() {
  const words = useWords(dashboardWords);
  const figures = useDashboard((state) => state.figures);
  return (
    <>
      <FilterCard />
      {figures === undefined ? null : figures.checks === 0 ? (
        <EmptyState title={words.nothing} />
      ) : (
        <>
          <Totals />
          <TrendCard />
          <EffectCard figures={figures} />
          <AlarmCard figures={figures} />
          <ListCards figures={figures} />
          <PolicyCard figures={figures} />
        </>
      )}
    </>
  );
}
