import { useState } from 'react';
import { CATEGORIES, type Category } from '../../../../../shared/detect/category.ts';
import { addValues, type ListSide } from '../../../../../shared/policy/draft/draft-lists.ts';
import { linesOf } from '../../../../../shared/policy/draft/with-field.ts';
import type { HashedList } from '../../../../../shared/policy/hashed-list.ts';
import { findingWords } from '../../../../../shared/words/finding-words.ts';
import { policyListWords } from '../../../../../shared/words/policy-list-words.ts';
import { Button } from '../../../../parts/button.tsx';
import { Select } from '../../../../parts/fields.tsx';
import { Segmented } from '../../../../parts/segmented.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import { useWords } from '../../../../state/words.ts';

const SIDES: readonly ListSide[] = ['mask', 'pass'];

interface ListProps {
  readonly list: HashedList;
  readonly onChange: (list: HashedList) => void;
}

/** Takes values, hashes them at once and forgets them. What is typed here is no part of the draft. */
export function AddValues({ list, onChange }: ListProps) {
  const words = useWords(policyListWords);
  const named = useWords(findingWords);
  const [values, setValues] = useState('');
  const [comment, setComment] = useState('');
  const [side, setSide] = useState<ListSide>('mask');
  const [category, setCategory] = useState<Category>('company-term');
  const [told, setTold] = useState('');
  const put = () => {
    const kind = side === 'pass' || category === 'company-term' ? {} : { category };
    const note = comment === '' ? {} : { comment };
    const result = addValues(list, side, linesOf(values), { ...kind, ...note });
    setValues('');
    setTold(words.added(result.added, result.known, result.refused));
    if (result.added > 0) onChange(result.list);
  };
  return (
    <div className="fields" data-own-undo="">
      <TextField label={words.values} hint={words.valuesHint} rows={3} value={values} onChange={setValues} />
      <div className="both__row">
        <Segmented
          legend={words.side}
          size="s"
          value={side}
          options={SIDES.map((value) => ({ value, label: words.sides[value] }))}
          onChange={setSide}
        />
        <Select
          label={words.category}
          value={category}
          disabled={side === 'pass'}
          options={CATEGORIES.map((value) => ({ value, label: named.category[value] }))}
          onChange={setCategory}
        />
        <TextField label={words.comment} value={comment} onChange={setComment} />
      </div>
      <div className="inline-row">
        <Button size="s" disabled={values.trim() === ''} onClick={put}>
          {words.put}
        </Button>
        <output>{told}</output>
      </div>
    </div>
  );
}
