import { useState } from 'react';
import type { Period } from '../../../shared/evidence/facts.ts';
import { dayShape } from '../../../shared/train/assign/day.ts';
import { evidenceScreenWords } from '../../../shared/words/evidence-screen-words.ts';
import { Segmented } from '../../parts/segmented.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../state/words.ts';
import { PRESETS, type Preset, periodOf } from './periods.ts';

interface PeriodChooserProps {
  readonly period: Period;
  readonly today: string;
  readonly onChange: (period: Period) => void;
}

/** Which days the report is about: a usual stretch, or two dates. */
export function PeriodChooser({ period, today, onChange }: PeriodChooserProps) {
  const words = useWords(evidenceScreenWords);
  const [preset, setPreset] = useState<Preset>('quarter');
  const [days, setDays] = useState(period);
  const choose = (next: Preset) => {
    setPreset(next);
    const chosen = next === 'own' ? days : periodOf(next, today);
    setDays(chosen);
    if (next !== 'own') onChange(chosen);
  };
  const change = (next: Period) => {
    setDays(next);
    if (isWhole(next)) onChange(next);
  };
  return (
    <Card title={words.periodTitle} lead={words.utc}>
      <Segmented
        legend={words.preset}
        hideLegend
        value={preset}
        options={PRESETS.map((value) => ({ value, label: words.presets[value] }))}
        onChange={choose}
      />
      {preset === 'own' ? <Days days={days} onChange={change} /> : null}
    </Card>
  );
}

function Days({ days, onChange }: { days: Period; onChange: (days: Period) => void }) {
  const words = useWords(evidenceScreenWords);
  const isBackwards = dayShape(days.from).ok && dayShape(days.to).ok && days.from > days.to;
  return (
    <div className="evidence-days">
      <TextField type="date" label={words.from} value={days.from} onChange={(from) => onChange({ ...days, from })} />
      <TextField
        type="date"
        label={words.to}
        value={days.to}
        problem={isBackwards ? words.order : undefined}
        onChange={(to) => onChange({ ...days, to })}
      />
    </div>
  );
}

function isWhole({ from, to }: Period): boolean {
  return dayShape(from).ok && dayShape(to).ok && from <= to;
}
