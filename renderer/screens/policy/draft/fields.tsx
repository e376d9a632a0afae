import { useState } from 'react';
import type { Bilingual } from '../../../../shared/language.ts';
import { linesOf } from '../../../../shared/policy/draft/with-field.ts';
import { type Hours, WEEKDAYS } from '../../../../shared/policy/rule.ts';
import { policyRuleWords } from '../../../../shared/words/policy-rule-words.ts';
import { Switch } from '../../../parts/fields.tsx';
import { Checks, TextField } from '../../../parts/text-field.tsx';
import { useWords } from '../../../state/words.ts';
import { inside, useProblem } from './use-draft.ts';

/** Fields of one item of a list; `path` is its place in the document, where the document states it. */
export interface ItemFieldsProps<T> {
  readonly item: T;
  readonly path: string | undefined;
  /** Takes the changed item and the name of the field that is being written; without one it is a step of its own. */
  readonly set: (item: T, field?: string) => void;
}

interface DraftTextProps {
  readonly label: string;
  readonly hint?: string;
  readonly path: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly type?: 'text' | 'number' | 'date' | 'time' | 'datetime-local';
  readonly lang?: string;
  readonly mono?: boolean;
}

/** A text field at a place of the draft, with what the loader has against its value. */
export function DraftText({ path, ...field }: DraftTextProps) {
  const problem = useProblem(path);
  return <TextField {...field} problem={problem} {...(path === undefined ? {} : { place: path })} />;
}

interface LinesProps extends Omit<DraftTextProps, 'value' | 'onChange' | 'type'> {
  readonly lines: readonly string[];
  readonly onLines: (lines: readonly string[]) => void;
}

/** A list, one item a line. Blank lines are the writer's own and no part of it. */
export function DraftLines({ lines, onLines, ...field }: LinesProps) {
  const [text, setText] = useState(lines.join('\n'));
  const shown = linesOf(text).join('\n') === lines.join('\n') ? text : lines.join('\n');
  const take = (value: string) => {
    setText(value);
    onLines(linesOf(value));
  };
  return <DraftText rows={3} {...field} value={shown} onChange={take} />;
}

interface BilingualProps {
  readonly legend: string;
  readonly hint?: string;
  readonly path: string | undefined;
  readonly value: Bilingual | undefined;
  readonly onChange: (value: Bilingual | undefined) => void;
  /** Each language on one line. */
  readonly isShort?: boolean;
}

/** A sentence in both languages. Empty in both, it is none. */
export function BilingualFields({ legend, hint, path, value, onChange, isShort = false }: BilingualProps) {
  const words = useWords(policyRuleWords);
  const { ja = '', en = '' } = value ?? {};
  const take = (next: Bilingual) => onChange(next.ja === '' && next.en === '' ? undefined : next);
  const size = isShort ? {} : { rows: 2 };
  return (
    <fieldset className="both">
      <legend className="field__label">{legend}</legend>
      {hint === undefined ? null : <p className="field__hint">{hint}</p>}
      <div className="both__row">
        <DraftText
          {...size}
          label={words.ja}
          lang="ja"
          path={inside(path, 'ja')}
          value={ja}
          onChange={(text) => take({ ja: text, en })}
        />
        <DraftText
          {...size}
          label={words.en}
          lang="en"
          path={inside(path, 'en')}
          value={en}
          onChange={(text) => take({ ja, en: text })}
        />
      </div>
    </fieldset>
  );
}

interface HoursProps {
  readonly label: string;
  readonly path: string | undefined;
  readonly value: Hours | undefined;
  readonly onChange: (value: Hours | undefined) => void;
}

const OFFICE_HOURS: Hours = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' };

/** A span of the day, on some days or on all. */
export function HoursFields({ label, path, value, onChange }: HoursProps) {
  const words = useWords(policyRuleWords);
  const problem = useProblem(inside(path, 'days'));
  const toggle = (
    <Switch label={label} checked={value !== undefined} onChange={(on) => onChange(on ? OFFICE_HOURS : undefined)} />
  );
  if (value === undefined) return toggle;
  const { days, ...times } = value;
  return (
    <div className="hours">
      {toggle}
      <p className="field__hint">{words.hoursHint}</p>
      <Checks
        legend={words.days}
        hint={words.daysHint}
        problem={problem}
        options={WEEKDAYS.map((day) => ({ value: day, label: words.day[day] }))}
        chosen={days ?? []}
        onChange={(chosen) => onChange(chosen.length === 0 ? times : { ...times, days: chosen })}
      />
      <div className="hours__times">
        <DraftText
          label={words.from}
          type="time"
          path={inside(path, 'from')}
          value={value.from}
          onChange={(from) => onChange({ ...value, from })}
        />
        <DraftText
          label={words.to}
          type="time"
          path={inside(path, 'to')}
          value={value.to}
          onChange={(to) => onChange({ ...value, to })}
        />
      </div>
    </div>
  );
}
