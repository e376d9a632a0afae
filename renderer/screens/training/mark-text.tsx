import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { wordAfterKey } from '../../../shared/train/word-steps.ts';
import type { Word } from '../../../shared/train/words-of.ts';
import { type Paint, rangeOf, usePainting, wordAt } from './use-painting.ts';

interface MarkTextProps {
  readonly label: string;
  readonly describedBy: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly marked: ReadonlySet<number>;
  readonly onChange: (marked: ReadonlySet<number>) => void;
}

/**
 * A text whose words are toggle buttons. One of them is a tab stop; arrow keys move on, Shift with them marks on the
 * way, the space bar toggles. A mouse or pen drags over several; a finger taps, so that dragging still scrolls.
 */
export function MarkText({ label, describedBy, ...marking }: MarkTextProps) {
  const { current, handlers } = useMarking(marking);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are words of a text
    <div
      role="group"
      className="leak-text"
      data-live=""
      aria-label={label}
      aria-describedby={describedBy}
      {...handlers}
    >
      {marking.words.map((word, index) => (
        <Piece key={word.start} {...marking} word={word} index={index} isStop={index === current} />
      ))}
    </div>
  );
}

type Marking = Pick<MarkTextProps, 'text' | 'words' | 'marked' | 'onChange'>;
type PieceProps = Marking & { readonly word: Word; readonly index: number; readonly isStop: boolean };

function Piece({ text, marked, word: { start, end, mark }, index, isStop }: PieceProps) {
  const written = text.slice(start, end);
  if (!mark) {
    return <span data-between={marked.has(index - 1) && marked.has(index + 1) ? '' : undefined}>{written}</span>;
  }
  return (
    <button
      type="button"
      className="leak-word"
      data-word={index}
      aria-pressed={marked.has(index)}
      tabIndex={isStop ? 0 : -1}
    >
      {written}
    </button>
  );
}

function useMarking({ text, words, marked, onChange }: Marking) {
  const [current, setCurrent] = useState(() => words.findIndex((word) => word.mark));
  const paint: Paint = ({ before, indexes, adds, at }) => {
    const touched = new Set(indexes.filter((index) => words[index]?.mark));
    const kept = [...before].filter((index) => !touched.has(index));
    setCurrent(at);
    onChange(new Set(adds ? [...before, ...touched] : kept));
  };
  const { painted, ...pointer } = usePainting(marked, paint);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = wordAfterKey(event.key, current, text, words);
    if (at === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-word="${at}"]`)?.focus();
    if (event.shiftKey) paint({ before: marked, indexes: rangeOf(current, at), adds: true, at });
    else setCurrent(at);
  };
  const onClick = (event: MouseEvent) => {
    const at = wordAt(event.target);
    // A mouse has toggled the word on its way down already; a key, a finger or assistive technology has not.
    if (at === undefined || (painted.current && event.detail > 0)) return;
    paint({ before: marked, indexes: [at], adds: !marked.has(at), at });
  };
  return { current, handlers: { ...pointer, onKeyDown, onClick } };
}
