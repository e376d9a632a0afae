import type { MatchCard, MatchItem } from '../../../shared/train/card.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { CloseIcon, PassIcon } from '../../parts/icons.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { Said } from './said.tsx';

interface MatchRowProps {
  readonly card: MatchCard;
  readonly item: MatchItem;
  /** Id of the group that was chosen. */
  readonly picked: string | undefined;
  readonly answered: boolean;
  readonly onPick: (group: string) => void;
}

/** One thing with the groups to choose from; after the answer, where it belongs and why. */
export function MatchRow({ card, item, picked, answered, onPick }: MatchRowProps) {
  const state = answered ? (picked === item.group ? 'right' : 'wrong') : picked === undefined ? 'open' : 'picked';
  return (
    <li className="match" data-state={state}>
      {answered ? (
        <MatchResult card={card} item={item} picked={picked} />
      ) : (
        <fieldset className="match__choice">
          <legend>
            <Said text={item.text} />
          </legend>
          <div className="match__groups">
            {card.groups.map((group) => (
              <label key={group.id} className="match__group">
                <input
                  type="radio"
                  name={`${card.id}-${item.id}`}
                  checked={picked === group.id}
                  onChange={() => onPick(group.id)}
                />
                <span>
                  <Said text={group.text} />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </li>
  );
}

function MatchResult({ card, item, picked }: Pick<MatchRowProps, 'card' | 'item' | 'picked'>) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const name = (id: string | undefined) => card.groups.find((group) => group.id === id)?.text[language] ?? '';
  const right = picked === item.group;
  return (
    <>
      <p className="match__text">
        <Said text={item.text} />
      </p>
      <p className="choice__mark">
        {right ? <PassIcon size={16} /> : <CloseIcon size={16} />}
        {right ? `${words.yourRightChoice} · ${name(item.group)}` : words.youChose(name(picked))}
      </p>
      {right ? null : <p className="match__right">{words.belongsTo(name(item.group))}</p>}
      <p className="match__why">
        <Said text={item.feedback} />
      </p>
    </>
  );
}
