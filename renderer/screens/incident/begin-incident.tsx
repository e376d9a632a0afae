import { useEffect, useState } from 'react';
import type { Category } from '../../../shared/detect/category.ts';
import { CATEGORIES } from '../../../shared/detect/category.ts';
import { secretKindOf } from '../../../shared/incident/secrets.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { incidentWords } from '../../../shared/words/incident-words.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/fields.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';
import { useCheck } from '../check/check-store.ts';
import { useLocale } from '../history/locale.ts';
import { useIncidents } from './incident-store.ts';
import { type Known, KnownFields } from './known-fields.tsx';

/** Checks to choose from: the ones a person still remembers. */
const RECENT = 30;

/** Asks what is known, with as little to fill in as possible: an earlier check brings its own facts. */
export function BeginIncident() {
  const words = useWords(incidentWords);
  const start = useIncidents((state) => state.start);
  const entries = useRecent();
  const [entry, setEntry] = useState('');
  const [known, setKnown] = useState<Known>(knownNow);
  const choose = (id: string) => {
    setEntry(id);
    const chosen = entries.find((one) => one.id === id);
    if (chosen !== undefined) setKnown({ ...known, site: chosen.site, categories: categoriesIn(chosen) });
  };
  return (
    <Card title={words.startTitle} lead={words.calm}>
      <p>{words.startText}</p>
      <EntrySelect entries={entries} value={entry} onChange={choose} />
      <KnownFields known={known} onChange={(change) => setKnown({ ...known, ...change })} />
      <div>
        <Button tone="primary" onClick={() => void start({ ...known, ...(entry === '' ? {} : { entry }) })}>
          {words.start}
        </Button>
      </div>
    </Card>
  );
}

interface EntrySelectProps {
  readonly entries: readonly Entry[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function EntrySelect({ entries, value, onChange }: EntrySelectProps) {
  const words = useWords(incidentWords);
  const history = useWords(historyWords);
  const locale = useLocale();
  if (entries.length === 0) return null;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const options = entries.map(({ id, at, site, outcome }) => ({
    value: id,
    label: `${time.format(new Date(at))} ${site} ${history.outcome[outcome]}`,
  }));
  return (
    <Select
      label={words.entry}
      value={value}
      options={[{ value: '', label: words.entryNone }, ...options]}
      onChange={onChange}
    />
  );
}

function useRecent(): readonly Entry[] {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    void call('history.list').then((answer) => {
      if (answer.ok) setEntries(answer.value.slice(0, RECENT));
    });
  }, []);
  return entries;
}

function categoriesIn({ counts, found = {} }: Entry): readonly Category[] {
  return CATEGORIES.filter((category) => counts[category] !== undefined || found[category] !== undefined);
}

/** What the Check screen shows at this moment is the likeliest thing a person is worried about. */
function knownNow(): Known {
  const { shown, site } = useCheck.getState();
  const findings = shown?.checked.result.findings.filter(({ rule }) => rule !== 'none') ?? [];
  const kinds = findings
    .filter(({ category }) => category === 'credential')
    .map(({ detector }) => secretKindOf(detector));
  return {
    site: shown?.checked.result.site ?? site,
    categories: CATEGORIES.filter((category) => findings.some((finding) => finding.category === category)),
    persons: 'unknown',
    secrets: [...new Set(kinds)],
  };
}
