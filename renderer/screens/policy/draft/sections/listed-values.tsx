import { useState } from 'react';
import { type ListSide, sidesOf, withoutValue } from '../../../../../shared/policy/draft/draft-lists.ts';
import type { HashedList, HashedValue } from '../../../../../shared/policy/hashed-list.ts';
import { findingWords } from '../../../../../shared/words/finding-words.ts';
import { policyListWords } from '../../../../../shared/words/policy-list-words.ts';
import { Button } from '../../../../parts/button.tsx';
import { Chip } from '../../../../parts/surfaces.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import { useWords } from '../../../../state/words.ts';

/** Values shown one by one; a longer list is asked for a value instead. */
const SHOWN = 30;

interface ListProps {
  readonly list: HashedList;
  readonly onChange: (list: HashedList) => void;
}

/** What is in a list, as far as a hash can tell, and a way to ask for one value. */
export function ListedValues({ list, onChange }: ListProps) {
  const words = useWords(policyListWords);
  const all = (['mask', 'pass'] as const).flatMap((side) =>
    (list[side] ?? []).map((value, index) => ({ side, index, value })),
  );
  return (
    <div className="fields">
      <LookUp list={list} onChange={onChange} />
      <h3>{words.entries}</h3>
      {all.length === 0 ? <p className="field__hint">{words.noEntries}</p> : null}
      <ul className="listed">
        {all.slice(0, SHOWN).map(({ side, index, value }) => (
          <Listed
            key={`${side} ${value.hash}`}
            side={side}
            value={value}
            onRemove={() => onChange(withoutValue(list, side, index))}
          />
        ))}
      </ul>
      {all.length > SHOWN ? <p className="field__hint">{words.more(all.length - SHOWN)}</p> : null}
    </div>
  );
}

interface ListedProps {
  readonly side: ListSide;
  readonly value: HashedValue;
  readonly onRemove: () => void;
}

function Listed({ side, value, onRemove }: ListedProps) {
  const words = useWords(policyListWords);
  const named = useWords(findingWords);
  const what = `${value.comment ?? words.noComment} (${words.length(value.length)})`;
  return (
    <li>
      <Chip tone={side === 'mask' ? 'info' : 'pass'}>{words.sides[side]}</Chip>
      {side === 'mask' ? <span>{named.category[value.category ?? 'company-term']}</span> : null}
      <span>{what}</span>
      <Button size="s" tone="plain" onClick={onRemove}>
        {words.remove}
        <span className="visually-hidden"> {what}</span>
      </Button>
    </li>
  );
}

function LookUp({ list, onChange }: ListProps) {
  const words = useWords(policyListWords);
  const [value, setValue] = useState('');
  const sides = value === '' ? [] : sidesOf(list, value);
  const remove = () => {
    const [first] = sides;
    if (first !== undefined) onChange(withoutValue(list, first.side, first.index));
    setValue('');
  };
  return (
    <div className="lookup" data-own-undo="">
      <TextField label={words.look} value={value} onChange={setValue} />
      <output>
        {value === '' ? '' : sides.length === 0 ? words.hasNot : words.has(sides.map(({ side }) => words.sides[side]))}
      </output>
      {sides.length === 0 ? null : (
        <Button size="s" tone="plain" onClick={remove}>
          {words.removeIt}
        </Button>
      )}
    </div>
  );
}
