import { type RefObject, useEffect } from 'react';
import { type Shortcut, shortcutOf } from './shortcuts.ts';

/** Acts on shortcuts pressed anywhere inside an element; each of them has a button of its own besides. */
export function useShortcuts(
  inside: RefObject<HTMLElement | null>,
  acts: Readonly<Partial<Record<Shortcut, () => void>>>,
) {
  useEffect(() => {
    const element = inside.current;
    const hear = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      const act = shortcut === undefined ? undefined : acts[shortcut];
      if (act === undefined || event.defaultPrevented) return;
      event.preventDefault();
      act();
    };
    element?.addEventListener('keydown', hear);
    return () => element?.removeEventListener('keydown', hear);
  }, [inside, acts]);
}
