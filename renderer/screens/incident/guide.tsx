import { useState } from 'react';
import { type Incident, type Step, stepsOf } from '../../../shared/incident/incident.ts';
import { incidentWords } from '../../../shared/words/incident-words.ts';
import { Button } from '../../parts/button.tsx';
import { Progress } from '../../parts/page.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';
import { useLocale } from '../history/locale.ts';
import { useIncidents } from './incident-store.ts';
import { KnownFields } from './known-fields.tsx';
import { ReportPane } from './report-pane.tsx';
import { StepHelp } from './step-help.tsx';

/** One incident: what is known, what to do in order, and the report. Every tick is kept at once. */
export function Guide({ incident }: { incident: Incident }) {
  const words = useWords(incidentWords);
  const save = useIncidents((state) => state.save);
  const steps = stepsOf(incident);
  const done = steps.filter((step) => incident.done[step] !== undefined).length;
  const tick = (step: Step, isDone: boolean) => {
    const { [step]: _, ...others } = incident.done;
    void save({ ...incident, done: isDone ? { ...others, [step]: new Date().toISOString() } : others });
  };
  return (
    <>
      <Card title={words.steps} lead={words.progress(done, steps.length)} actions={<Closing incident={incident} />}>
        <Progress label={words.progress(done, steps.length)} value={done} max={steps.length} />
        <ol className="steps">
          {steps.map((step) => (
            <StepRow key={step} step={step} incident={incident} onTick={(isDone) => tick(step, isDone)} />
          ))}
        </ol>
      </Card>
      <details className="incident-known">
        <summary>{words.startTitle}</summary>
        <KnownFields known={incident} onChange={(change) => void save({ ...incident, ...change })} />
      </details>
      <ReportPane incident={incident} />
    </>
  );
}

interface StepRowProps {
  readonly step: Step;
  readonly incident: Incident;
  readonly onTick: (isDone: boolean) => void;
}

function StepRow({ step, incident, onTick }: StepRowProps) {
  const words = useWords(incidentWords);
  const locale = useLocale();
  const at = incident.done[step];
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="step" data-done={at === undefined ? undefined : ''}>
      <label>
        <input type="checkbox" checked={at !== undefined} onChange={({ target }) => onTick(target.checked)} />
        <span>
          <b>{words.step[step].title}</b>
          {at === undefined ? null : <small>{words.doneAt(time.format(new Date(at)))}</small>}
        </span>
      </label>
      <p>{words.step[step].text}</p>
      <StepHelp step={step} incident={incident} />
    </li>
  );
}

function Closing({ incident }: { incident: Incident }) {
  const words = useWords(incidentWords);
  const { save, show } = useIncidents();
  const [busy, setBusy] = useState(false);
  const close = async () => {
    setBusy(true);
    await save({ ...incident, closedAt: new Date().toISOString() });
    show(undefined);
  };
  const { closedAt: _, ...reopened } = incident;
  return incident.closedAt === undefined ? (
    <Button disabled={busy} onClick={() => void close()}>
      {words.close}
    </Button>
  ) : (
    <Button onClick={() => void save(reopened)}>{words.reopen}</Button>
  );
}
