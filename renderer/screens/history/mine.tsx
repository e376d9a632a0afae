import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../shared/contract/shape.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../parts/button.tsx';
import { HistoryIcon } from '../../parts/icons.tsx';
import { EmptyState, Loading } from '../../parts/page.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { hrefOf } from '../../state/route-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { ClearHistory } from './clear-history.tsx';
import { CopyEntries } from './copy-entries.tsx';
import { DayChart } from './day-chart.tsx';
import { EntryDays } from './entry-days.tsx';
import { WhatIsKept } from './what-is-kept.tsx';
import { WrongList } from './wrong-list.tsx';

/** Everything that is kept about the person: what was checked, when and with what result; never what it said. */
export function Mine() {
  const shell = useWords(shellWords);
  const { entries, problem, load } = useEntries();
  const some = entries !== undefined && entries.length > 0;
  return (
    <>
      {problem === undefined ? null : <ReadFailed problem={problem} onRetry={load} />}
      {entries === undefined && problem === undefined ? <Loading label={shell.loading} /> : null}
      {some ? <DayChart entries={entries} today={new Date()} /> : null}
      {entries?.length === 0 ? <NothingYet /> : null}
      <WhatIsKept />
      {some ? (
        <div className="record-deeds">
          <CopyEntries />
          <ClearHistory count={entries.length} onCleared={load} />
        </div>
      ) : null}
      <WrongList />
      {some ? <EntryDays entries={entries} onCorrected={load} /> : null}
    </>
  );
}

function NothingYet() {
  const words = useWords(historyWords);
  const link = (
    <a className="button" href={hrefOf('check')}>
      {words.toCheck}
    </a>
  );
  return (
    <EmptyState icon={<HistoryIcon size={32} />} title={words.empty} action={link}>
      {words.emptyText}
    </EmptyState>
  );
}

function ReadFailed({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const words = useWords(historyWords);
  const language = useLanguage();
  return (
    <Banner
      tone="hold"
      role="alert"
      title={words.readFailed}
      actions={<Button onClick={onRetry}>{words.retry}</Button>}
    >
      {problem.message[language]}
    </Banner>
  );
}

interface Entries {
  readonly entries: readonly Entry[] | undefined;
  readonly problem: Problem | undefined;
  readonly load: () => void;
}

function useEntries(): Entries {
  const [state, setState] = useState<Omit<Entries, 'load'>>({ entries: undefined, problem: undefined });
  const load = useCallback(() => {
    void call('history.list').then((answer) => {
      if (answer.ok) setState({ entries: answer.value, problem: undefined });
      else setState((before) => ({ ...before, problem: answer.problem }));
    });
  }, []);
  useEffect(load, [load]);
  return { ...state, load };
}
