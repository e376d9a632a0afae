import { type PointerEvent, useRef } from 'react';

/** Adds or takes the words at `indexes`, on top of `before`; `at` is the word that was touched last. */
export type Paint = (stroke: {
  readonly before: ReadonlySet<number>;
  readonly indexes: readonly number[];
  readonly adds: boolean;
  readonly at: number;
}) => void;

/** One drag: where it began, what was marked then, and whether it marks or unmarks. */
interface Drag {
  readonly from: number;
  readonly before: ReadonlySet<number>;
  readonly adds: boolean;
}

/** Paints over words with a mouse or a pen. `painted` tells a click that the word was toggled on the way down. */
export function usePainting(marked: ReadonlySet<number>, paint: Paint) {
  const drag = useRef<Drag>(undefined);
  const painted = useRef(false);
  const onPointerDown = (event: PointerEvent) => {
    const at = wordAt(event.target);
    painted.current = at !== undefined && event.button === 0 && event.pointerType !== 'touch';
    drag.current = undefined;
    if (at === undefined || !painted.current) return;
    const adds = !marked.has(at);
    drag.current = { from: at, before: marked, adds };
    paint({ before: marked, indexes: [at], adds, at });
  };
  const onPointerOver = (event: PointerEvent) => {
    const at = wordAt(event.target);
    if (event.buttons !== 1) drag.current = undefined;
    if (at === undefined || drag.current === undefined) return;
    const { from, before, adds } = drag.current;
    paint({ before, indexes: rangeOf(from, at), adds, at });
  };
  return { painted, onPointerDown, onPointerOver };
}

/** The index of the word an event happened on. */
export function wordAt(target: EventTarget): number | undefined {
  const word = target instanceof Element ? target.closest<HTMLElement>('[data-word]')?.dataset.word : undefined;
  return word === undefined ? undefined : Number(word);
}

/** The whole numbers from one to the other, both included. */
export function rangeOf(from: number, to: number): readonly number[] {
  const first = Math.min(from, to);
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => first + step);
}
