import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { Word } from '../../../shared/train/words-of.ts';
import { wordAfterKey } from './word-steps.ts';

interface MarkTextProps {
  readonly label: string;
  readonly describedBy: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly marked: ReadonlySet<number>;
  readonly onChange: (marked: ReadonlySet<number>) => void;
}

interface Drag {
  readonly from: number;
  readonly before: ReadonlySet<number>;
  readonly adds: boolean;
}

/**
 * A text whose words are toggle buttons. One of them is a tab stop; arrow keys move on, Shift with them marks on the
 * way, the space bar toggles. A mouse or pen drags over several; a finger taps, so that dragging still scrolls.
 */
export function MarkText({ label, describedBy, text, words, marked, onChange }: MarkTextProps) {
  const [current, setCurrent] = useState(() => words.findIndex((word) => word.mark));
  const drag = useRef<Drag>(undefined);
  const painted = useRef(false);
  const set = (before: ReadonlySet<number>, indexes: readonly number[], adds: boolean) => {
    const next = new Set(before);
    for (const index of indexes) if (words[index]?.mark) adds ? next.add(index) : next.delete(index);
    onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = wordAfterKey(event.key, current, text, words);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-word="${next}"]`)?.focus();
    if (event.shiftKey) set(marked, range(current, next), true);
  };
  const onPointerDown = (event: PointerEvent) => {
    const from = wordAt(event.target);
    painted.current = false;
    if (from === undefined || event.button !== 0 || event.pointerType === 'touch') return;
    drag.current = { from, before: marked, adds: !marked.has(from) };
    painted.current = true;
    setCurrent(from);
    set(marked, [from], !marked.has(from));
  };
  const onPointerOver = (event: PointerEvent) => {
    const to = wordAt(event.target);
    if (event.buttons !== 1) drag.current = undefined;
    if (to === undefined || drag.current === undefined) return;
    set(drag.current.before, range(drag.current.from, to), drag.current.adds);
  };
  const onClick = (event: MouseEvent) => {
    const index = wordAt(event.target);
    // A mouse has toggled the word on its way down already; a key, a finger or assistive technology has not.
    if (index === undefined || (painted.current && event.detail > 0)) return;
    setCurrent(index);
    set(marked, [index], !marked.has(index));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are words of a text
    <div
      role="group"
      className="leak-text"
      data-live=""
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerOver={onPointerOver}
      onClick={onClick}
    >
      {words.map(({ start, end, mark }, index) =>
        mark ? (
          <button
            key={start}
            type="button"
            className="leak-word"
            data-word={index}
            aria-pressed={marked.has(index)}
            tabIndex={index === current ? 0 : -1}
          >
            {text.slice(start, end)}
          </button>
        ) : (
          <span key={start} data-between={marked.has(index - 1) && marked.has(index + 1) ? '' : undefined}>
            {text.slice(start, end)}
          </span>
        ),
      )}
    </div>
  );
}

function wordAt(target: EventTarget): number | undefined {
  const word = target instanceof Element ? target.closest<HTMLElement>('[data-word]')?.dataset.word : undefined;
  return word === undefined ? undefined : Number(word);
}

function range(from: number, to: number): readonly number[] {
  const first = Math.min(from, to);
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => first + step);
}
