import { useMemo, useState } from 'react';
import { findLesson } from '../../../../shared/train/lesson-list.ts';
import { CELL_STATES, type CellState, type PersonLine } from '../../../../shared/train/trainer/overview.ts';
import { peopleCsv } from '../../../../shared/train/trainer/people-csv.ts';
import { toRemind } from '../../../../shared/train/trainer/summary.ts';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { Button } from '../../../parts/button.tsx';
import { Select } from '../../../parts/fields.tsx';
import { saveFile } from '../../../parts/save-file.ts';
import { Card } from '../../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { useLocale } from '../../history/locale.ts';
import { useGroups } from './group-select.tsx';
import { PeopleTable } from './people-table.tsx';
import { useTrainer } from './trainer-store.ts';

interface Filter {
  readonly search: string;
  readonly group: string;
  /** Index in the roster as text, '' for all. */
  readonly lesson: string;
  readonly state: CellState | '';
}

const EVERYBODY: Filter = { search: '', group: '*', lesson: '', state: '' };

/** Everybody, narrowed by filters; what is shown can be saved. */
export function PeopleCard() {
  const words = useWords(trainerWords);
  const locale = useLocale();
  const { lines } = useTrainer();
  const titles = useTitles();
  const [filter, setFilter] = useState<Filter>(EVERYBODY);
  const shown = useMemo(() => lines.filter((line) => fits(line, filter)), [lines, filter]);
  const number = new Intl.NumberFormat(locale);
  const save = (list: readonly PersonLine[], name: string) =>
    saveFile(name, peopleCsv(list, titles, words), 'text/csv;charset=utf-8');
  const actions = (
    <div className="people__ways">
      <Button size="s" onClick={() => save(shown, 'training.csv')}>
        {words.csv}
      </Button>
      <Button size="s" onClick={() => save(toRemind(shown), 'reminders.csv')}>
        {words.remindCsv}
      </Button>
    </div>
  );
  return (
    <Card
      title={words.tabs.people}
      lead={words.shown(number.format(shown.length), number.format(lines.length))}
      actions={actions}
    >
      <Filters filter={filter} onChange={setFilter} titles={titles} />
      <PeopleTable lines={shown} titles={titles} only={filter.lesson === '' ? undefined : Number(filter.lesson)} />
    </Card>
  );
}

/** Titles of the roster's lessons; the id of one this app does not have. */
export function useTitles(): readonly string[] {
  const language = useLanguage();
  const lessons = useTrainer((state) => state.view?.roster.lessons);
  return useMemo(() => (lessons ?? []).map((id) => findLesson(id)?.title[language] ?? id), [lessons, language]);
}

interface FiltersProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly titles: readonly string[];
}

function Filters({ filter, onChange, titles }: FiltersProps) {
  const words = useWords(trainerWords);
  const groups = useGroups();
  const all = { value: '', label: words.all };
  return (
    <search className="filters">
      <label className="field">
        <span className="field__label">{words.search}</span>
        <input
          className="input"
          type="search"
          autoComplete="off"
          value={filter.search}
          onChange={(event) => onChange({ ...filter, search: event.target.value })}
        />
      </label>
      <Select
        label={words.group}
        value={filter.group}
        options={[
          { value: '*', label: words.all },
          ...groups.map((value) => ({ value, label: value })),
          { value: '', label: words.noGroup },
        ]}
        onChange={(group) => onChange({ ...filter, group })}
      />
      <Select
        label={words.lesson}
        value={filter.lesson}
        options={[all, ...titles.map((label, index) => ({ value: String(index), label }))]}
        onChange={(lesson) => onChange({ ...filter, lesson })}
      />
      <Select<CellState | ''>
        label={words.status}
        value={filter.state}
        options={[
          { value: '', label: words.all },
          ...CELL_STATES.map((value) => ({ value, label: words.state[value] })),
        ]}
        onChange={(state) => onChange({ ...filter, state })}
      />
    </search>
  );
}

function fits({ row, cells, counts }: PersonLine, { search, group, lesson, state }: Filter): boolean {
  const asked = search.trim().toLowerCase();
  if (asked !== '' && !row.name.toLowerCase().includes(asked) && !row.person.includes(asked)) return false;
  if (group === '' ? row.groups.length > 0 : group !== '*' && !row.groups.includes(group)) return false;
  if (state === '') return true;
  return lesson === '' ? counts[state] > 0 : cells[Number(lesson)]?.state === state;
}
