import { memo } from 'react';
import { findingCardWords } from '../../../shared/words/finding-card-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { Button } from '../../parts/button.tsx';
import { CautionIcon, ChevronIcon, HoldIcon, KeepIcon, MaskIcon } from '../../parts/icons.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Chip } from '../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { useCheck } from './check-store.ts';
import { openItem, setReleased, unmask } from './desk-actions.ts';
import { FindingDetails } from './finding-details.tsx';
import { groupOf } from './group.ts';
import { shortened, wordsOfItem } from './item-words.ts';
import { type Item, isReleasable } from './items.ts';
import { markWrong } from './mark-wrong.ts';

interface CardProps {
  readonly item: Item;
  readonly index: number;
  /** Cut from the text on screen, for this card only. */
  readonly value: string;
  readonly isOpen: boolean;
}

/**
 * Replies of the engine make new objects each time, and typing above a finding moves it. A card is drawn anew only when
 * what it shows is another; the actions look the place up by the index.
 */
function isSame(a: CardProps, b: CardProps): boolean {
  return a.index === b.index && a.value === b.value && a.isOpen === b.isOpen && signature(a) === signature(b);
}

function signature({ item }: CardProps): string {
  if (item.kind === 'added') return item.placeholder;
  return JSON.stringify({ ...item, finding: { ...item.finding, start: 0, end: 0 } });
}

/** One finding: closed it says what and shows the choice, open it says why and what to do. */
function PlainCard({ item, index, value, isOpen }: CardProps) {
  const title = useTitle(item);
  const kind = item.kind === 'added' ? 'added' : item.released ? 'released' : groupOf(item.finding.category);
  return (
    <li className="finding-card" data-kind={kind} data-open={isOpen ? '' : undefined}>
      <h3>
        <button
          type="button"
          className="finding-card__head"
          aria-expanded={isOpen}
          onClick={() => openItem(isOpen ? undefined : index)}
        >
          <span className="finding-card__title">{title}</span>
          <StateChip item={item} />
          <ChevronIcon size={16} />
        </button>
      </h3>
      <p className="finding-card__value">{shortened(value)}</p>
      <CardChoice item={item} index={index} value={shortened(value)} />
      {isOpen && item.kind === 'found' ? (
        <FindingDetails finding={item.finding} onWrong={() => void markWrong()} />
      ) : null}
    </li>
  );
}

export const FindingCard = memo(PlainCard, isSame);

function useTitle(item: Item): string {
  const language = useLanguage();
  const facts = useCheck((state) => state.facts);
  return wordsOfItem(item, facts, language).title;
}

function StateChip({ item }: { item: Item }) {
  const words = useWords(findingCardWords);
  const named = useWords(findingWords);
  if (item.kind === 'added' || (item.finding.action === 'redact' && !item.released)) {
    return item.placeholder === '' ? null : <code className="placeholder">{item.placeholder}</code>;
  }
  if (item.released) return <Chip icon={<KeepIcon size={14} />}>{words.card.kept}</Chip>;
  const isBlocked = item.finding.action === 'block';
  const icon = isBlocked ? <HoldIcon size={14} /> : <CautionIcon size={14} />;
  return (
    <Chip tone={isBlocked ? 'hold' : 'caution'} icon={icon}>
      {named.action[item.finding.action]}
    </Chip>
  );
}

function CardChoice({ item, index, value }: Pick<CardProps, 'item' | 'index' | 'value'>) {
  const words = useWords(findingCardWords).card;
  if (item.kind === 'added') {
    return (
      <Button size="s" onClick={() => unmask(index)}>
        {words.unmask}
      </Button>
    );
  }
  if (item.finding.action === 'block') return <p className="finding-card__note">{words.blocked}</p>;
  if (!isReleasable(item.finding)) return null;
  return (
    <Segmented
      size="s"
      hideLegend
      legend={words.choice(value)}
      value={item.released ? 'keep' : 'mask'}
      options={[
        {
          value: 'mask',
          label: (
            <>
              <MaskIcon size={16} />
              {words.mask}
            </>
          ),
        },
        {
          value: 'keep',
          label: (
            <>
              <KeepIcon size={16} />
              {words.keep}
            </>
          ),
        },
      ]}
      onChange={(choice) => setReleased(index, choice === 'keep')}
    />
  );
}
