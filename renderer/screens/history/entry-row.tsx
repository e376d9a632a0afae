import { CATEGORIES } from '../../../shared/detect/category.ts';
import type { Action } from '../../../shared/policy/policy.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { recordsWords } from '../../../shared/words/records-words.ts';
import { CautionIcon, HoldIcon, MaskIcon, PassIcon, UnknownIcon } from '../../parts/icons.tsx';
import { Chip, type Tone } from '../../parts/surfaces.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { useWords } from '../../state/words.ts';
import { EntryDetails } from './entry-details.tsx';
import { useLocale } from './locale.ts';

const ICON = { allow: PassIcon, warn: CautionIcon, redact: MaskIcon, block: HoldIcon } as const;
const TONE: Readonly<Record<Action, Tone>> = { allow: 'pass', warn: 'caution', redact: 'info', block: 'hold' };

/** One entry in one line: time, verdict, destination, outcome and what was found. */
export function EntryRow({ entry, onCorrected }: { entry: Entry; onCorrected: () => void }) {
  const words = useWords(historyWords);
  const records = useWords(recordsWords);
  const locale = useLocale();
  const site = usePolicy((state) => state.policy?.sites.find((known) => known.id === entry.site)?.name) ?? entry.site;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(entry.at));
  const letters = new Intl.NumberFormat(locale).format(entry.length);
  return (
    <li className="entry">
      <time dateTime={entry.at}>{time}</time>
      <Verdict entry={entry} />
      <div className="entry__words">
        <p>
          <b>{site}</b> <span>{words.outcome[entry.outcome]}</span>
          {entry.reason === undefined ? null : <span className="entry__none"> · {words.reason[entry.reason]}</span>}
        </p>
        <Counts entry={entry} />
        {entry.correction === undefined ? null : (
          <p className="entry__none">{records.correctionMark(records.correction[entry.correction])}</p>
        )}
        <EntryDetails entry={entry} onCorrected={onCorrected} />
      </div>
      <p className="entry__facts">
        <span>{words.letters(letters)}</span>
        <span>{words.host[entry.host]}</span>
      </p>
    </li>
  );
}

function Verdict({ entry }: { entry: Entry }) {
  const words = useWords(historyWords);
  const unchecked = entry.outcome === 'unchecked';
  const Icon = unchecked ? UnknownIcon : ICON[entry.action];
  return (
    <span className="entry__verdict">
      <Chip tone={unchecked ? 'caution' : TONE[entry.action]} icon={<Icon size={14} />}>
        {unchecked ? words.outcome.unchecked : words.verdict[entry.action]}
      </Chip>
    </span>
  );
}

function Counts({ entry }: { entry: Entry }) {
  const words = useWords(historyWords);
  const named = useWords(findingWords);
  const found = CATEGORIES.filter((category) => (entry.counts[category] ?? 0) > 0);
  if (found.length === 0) return <p className="entry__none">{words.nothingFound}</p>;
  return (
    <ul className="entry__counts">
      {found.map((category) => (
        <li key={category}>
          <Chip>{words.count(named.category[category], entry.counts[category] ?? 0)}</Chip>
        </li>
      ))}
    </ul>
  );
}
