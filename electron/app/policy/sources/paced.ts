import type { Clock } from '../../ports.ts';
import type { DocumentSource, Reading } from '../document-source.ts';

/** A source that costs something to ask: within `ms` after an answer that answer is given again. */
export function paced(source: DocumentSource, ms: number, clock: Clock): DocumentSource {
  let last: { readonly at: number; readonly groups: string; readonly reading: Promise<Reading> } | undefined;
  return {
    ...source,
    read(groups) {
      const [now, wanted] = [clock.now().getTime(), groups.join('\n')];
      const isFresh = last !== undefined && last.groups === wanted && Math.abs(now - last.at) < ms;
      if (last === undefined || !isFresh) last = { at: now, groups: wanted, reading: source.read(groups) };
      return last.reading;
    },
  };
}
