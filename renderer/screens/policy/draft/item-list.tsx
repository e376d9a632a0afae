import { type ReactNode, useId, useState } from 'react';
import {
  type DraftItem,
  freshId,
  type ItemOf,
  itemsOf,
  type ItemList as List,
  putItem,
  removeItem,
  restoreItem,
} from '../../../../shared/policy/draft/draft-items.ts';
import { policyDraftWords } from '../../../../shared/words/policy-draft-words.ts';
import { Button } from '../../../parts/button.tsx';
import { Chip } from '../../../parts/surfaces.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useWords } from '../../../state/words.ts';
import { useDraft } from './draft-store.ts';
import { useDraftView } from './draft-view.ts';
import type { ItemFieldsProps } from './fields.tsx';
import { BELOW, useDocument, useProblem } from './use-draft.ts';

interface ItemListProps<L extends List> {
  readonly list: L;
  /** What a person calls the item. */
  readonly nameOf: (item: ItemOf<L>) => string;
  /** The item in a line; the name where there is no more to say. */
  readonly summaryOf?: (item: ItemOf<L>) => ReactNode;
  readonly blank: (id: string) => ItemOf<L>;
  readonly stem: string;
  readonly addLabel: string;
  readonly fields: (props: ItemFieldsProps<ItemOf<L>>) => ReactNode;
}

/** Lists with more items than this can be filtered. */
const MANY = 8;

/** The items of a list: what they say, their fields, adding, taking away and putting back. */
export function ItemList<L extends List>(props: ItemListProps<L>) {
  const words = useWords(policyDraftWords).list;
  const document = useDocument();
  const change = useDraft((state) => state.change);
  const show = useDraftView((state) => state.show);
  const [filter, setFilter] = useState('');
  const { list, nameOf, blank, stem } = props;
  const items = itemsOf(document, BELOW, list);
  const fits = ({ item }: DraftItem<ItemOf<L>>) =>
    `${nameOf(item)} ${JSON.stringify(item)}`.toLowerCase().includes(filter.trim().toLowerCase());
  const add = () => {
    const ids = items.map(({ item }) => item.id);
    change((draft) => putItem(draft, list, blank(freshId(ids, stem))));
    setFilter('');
    show({ list, position: items.length });
  };
  const shown = items.map((item, position) => ({ item, position })).filter(({ item }) => fits(item));
  return (
    <div className="items">
      <div className="items__bar">
        {items.length > MANY ? (
          <TextField label={words.search} type="search" value={filter} onChange={setFilter} />
        ) : null}
        <Button onClick={add}>{props.addLabel}</Button>
      </div>
      {shown.length === 0 ? <p className="items__none">{words.nothing}</p> : null}
      <ul>
        {shown.map(({ item, position }) => (
          <Item key={position} {...props} known={item} position={position} />
        ))}
      </ul>
    </div>
  );
}

interface ItemProps<L extends List> extends ItemListProps<L> {
  readonly known: DraftItem<ItemOf<L>>;
  readonly position: number;
}

function Item<L extends List>({ known, position, ...props }: ItemProps<L>) {
  const id = useId();
  const change = useDraft((state) => state.change);
  const { open, show } = useDraftView();
  const { list, fields: Fields } = props;
  const { item, from, index } = known;
  const path = index === undefined ? undefined : `${list}[${index}]`;
  const isOpen = from !== 'removed' && open?.list === list && open.position === position;
  const set = (next: ItemOf<L>, field?: string) =>
    change((draft) => putItem(draft, list, next, item.id), field && `${list}/${position}/${field}`);
  return (
    <li className="item" data-from={from} data-open={isOpen ? '' : undefined}>
      <div className="item__head">
        <Summary {...props} known={known} path={path} isOpen={isOpen} />
        <ItemButtons
          {...props}
          known={known}
          isOpen={isOpen}
          id={id}
          toggle={() => show(isOpen ? undefined : { list, position })}
        />
      </div>
      {isOpen ? (
        <div id={id} className="item__fields">
          <Fields item={item} path={path} set={set} />
        </div>
      ) : null}
    </li>
  );
}

interface SummaryProps<L extends List> extends ItemListProps<L> {
  readonly known: DraftItem<ItemOf<L>>;
  readonly path: string | undefined;
  readonly isOpen: boolean;
}

function Summary<L extends List>({ known, path, isOpen, nameOf, summaryOf = nameOf }: SummaryProps<L>) {
  const words = useWords(policyDraftWords).list;
  const problem = useProblem(path);
  const origin = { own: undefined, changed: words.changed, below: words.inherited, removed: words.removed }[known.from];
  return (
    <div className="item__words">
      <div className="item__summary">{summaryOf(known.item)}</div>
      <p className="item__facts">
        <Chip>
          <code>{known.item.id}</code>
        </Chip>
        {origin === undefined ? null : <span>{origin}</span>}
      </p>
      {problem === undefined || isOpen ? null : <p className="field__problem">{problem}</p>}
    </div>
  );
}

interface ButtonsProps<L extends List> extends ItemListProps<L> {
  readonly known: DraftItem<ItemOf<L>>;
  readonly isOpen: boolean;
  readonly id: string;
  readonly toggle: () => void;
}

function ItemButtons<L extends List>({ list, nameOf, known, isOpen, id, toggle }: ButtonsProps<L>) {
  const words = useWords(policyDraftWords).list;
  const change = useDraft((state) => state.change);
  const show = useDraftView((state) => state.show);
  const { item, from } = known;
  const about = <span className="visually-hidden"> {nameOf(item)}</span>;
  const restore = () => change((draft) => restoreItem(draft, list, item.id));
  const remove = () => {
    change((draft) => removeItem(draft, BELOW, list, item.id));
    show(undefined);
  };
  if (from === 'removed') {
    return (
      <Button size="s" onClick={restore}>
        {words.restore}
        {about}
      </Button>
    );
  }
  return (
    <div className="item__buttons">
      <Button size="s" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={toggle}>
        {isOpen ? words.close : words.edit}
        {about}
      </Button>
      {from === 'changed' ? (
        <Button size="s" tone="plain" onClick={restore}>
          {words.restore}
          {about}
        </Button>
      ) : null}
      <Button size="s" tone="plain" onClick={remove}>
        {words.remove}
        {about}
      </Button>
    </div>
  );
}
