import { policyRuleWords } from '../../../../shared/words/policy-rule-words.ts';
import { Select } from '../../../parts/fields.tsx';
import { CloseIcon } from '../../../parts/icons.tsx';
import { FieldProblem } from '../../../parts/text-field.tsx';
import { useWords } from '../../../state/words.ts';
import { useProblem } from './use-draft.ts';

interface PickListProps {
  readonly label: string;
  readonly hint?: string;
  readonly path: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any number of many: what is chosen as buttons that take it out, the rest in a select. */
export function PickList({ label, hint, path, options, chosen, onChange }: PickListProps) {
  const words = useWords(policyRuleWords);
  const problem = useProblem(path);
  const rest = options.filter(({ value }) => !chosen.includes(value));
  const nameOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <div className="pick" data-place={path}>
      <Select
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value=""
        options={[{ value: '', label: words.pick }, ...rest]}
        onChange={(value) => onChange([...chosen, value])}
      />
      {chosen.length === 0 ? null : (
        <ul>
          {chosen.map((value) => (
            <li key={value}>
              <button
                type="button"
                className="pick__chosen"
                aria-label={words.picked(nameOf(value))}
                onClick={() => onChange(chosen.filter((item) => item !== value))}
              >
                {nameOf(value)} <CloseIcon size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <FieldProblem problem={problem} />
    </div>
  );
}
