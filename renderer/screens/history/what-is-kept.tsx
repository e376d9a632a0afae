import { retentionDays } from '../../../shared/record/retention.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { recordsWords } from '../../../shared/words/records-words.ts';
import { LocalIcon } from '../../parts/icons.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { useWords } from '../../state/words.ts';
import { Receivers } from './receivers.tsx';

/** What is kept, where, for how long, and what the company receives when. */
export function WhatIsKept() {
  const history = useWords(historyWords);
  const words = useWords(recordsWords);
  const policy = usePolicy((state) => state.policy);
  return (
    <section className="kept" aria-label={history.keptTitle}>
      <LocalIcon />
      <div>
        <h2>{history.keptTitle}</h2>
        <p>
          {history.kept} {policy === undefined ? null : words.retained(retentionDays(policy))}
        </p>
        <h2>{words.company}</h2>
        <Receives />
      </div>
    </section>
  );
}

function Receives() {
  const words = useWords(recordsWords);
  const exports = usePolicy((state) => state.policy?.exports);
  if (exports?.syslog === undefined && exports?.otlp === undefined) return <p>{words.companyNothing}</p>;
  return <Receivers exports={exports} />;
}
