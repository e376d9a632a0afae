import type { HashedList } from '../../../../../shared/policy/hashed-list.ts';
import { policyListWords } from '../../../../../shared/words/policy-list-words.ts';
import { useWords } from '../../../../state/words.ts';
import type { ItemFieldsProps } from '../fields.tsx';
import { CommentField, IdField } from '../item-fields.tsx';
import { ItemList } from '../item-list.tsx';
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
  return (
    <>
      <div className="both__row">
        <IdField item={item} path={path} set={set} label={words.id} />
        <CommentField item={item} path={path} set={set} />
      </div>
      <AddValues list={item} onChange={set} />
      <ListedValues list={item} onChange={set} />
    </>
  );
}
