import { useState } from 'react';
import type { Figures } from '../../../shared/sums/figures.ts';
import { type Ended, endedOf } from '../../../shared/sums/told-wrong.ts';
import { dashboardPartWords } from '../../../shared/words/dashboard-part-words.ts';
import { Card } from '../../parts/surfaces.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../state/words.ts';
import { FigureTable } from './figure-table.tsx';
import { useNumbers } from './numbers.ts';
import { StripRow } from './strip.tsx';

const JUDGED = ['redact', 'block'] as const;
const ENDS = ['safe', 'original', 'stopped'] as const;

/** An assumption, and said to be one: nobody measured how long people take. */
const ASSUMED_MINUTES = '5';

/** How checks ended that could be masked, beside those that could not be sent. */
export function EffectCard({ figures: { outcomesOf } }: { figures: Figures }) {
  const words = useWords(dashboardPartWords);
  const { number } = useNumbers();
  const rows = JUDGED.map((action) => ({ action, ended: endedOf(outcomesOf.get(action)) }));
  return (
    <Card title={words.effect} lead={words.effectLead}>
      <ul className="dash-rows">
        {rows.map(({ action, ended }) => (
          <EndedRow key={action} name={words.judged[action]} ended={ended} />
        ))}
      </ul>
      <FigureTable
        title={words.effect}
        head={[words.action, words.checks, ...ENDS.map((end) => words.ended[end])]}
        rows={rows.map(({ action, ended }) => ({
          key: action,
          cells: [words.judged[action], number(ended.all), ...ENDS.map((end) => number(ended[end]))],
        }))}
      />
      {rows[0] === undefined || rows[0].ended.safe === 0 ? null : <Saved safe={rows[0].ended.safe} />}
    </Card>
  );
}

function EndedRow({ name, ended }: { name: string; ended: Ended }) {
  const words = useWords(dashboardPartWords);
  const { number, percent } = useNumbers();
  const { all, safe, original, stopped } = ended;
  const share = (count: number) => (all === 0 ? 0 : count / all);
  const said = [safe, original, stopped].map((count) => percent(share(count))) as [string, string, string];
  const parts = [
    { kind: 'safe', start: 0, share: share(safe) },
    { kind: 'original', start: share(safe), share: share(original) },
  ];
  const note = all === 0 ? words.none : words.endedLine(...said);
  return <StripRow name={name} figure={number(all)} parts={parts} note={note} />;
}

function Saved({ safe }: { safe: number }) {
  const words = useWords(dashboardPartWords);
  const { number, rough } = useNumbers();
  const [minutes, setMinutes] = useState(ASSUMED_MINUTES);
  const each = Math.min(600, Math.max(0, Number(minutes) || 0));
  return (
    <div className="dash-saved">
      <TextField
        type="number"
        min={0}
        max={600}
        label={words.minutes}
        hint={words.minutesHint}
        value={minutes}
        onChange={setMinutes}
      />
      <p aria-live="polite">{words.saved(number(safe), rough((safe * each) / 60), rough(each))}</p>
    </div>
  );
}
