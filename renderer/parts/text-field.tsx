import { type ReactNode, useId } from 'react';

interface TextFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Why the value cannot stay; shown beside the field and read with it. */
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A text of several lines, this many high. */
  readonly rows?: number;
  readonly type?: 'text' | 'search' | 'number' | 'date' | 'time' | 'datetime-local';
  /** Language of what is written here, where it is not the page's. */
  readonly lang?: string;
  /** For ids, patterns and addresses. */
  readonly mono?: boolean;
  readonly placeholder?: string;
  readonly min?: number;
  readonly max?: number;
  readonly disabled?: boolean;
  /** Names the place of the value, so that a problem elsewhere on the page can lead here. */
  readonly place?: string;
  readonly onBlur?: () => void;
}

/** A native text field with its label, a hint, and the problem of its value. */
export function TextField(props: TextFieldProps) {
  const { label, hint, problem, onChange, rows, type = 'text', mono = false, place, ...native } = props;
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`];
  const shared = {
    ...native,
    id,
    'data-place': place,
    'data-mono': mono ? '' : undefined,
    'aria-invalid': problem === undefined ? undefined : true,
    'aria-describedby': described.join(' ').trim() || undefined,
    autoComplete: 'off',
    spellCheck: !mono,
  } as const;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input {...shared} className="input" type={type} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} className="input" rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </div>
  );
}

/** The sentence about a value that cannot stay, under its field. */
export function FieldProblem({ id, problem }: { id?: string; problem: string | undefined }) {
  if (problem === undefined) return null;
  return (
    <p id={id} className="field__problem">
      {problem}
    </p>
  );
}

interface ChecksProps<T extends string> {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly place?: string;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Any number of a few: native checkboxes under one legend. */
export function Checks<T extends string>(props: ChecksProps<T>) {
  const { legend, hint, problem, place, options, chosen, onChange } = props;
  const toggle = (value: T, on: boolean) =>
    onChange(options.map((option) => option.value).filter((item) => (item === value ? on : chosen.includes(item))));
  return (
    <fieldset className="checks" data-place={place} tabIndex={-1}>
      <legend className="field__label">{legend}</legend>
      {hint === undefined ? null : <p className="field__hint">{hint}</p>}
      <div className="checks__row">
        {options.map(({ value, label }) => (
          <label key={value} className="checks__option">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <FieldProblem problem={problem} />
    </fieldset>
  );
}
