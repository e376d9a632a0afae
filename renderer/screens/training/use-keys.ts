import { useEffect, useRef } from 'react';

const OWN_ENTER = 'button, a, summary, select, textarea, [contenteditable]';
const OWN_TEXT = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/**
 * Hears Enter and the digits 1 to 9 anywhere on the page while the component is there. Keys that confirm or belong to
 * a composition (key code 229 on some systems), keys with a modifier, and keys that the focused control uses itself
 * are left alone.
 */
export function useKeys(heard: (key: string) => void): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPlain(event)) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('dialog') || target?.closest(event.key === 'Enter' ? OWN_ENTER : OWN_TEXT)) return;
      event.preventDefault();
      latest.current(event.key);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isPlain(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229 || event.repeat || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  return event.key === 'Enter' || /^[1-9]$/.test(event.key);
}
