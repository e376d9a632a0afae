import './values.css';
import { useState } from 'react';
import type { RefusedChange } from '../../../../shared/policy/merge.ts';
import { type ValueSentence, valueSentences } from '../../../../shared/policy/value-sentences.ts';
import { policyValuesWords } from '../../../../shared/words/policy-values-words.ts';
import { valueWords } from '../../../../shared/words/value-words.ts';
import { Button } from '../../../parts/button.tsx';
import { CopyIcon, LockIcon } from '../../../parts/icons.tsx';
import { Card, Chip } from '../../../parts/surfaces.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { showToast } from '../../../parts/toast.tsx';
import { usePolicy } from '../../../state/policy-store.ts';
import { useLanguage, useWords } from '../../../state/words.ts';
import { copyText } from '../../check/clipboard.ts';
import { useLocale } from '../../history/locale.ts';
import { filterValues, valuesText } from './values-text.ts';

/** Every value in force with what it says, where it comes from, and whether later settings may change it. */
export function ValuesPart() {
  const words = useWords(policyValuesWords);
  const language = useLanguage();
  const { policy, values = [], state } = usePolicy();
  const [filter, setFilter] = useState('');
  const all = policy === undefined ? [] : valueSentences(policy, values, language);
  const shown = filterValues(all, filter, language);
  const copy = async () => {
    const copied = await copyText(valuesText(shown, policy, language));
    showToast(copied.ok ? words.copied(shown.length) : words.copyFailed);
  };
  const copyButton = (
    <Button icon={<CopyIcon size={18} />} disabled={shown.length === 0} onClick={() => void copy()}>
      {words.copy}
    </Button>
  );
  return (
    <Card title={words.title} lead={words.count(shown.length, all.length)} actions={copyButton}>
      <TextField label={words.search} type="search" value={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section className="grid-scroll" aria-label={words.area} tabIndex={0}>
          <ValueTable values={shown} />
        </section>
      )}
      <Refused changes={state?.refused ?? []} />
    </Card>
  );
}

/** What a layer asked for and did not get, and why. */
function Refused({ changes }: { changes: readonly RefusedChange[] }) {
  const words = useWords(policyValuesWords);
  const named = useWords(valueWords);
  const language = useLanguage();
  if (changes.length === 0) return null;
  return (
    <section className="refused">
      <h3>{words.refused}</h3>
      <ul>
        {changes.map(({ path, source, reason }) => (
          <li key={`${source.place} ${path}`}>
            <code>{path}</code> {named.source[source.kind]} {source.place}: {reason[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ValueTable({ values }: { values: readonly ValueSentence[] }) {
  const words = useWords(policyValuesWords);
  return (
    <table className="grid values">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          {[words.name, words.says, words.source, words.lock].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <ValueRow key={value.path} value={value} />
        ))}
      </tbody>
    </table>
  );
}

function ValueRow({ value }: { value: ValueSentence }) {
  const words = useWords(policyValuesWords);
  const language = useLanguage();
  const named = useWords(valueWords);
  const date = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'long', timeStyle: 'short' });
  const { path, name, says, source, locked, reason } = value;
  return (
    <tr>
      <th scope="row">
        {name}
        <code className="values__path">{path}</code>
      </th>
      <td>
        {says}
        {reason === undefined ? null : <small>{words.reason(reason[language])}</small>}
      </td>
      <td>
        {named.source[source.kind]}
        {source.kind === 'starter' ? null : <small>{source.place}</small>}
        {source.signer === undefined ? null : (
          <small>{words.signed(source.signer.name, date.format(new Date(source.signer.at)))}</small>
        )}
      </td>
      <td>
        {locked ? (
          <Chip icon={<LockIcon size={14} />}>
            <span title={words.lockedLong}>{words.locked}</span>
          </Chip>
        ) : (
          <Chip>{words.free}</Chip>
        )}
      </td>
    </tr>
  );
}
