import type { Part, Reading } from '../document.ts';
import { type Strip, type StripBuilder, stripBuilder } from './strip.ts';
import { type Break, type Leaf, type LeafKind, readLeaves } from './web-page-leaves.ts';

const PLACES: Readonly<Record<Exclude<LeafKind, 'meta' | 'code' | 'other'>, Pick<Part, 'place' | 'hidden' | 'name'>>> =
  {
    shown: { place: 'body', hidden: false },
    unseen: { place: 'hidden-text', hidden: true },
    title: { place: 'property', name: 'title', hidden: true },
    comment: { place: 'markup-comment', hidden: true },
    alternative: { place: 'alt-text', hidden: true },
    link: { place: 'link', hidden: true },
  };

/** An address that holds its own data would be read as text of its own. */
const DATA = /^\s*(?:data|javascript|blob):/iu;

/** A page as texts that know where they stand in the source, and the names of pictures inside it. */
export interface PageStrips {
  readonly strips: readonly Strip[];
  readonly pictures: number;
}

/** Puts the texts of a page together by where they stand: what people read, then each kind of what they do not. */
export function stripsOf(source: string, { within, checkTime }: Pick<Reading, 'within' | 'checkTime'>): PageStrips {
  const builders = new Map<string, { readonly builder: StripBuilder; readonly part: Omit<Part, 'text'> }>();
  let pictures = 0;
  const builderOf = (kind: Exclude<LeafKind, 'code' | 'other'>, name = ''): StripBuilder => {
    const key = kind === 'meta' ? `meta ${name}` : kind;
    const part = kind === 'meta' ? { place: 'property' as const, hidden: true, name } : PLACES[kind];
    const known = builders.get(key) ?? { builder: stripBuilder(), part: { ...part, within } };
    builders.set(key, known);
    return known.builder;
  };
  const body = builderOf('shown');
  const breaks = breaking();
  let hasBroken = false;
  const take = (leaf: Leaf | Break) => {
    if (typeof leaf === 'string') {
      breaks.take(leaf);
      hasBroken = true;
    } else if (leaf.kind === 'link' && DATA.test(leaf.text)) pictures += /^\s*data:image/iu.test(leaf.text) ? 1 : 0;
    else if (leaf.kind === 'shown') {
      if (/\S/u.test(leaf.text)) body.between(breaks.before(body.last()));
      addText(body, leaf);
    } else if (leaf.kind !== 'code' && leaf.kind !== 'other') {
      const builder = builderOf(leaf.kind, leaf.name);
      const isNew = leaf.kind !== 'unseen' || hasBroken;
      if (isNew && !/[\s]/u.test(builder.last() || '\n')) builder.between('\n');
      hasBroken = false;
      addText(builder, leaf);
    }
  };
  readLeaves(source, take, { checkTime });
  const strips = [...builders.values()].map(({ builder, part }) => builder.build(part));
  return { strips: strips.filter(({ part }) => /\S/u.test(part.text)), pictures };
}

/** Remembers what has begun since the last text, and says what belongs before the next. */
function breaking() {
  let pending = '';
  let cell = -1;
  let hasText = false;
  return {
    take(next: Break) {
      if (next === 'row') {
        pending = '\n';
        cell = -1;
      } else if (next === 'cell') {
        cell++;
        hasText = false;
        // An empty cell is one as well: the columns must stay below their headings.
        pending = cell === 0 ? '\n' : `${pending.replaceAll(/[^\n\t]/gu, '')}\t`;
      } else if (cell <= 0) pending = '\n';
      // A line inside a cell would end the row.
      else if (hasText && pending === '') pending = ' ';
    },
    before(last: string): string {
      const written = last === '' || (last === '\n' && pending === '\n') ? '' : pending;
      pending = '';
      hasText = true;
      return written;
    },
  };
}

/** White space in a page is one space wherever there is any, but for texts that are shown as written. */
function addText(builder: StripBuilder, { text, from, to, isExact }: Leaf): void {
  if (isExact || text.length !== to - from) {
    builder.add(text, from, to);
    return;
  }
  for (const { 0: run, index } of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/gu)) {
    if (/\S/u.test(run) || !/[ \t\n]/u.test(run)) builder.add(run, from + index, from + index + run.length);
    else if (!/^[ \t\n]?$/u.test(builder.last())) builder.add(' ', from + index, from + index + run.length);
  }
}
