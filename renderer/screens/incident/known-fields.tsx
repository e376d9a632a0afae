import { CATEGORIES, type Category } from '../../../shared/detect/category.ts';
import { type Incident, PERSONS } from '../../../shared/incident/incident.ts';
import { SECRET_KINDS } from '../../../shared/incident/secrets.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { incidentWords } from '../../../shared/words/incident-words.ts';
import { Select } from '../../parts/fields.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';

export type Known = Pick<Incident, 'site' | 'categories' | 'persons' | 'secrets'>;

interface KnownProps {
  readonly known: Known;
  readonly onChange: (change: Partial<Known>) => void;
}

/** What the person knows, from lists only: no field takes what was sent. */
export function KnownFields({ known, onChange }: KnownProps) {
  const words = useWords(incidentWords);
  const named = useWords(findingWords);
  const language = useLanguage();
  const sites = usePolicy((state) => state.policy?.sites) ?? [];
  const options = [{ value: '', label: words.siteNone }, ...sites.map(({ id, name }) => ({ value: id, label: name }))];
  const categories = CATEGORIES.map((value) => ({ value, label: named.category[value] }));
  const kinds = SECRET_KINDS.map(({ id, name }) => ({ value: id, label: name[language] }));
  return (
    <>
      <div className="incident-fields">
        <Select label={words.site} value={known.site} options={options} onChange={(site) => onChange({ site })} />
        <Select
          label={words.persons}
          value={known.persons}
          options={PERSONS.map((value) => ({ value, label: words.personsOf[value] }))}
          onChange={(persons) => onChange({ persons })}
        />
      </div>
      <Ticks
        legend={words.categories}
        options={categories}
        chosen={known.categories}
        onChange={(chosen) => onChange({ categories: chosen as readonly Category[] })}
      />
      {known.categories.includes('credential') ? (
        <Ticks
          legend={words.secretKinds}
          options={kinds}
          chosen={known.secrets}
          onChange={(secrets) => onChange({ secrets })}
        />
      ) : null}
    </>
  );
}

interface TicksProps {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Ticks({ legend, options, chosen, onChange }: TicksProps) {
  return (
    <fieldset className="ticks">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
