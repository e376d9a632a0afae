import { useEffect, useRef } from 'react';

/** Time spent on what `key` names; `since` is absent while the page is out of sight. */
interface Spent {
  readonly key: string;
  readonly ms: number;
  readonly since: number | undefined;
}

/**
 * Counts the seconds for which the page was in sight since `key` changed last: a lesson left open behind another
 * window takes no time. Returns the way to read them.
 */
export function useVisibleSeconds(key: string): () => number {
  const spent = useRef<Spent>({ key, ms: 0, since: undefined });
  useEffect(() => {
    const since = () => (document.visibilityState === 'visible' ? performance.now() : undefined);
    spent.current = { key, ms: 0, since: since() };
    const onChange = () => {
      spent.current = { key, ms: elapsed(spent.current), since: since() };
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [key]);
  return () => Math.round(elapsed(spent.current) / 1_000);
}

function elapsed({ ms, since }: Spent): number {
  return since === undefined ? ms : ms + performance.now() - since;
}
