import { type ReactNode, useId } from 'react';

interface SegmentedProps<T extends string> {
  /** Names the group for screen readers; visible unless `hideLegend`. */
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly size?: 's' | 'm';
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: ReactNode; readonly disabled?: boolean }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
}

/** A group of native radio buttons drawn as one row: pick one of a few. Arrow keys move the choice. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { legend, hideLegend = false, size = 'm', value, options, onChange, hint, disabled = false } = props;
  const name = useId();
  return (
    <fieldset className="segmented" data-size={size} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className={hideLegend ? 'visually-hidden' : 'segmented__legend'}>{legend}</legend>
      <div className="segmented__row">
        {options.map((option) => (
          <label key={option.value} className="segmented__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={disabled || option.disabled === true}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className="field__hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
