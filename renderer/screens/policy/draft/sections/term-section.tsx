import { someOrNothing, textOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import type { Term } from '../../../../../shared/policy/term.ts';
import { policyTermWords } from '../../../../../shared/words/policy-term-words.ts';
import { Switch } from '../../../../parts/fields.tsx';
import { Segmented } from '../../../../parts/segmented.tsx';
import { useWords } from '../../../../state/words.ts';
import { BilingualFields, DraftLines, DraftText, type ItemFieldsProps } from '../fields.tsx';
import { CommentField, IdField } from '../item-fields.tsx';
import { ItemList } from '../item-list.tsx';
import { inside } from '../use-draft.ts';
import { TermBench } from './term-bench.tsx';

/** The company's own words and patterns, and a place to try them. */
export function TermSection() {
  const words = useWords(policyTermWords);
  return (
    <>
      <ItemList
        list="terms"
        stem="terms"
        addLabel={words.add}
        blank={(id) => ({ id, category: 'company-term', ignoreCase: true })}
        nameOf={(term) => term.words?.slice(0, 3).join(' / ') ?? term.pattern ?? term.id}
        summaryOf={(term) => <Summary term={term} />}
        fields={TermFields}
      />
      <TermBench />
    </>
  );
}

function Summary({ term }: { term: Term }) {
  const words = useWords(policyTermWords);
  const { words: terms = [], pattern } = term;
  return (
    <>
      <b>{terms.length > 0 ? terms.slice(0, 3).join(' / ') : (pattern ?? term.id)}</b>
      <span className="item__more">{words.summary(terms.length, pattern !== undefined)}</span>
    </>
  );
}

function TermFields({ item, path, set }: ItemFieldsProps<Term>) {
  const words = useWords(policyTermWords);
  const put = <K extends keyof Term>(key: K, value: Term[K] | undefined) => set(withField(item, key, value), key);
  return (
    <>
      <IdField item={item} path={path} set={set} label={words.id} />
      <DraftLines
        label={words.words}
        rows={4}
        path={inside(path, 'words')}
        lines={item.words ?? []}
        onLines={(lines) => put('words', someOrNothing(lines))}
      />
      <DraftText
        label={words.pattern}
        hint={words.patternHint}
        mono
        path={inside(path, 'pattern')}
        value={item.pattern ?? ''}
        onChange={(text) => put('pattern', textOrNothing(text))}
      />
      <Switch
        label={words.ignoreCase}
        checked={item.ignoreCase === true}
        onChange={(on) => put('ignoreCase', on ? true : undefined)}
      />
      <DraftLines
        label={words.near}
        hint={words.nearHint}
        path={inside(path, 'near')}
        lines={item.near ?? []}
        onLines={(lines) => put('near', someOrNothing(lines))}
      />
      <Segmented
        legend={words.confidence}
        size="s"
        value={item.confidence ?? 'high'}
        options={(['low', 'medium', 'high'] as const).map((value) => ({ value, label: words.confidences[value] }))}
        onChange={(band) => put('confidence', band === 'high' ? undefined : band)}
      />
      <BilingualFields
        legend={words.message}
        path={inside(path, 'message')}
        value={item.message}
        onChange={(message) => put('message', message)}
      />
      <CommentField item={item} path={path} set={set} rows={2} />
    </>
  );
}
