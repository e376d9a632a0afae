import { useState } from 'react';
import type { Figures } from '../../../shared/sums/figures.ts';
import { type Ended, endedOf } from '../../../shared/sums/told-wrong.ts';
import { dashboardPartWords } from '../../../shared/words/dashboard-part-words.ts';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { Card } from '../../parts/surfaces.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../state/words.ts';
import { FigureTable } from './figure-table.tsx';
import { useNumbers } from './numbers.ts';

const JUDGED = ['redact', 'block'] as const;
const ENDS = ['safe', 'original', 'stopped'] as const;

/** An assumption, and said to be one: nobody measured how long people take. */
const ASSUMED_MINUTES = '5';

/** The drawing's grid. */
const WIDTH = 640;
const ROW = 62;

/** How checks ended that could be masked, beside those that could not be sent. */
export function EffectCard({ figures: { outcomesOf } }: { figures: Figures }) {
  const words = useWords(dashboardPartWords);
  const { chart } = useWords(dashboardWords);
  const { number } = useNumbers();
  const rows = JUDGED.map((action) => ({ action, ended: endedOf(outcomesOf.get(action)) }));
  return (
    <Card title={words.effect} lead={words.effectLead}>
      <svg
        className="dash-list"
        viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`}
        role="img"
        aria-label={chart(words.effect)}
      >
        {rows.map(({ action, ended }, index) => (
          <g key={action} transform={`translate(0 ${index * ROW})`}>
            <EndedBar name={words.judged[action]} ended={ended} />
          </g>
        ))}
      </svg>
      <FigureTable
        title={words.effect}
        head={[words.action, words.checks, ...ENDS.map((end) => words.ended[end])]}
        rows={rows.map(({ action, ended }) => ({
          key: action,
          cells: [words.judged[action], number(ended.all), ...ENDS.map((end) => number(ended[end]))],
        }))}
      />
      <Saved safe={rows[0]?.ended.safe ?? 0} />
    </Card>
  );
}

function EndedBar({ name, ended }: { name: string; ended: Ended }) {
  const words = useWords(dashboardPartWords);
  const { number, percent } = useNumbers();
  const unit = ended.all === 0 ? 0 : WIDTH / ended.all;
  const share = (count: number) => percent(ended.all === 0 ? 0 : count / ended.all);
  const line =
    ended.all === 0 ? words.none : words.endedLine(share(ended.safe), share(ended.original), share(ended.stopped));
  return (
    <>
      <text className="dash-chart__name" x="0" y="16" fontSize="15">
        {name} {number(ended.all)}
      </text>
      <rect className="dash-list__rest" x="0" y="23" width={WIDTH} height="12" rx="3" />
      <rect className="dash-end" data-end="safe" x="0" y="23" width={ended.safe * unit} height="12" />
      <rect
        className="dash-end"
        data-end="original"
        x={ended.safe * unit}
        y="23"
        width={ended.original * unit}
        height="12"
      />
      <text className="dash-chart__note" x="0" y="51" fontSize="13">
        {line}
      </text>
    </>
  );
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
