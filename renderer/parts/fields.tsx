import { useId } from 'react';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  /** Label beside the control instead of above it. */
  readonly inline?: boolean;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
  /** Neighbours of the same group stand under its name. */
  readonly group?: string;
}

/** A native select with its label. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, hint, inline = false, value, options, onChange, disabled = false } = props;
  const id = useId();
  return (
    <div className="field" data-inline={inline ? '' : undefined}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="select"
        value={value}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value as T)}
      >
        <Options options={options} />
      </select>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
    </div>
  );
}

function Options<T extends string>({ options }: { options: readonly Option<T>[] }) {
  const groups = new Set(options.map(({ group }) => group));
  return [...groups].map((group) => {
    const inside = options
      .filter((option) => option.group === group)
      .map(({ value, label, disabled = false }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ));
    if (group === undefined) return inside;
    return (
      <optgroup key={group} label={group}>
        {inside}
      </optgroup>
    );
  });
}

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** A native checkbox in the role of a switch, label at the start, control at the end of the row. */
export function Switch({ label, hint, checked, onChange, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <label className="switch">
      <span className="switch__words">
        <span id={`${id}-label`}>{label}</span>
        {hint === undefined ? null : (
          <span id={`${id}-hint`} className="field__hint">
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
