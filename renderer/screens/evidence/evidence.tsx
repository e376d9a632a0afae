import './evidence.css';
import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../shared/contract/shape.ts';
import type { EvidenceFacts, Period } from '../../../shared/evidence/facts.ts';
import { evidenceScreenWords } from '../../../shared/words/evidence-screen-words.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/page.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { PeriodChooser } from './period-chooser.tsx';
import { periodOf } from './periods.ts';
import { EvidencePreview } from './preview.tsx';

/** The evidence report of this machine: choose days, read it, save it, print it. */
export function EvidencePart() {
  const words = useWords(evidenceScreenWords);
  const [period, setPeriod] = useState<Period>(() => periodOf('quarter', todayInUtc()));
  const { facts, problem, load } = useFacts(period);
  return (
    <>
      <PeriodChooser period={period} today={todayInUtc()} onChange={setPeriod} />
      {problem === undefined ? null : <Failed problem={problem} onRetry={load} />}
      {problem === undefined && !isAbout(facts, period) ? <Loading label={words.loading} /> : null}
      {facts === undefined ? null : <EvidencePreview facts={facts} />}
    </>
  );
}

function Failed({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const words = useWords(evidenceScreenWords);
  const language = useLanguage();
  const retry = <Button onClick={onRetry}>{words.retry}</Button>;
  return (
    <Banner tone="hold" role="alert" title={words.failed} actions={retry}>
      {problem.message[language]}
    </Banner>
  );
}

function isAbout(facts: EvidenceFacts | undefined, { from, to }: Period): boolean {
  return facts?.period.from === from && facts.period.to === to;
}

/** Days of the record are UTC. */
function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}

interface Facts {
  readonly facts?: EvidenceFacts;
  readonly problem?: Problem;
}

/** What was read before stays in sight until the next is there; an answer for other days is dropped. */
function useFacts(period: Period): Facts & { readonly load: () => void } {
  const [state, setState] = useState<Facts>({});
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again for the same days is a question of its own
  useEffect(() => {
    let isWanted = true;
    void call('evidence.read', period).then((answer) => {
      if (isWanted) setState(answer.ok ? { facts: answer.value } : { problem: answer.problem });
    });
    return () => {
      isWanted = false;
    };
  }, [period, asked]);
  const load = useCallback(() => setAsked((count) => count + 1), []);
  return { ...state, load };
}
