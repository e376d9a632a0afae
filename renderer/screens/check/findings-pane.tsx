import { useDeferredValue, useEffect, useRef } from 'react';
import { findingCardWords } from '../../../shared/words/finding-card-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { Button } from '../../parts/button.tsx';
import { PassIcon, UnknownIcon } from '../../parts/icons.tsx';
import { EmptyState } from '../../parts/page.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { type Shown, useCheck } from './check-store.ts';
import { CurrentItem } from './current-item.tsx';
import { openItem } from './desk-actions.ts';
import { FindingCard } from './finding-card.tsx';
import { Guide } from './guide.tsx';
import { spanOf } from './items.ts';
import { pageOf } from './page-of.ts';
import { Pane } from './pane.tsx';

/** Everything that was found, in the order of the text; one card is open at a time. */
export function FindingsPane() {
  const words = useWords(findingCardWords);
  const shown = useDeferredValue(useCheck((state) => state.shown));
  const isEmpty = useCheck((state) => state.status === 'empty');
  const count = shown?.items.length ?? 0;
  return (
    <Pane
      area="findings"
      title={isEmpty ? words.list.guide : words.list.label}
      aside={count > 0 ? words.list.count(count) : null}
    >
      <div className="pane__scroll">
        {isEmpty ? <Guide /> : shown === undefined || count === 0 ? <NoCards /> : <Cards shown={shown} />}
        {shown === undefined ? null : <Allowed shown={shown} />}
      </div>
      <CurrentItem shown={shown} />
      {count > 1 ? <p className="pane__foot">{words.list.keys}</p> : null}
    </Pane>
  );
}

/** An empty list is good news only after a settled check. */
function NoCards() {
  const words = useWords(findingCardWords).list;
  const isChecked = useCheck((state) => state.status === 'checked');
  return isChecked ? (
    <EmptyState icon={<PassIcon size={28} />} title={words.none}>
      {words.noneText}
    </EmptyState>
  ) : (
    <EmptyState icon={<UnknownIcon size={28} />} title={words.unknown}>
      {words.unknownText}
    </EmptyState>
  );
}

function Cards({ shown }: { shown: Shown }) {
  const words = useWords(findingCardWords);
  const current = useCheck((state) => state.current);
  const list = useRef<HTMLUListElement>(null);
  const page = pageOf(current ?? 0, shown.items.length);
  useEffect(() => {
    if (current !== undefined) list.current?.querySelector('[data-open]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <>
      <ul className="cards" ref={list}>
        {shown.items.slice(page.start, page.end).map((item, offset) => {
          const index = page.start + offset;
          const { start, end } = spanOf(item);
          const value = shown.text.slice(start, end);
          return <FindingCard key={index} item={item} index={index} value={value} isOpen={index === current} />;
        })}
      </ul>
      {page.isWhole ? null : (
        <div className="cards__pages">
          <Button size="s" disabled={page.start === 0} onClick={() => openItem(page.start - 1)}>
            {words.list.earlier}
          </Button>
          <span>{words.list.range(page.start + 1, page.end, shown.items.length)}</span>
          <Button size="s" disabled={page.end >= shown.items.length} onClick={() => openItem(page.end)}>
            {words.list.later}
          </Button>
        </div>
      )}
    </>
  );
}

/** What a rule saw and let pass: it may be in the record, so it is on the screen. */
function Allowed({ shown }: { shown: Shown }) {
  const words = useWords(findingCardWords);
  const language = useLanguage();
  const allowed = shown.checked.result.findings.filter(({ action, mode }) => action === 'allow' && mode !== 'off');
  if (allowed.length === 0) return null;
  const kinds = [...new Set(allowed.map(({ category }) => findingWords[language].category[category]))];
  return (
    <details className="allowed">
      <summary>{words.list.allowed(allowed.length)}</summary>
      <p>{kinds.join(language === 'ja' ? '、' : ', ')}</p>
    </details>
  );
}
