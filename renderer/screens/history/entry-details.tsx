import { CATEGORIES } from '../../../shared/detect/category.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { recordsWords } from '../../../shared/words/records-words.ts';
import { useWords } from '../../state/words.ts';
import { CorrectEntry } from './correct-entry.tsx';

const BANDS = ['high', 'medium', 'low'] as const;

/** Everything that is kept about one check, in words. */
export function EntryDetails({ entry, onCorrected }: { entry: Entry; onCorrected: () => void }) {
  const words = useWords(recordsWords);
  return (
    <details className="entry__details">
      <summary>{words.details}</summary>
      <dl>
        <dt>{words.found}</dt>
        <dd>
          <FoundList entry={entry} />
        </dd>
        <dt>{words.rules}</dt>
        <dd>
          <RuleList entry={entry} />
        </dd>
        <dt>{words.policy}</dt>
        <dd>{words.policyOf(entry.policy.id, entry.policy.version)}</dd>
        <dt>{words.choice}</dt>
        <dd>
          <Choice entry={entry} />
        </dd>
        <Optional term={words.group} value={entry.group} />
        <Optional term={words.lesson} value={entry.lesson} />
      </dl>
      {entry.correction === undefined ? <CorrectEntry entry={entry} onCorrected={onCorrected} /> : null}
    </details>
  );
}

function FoundList({ entry: { found } }: { entry: Entry }) {
  const words = useWords(recordsWords);
  const history = useWords(historyWords);
  const named = useWords(findingWords);
  if (found === undefined) return words.unknownBefore;
  const rows = CATEGORIES.flatMap((category) => {
    const bands = BANDS.flatMap((band) => {
      const count = found[category]?.[band] ?? 0;
      return count === 0 ? [] : [words.bandCount(named.band[band], count)];
    });
    return bands.length === 0 ? [] : [{ category, bands: bands.join(' ') }];
  });
  if (rows.length === 0) return history.nothingFound;
  return (
    <ul>
      {rows.map(({ category, bands }) => (
        <li key={category}>
          {named.category[category]} {bands}
        </li>
      ))}
    </ul>
  );
}

function RuleList({ entry: { rules } }: { entry: Entry }) {
  const words = useWords(recordsWords);
  const { verdict } = useWords(historyWords);
  if (rules === undefined) return words.unknownBefore;
  if (rules.length === 0) return words.noRules;
  return (
    <ul>
      {rules.map(({ id, action, count }) => (
        <li key={id}>{words.ruleCount(id, verdict[action], count)}</li>
      ))}
    </ul>
  );
}

function Choice({ entry: { outcome, reason, released, added } }: { entry: Entry }) {
  const words = useWords(recordsWords);
  const history = useWords(historyWords);
  const did = history.outcome[outcome];
  return (
    <>
      <p>{reason === undefined ? did : words.choiceWith(did, history.reason[reason])}</p>
      {released + added === 0 ? null : <p>{words.kept(released, added)}</p>}
    </>
  );
}

function Optional({ term, value }: { term: string; value: string | undefined }) {
  if (value === undefined) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}
