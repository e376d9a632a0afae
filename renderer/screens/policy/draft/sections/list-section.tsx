import { textOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import type { HashedList } from '../../../../../shared/policy/hashed-list.ts';
import { policyListWords } from '../../../../../shared/words/policy-list-words.ts';
import { policyRuleWords } from '../../../../../shared/words/policy-rule-words.ts';
import { useWords } from '../../../../state/words.ts';
import { DraftText, type ItemFieldsProps } from '../fields.tsx';
import { ItemList } from '../item-list.tsx';
import { inside } from '../use-draft.ts';
import { AddValues } from './add-values.tsx';
import { ListedValues } from './listed-values.tsx';

/** Bytes of a list's key. */
const KEY_BYTES = 16;

/** A new key in base64. It travels with the list, so that hashes of two companies differ. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return btoa(String.fromCodePoint(...bytes));
}

/** Values that are always or never masked, as hashes. */
export function ListSection() {
  const words = useWords(policyListWords);
  return (
    <ItemList
      list="lists"
      stem="values"
      addLabel={words.add}
      blank={(id) => ({ id, key: newKey() })}
      nameOf={(list) => list.id}
      summaryOf={({ mask = [], pass = [], comment, id }) => (
        <>
          <b>{comment ?? id}</b>
          <span className="item__more">{words.summary(mask.length, pass.length)}</span>
        </>
      )}
      fields={ListFields}
    />
  );
}

function ListFields({ item, path, set }: ItemFieldsProps<HashedList>) {
  const words = useWords(policyListWords);
  const rule = useWords(policyRuleWords);
  return (
    <>
      <div className="both__row">
        <DraftText
          label={words.id}
          mono
          path={inside(path, 'id')}
          value={item.id}
          onChange={(id) => set({ ...item, id }, 'id')}
        />
        <DraftText
          label={rule.comment}
          path={inside(path, 'comment')}
          value={item.comment ?? ''}
          onChange={(text) => set(withField(item, 'comment', textOrNothing(text)), 'comment')}
        />
      </div>
      <AddValues list={item} onChange={set} />
      <ListedValues list={item} onChange={set} />
    </>
  );
}
