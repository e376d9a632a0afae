import { useEffect, useRef } from 'react';
import { documentWords } from '../../../../shared/words/document-words.ts';
import { placeOf } from '../../../../shared/words/file-words.ts';
import { findingCardWords } from '../../../../shared/words/finding-card-words.ts';
import { findingWords } from '../../../../shared/words/finding-words.ts';
import { Button } from '../../../parts/button.tsx';
import { CautionIcon, ChevronIcon, HoldIcon, PassIcon } from '../../../parts/icons.tsx';
import { EmptyState } from '../../../parts/page.tsx';
import { Chip } from '../../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { useCheck } from '../check-store.ts';
import { FindingDetails } from '../finding-details.tsx';
import { groupOf } from '../group.ts';
import { shortened, wordsOfItem } from '../item-words.ts';
import { type Item, spanOf } from '../items.ts';
import { pageOf } from '../page-of.ts';
import { Pane } from '../pane.tsx';
import { markWrongInFile, openItem } from './file-desk.ts';
import type { Row } from './rows.ts';

/** What was found in the part on screen; one card is open at a time. */
export function FoundPane({ row, item }: { row: Row; item: number | undefined }) {
  const words = useWords(findingCardWords).list;
  const count = row.items.length;
  return (
    <Pane area="findings" title={words.label} aside={count > 0 ? words.count(count) : null}>
      <div className="pane__scroll">
        {count === 0 ? (
          <EmptyState icon={<PassIcon size={28} />} title={words.none}>
            {null}
          </EmptyState>
        ) : (
          <Cards row={row} item={item} />
        )}
      </div>
      <OpenCard row={row} item={item} />
    </Pane>
  );
}

function Cards({ row, item }: { row: Row; item: number | undefined }) {
  const words = useWords(findingCardWords).list;
  const list = useRef<HTMLUListElement>(null);
  const page = pageOf(item ?? 0, row.items.length);
  useEffect(() => {
    if (item !== undefined) list.current?.querySelector('[data-open]')?.scrollIntoView({ block: 'nearest' });
  }, [item]);
  return (
    <>
      <ul className="cards" ref={list}>
        {row.items.slice(page.start, page.end).map((found, offset) => {
          const index = page.start + offset;
          return <Card key={index} row={row} found={found} index={index} isOpen={index === item} />;
        })}
      </ul>
      {page.isWhole ? null : (
        <div className="cards__pages">
          <Button size="s" disabled={page.start === 0} onClick={() => openItem(page.start - 1)}>
            {words.earlier}
          </Button>
          <span>{words.range(page.start + 1, page.end, row.items.length)}</span>
          <Button size="s" disabled={page.end >= row.items.length} onClick={() => openItem(page.end)}>
            {words.later}
          </Button>
        </div>
      )}
    </>
  );
}

interface CardProps {
  readonly row: Row;
  readonly found: Item;
  readonly index: number;
  readonly isOpen: boolean;
}

function Card({ row, found, index, isOpen }: CardProps) {
  const language = useLanguage();
  const facts = useCheck((state) => state.facts);
  if (found.kind === 'added') return null;
  return (
    <li className="finding-card" data-kind={groupOf(found.finding.category)} data-open={isOpen ? '' : undefined}>
      <h3>
        <button
          type="button"
          className="finding-card__head"
          aria-expanded={isOpen}
          onClick={() => openItem(isOpen ? undefined : index)}
        >
          <span className="finding-card__title">{wordsOfItem(found, facts, language).title}</span>
          <State found={found} />
          <ChevronIcon size={16} />
        </button>
      </h3>
      <p className="finding-card__value">{valueIn(row, found)}</p>
      {isOpen ? <FindingDetails finding={found.finding} onWrong={() => void markWrongInFile()} /> : null}
    </li>
  );
}

function State({ found }: { found: Extract<Item, { kind: 'found' }> }) {
  const named = useWords(findingWords);
  const { action } = found.finding;
  if (action === 'redact') return <code className="placeholder">{found.placeholder}</code>;
  const isBlocked = action === 'block';
  return (
    <Chip tone={isBlocked ? 'hold' : 'caution'} icon={isBlocked ? <HoldIcon size={14} /> : <CautionIcon size={14} />}>
      {named.action[action]}
    </Chip>
  );
}

function valueIn({ part }: Row, item: Item): string {
  const { start, end } = spanOf(item);
  return shortened(part.text.slice(start, end));
}

/** Speaks which finding is open and where, since F8 goes from part to part. */
function OpenCard({ row, item }: { row: Row; item: number | undefined }) {
  const words = useWords(findingCardWords).list;
  const parts = useWords(documentWords).parts;
  const language = useLanguage();
  const facts = useCheck((state) => state.facts);
  const found = item === undefined ? undefined : row.items[item];
  if (found === undefined || item === undefined) return <output className="visually-hidden" />;
  const { title, fate } = wordsOfItem(found, facts, language);
  const open = words.open({ at: item + 1, all: row.items.length, title, value: valueIn(row, found), fate });
  return (
    <output className="visually-hidden">
      {parts.label} {placeOf(row.part, language)} {open}
    </output>
  );
}
