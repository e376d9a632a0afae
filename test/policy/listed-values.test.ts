import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edgesOf, isInside } from '../../shared/company/list-edges.ts';
import { fold } from '../../shared/detect/fold.ts';
import type { HashedValue } from '../../shared/policy/hashed-list.ts';
import { canonicalOf, hashedValueOf, listFinder } from '../../shared/policy/listed-values.ts';
import { KEY } from './policies.ts';

/** The units of a value's canonical form, each with its place. Nothing is remembered from one piece to the next. */
function hitsOneByOne(folded: string, mask: readonly HashedValue[]) {
  const kept = Array.from({ length: folded.length }, (_, at) => at).filter((at) => !/[\s-]/u.test(folded.charAt(at)));
  const isEdge = (nth: number) => {
    const [before = -2, after = -1] = [kept[nth - 1], kept[nth]];
    const pair = after - before === 1 ? folded.slice(before, after + 1) : '';
    return !/^(?:[A-Za-z]{2}|[0-9]{2}|[ァ-ヺー]{2})$/u.test(pair);
  };
  const longest = (from: number) => {
    if (!isEdge(from)) return [];
    for (let to = kept.length; to > from; to--) {
      const span = { start: kept[from] ?? 0, end: (kept[to - 1] ?? 0) + 1 };
      if (!isEdge(to) || to - from > 6) continue;
      const { hash } = hashedValueOf(folded.slice(span.start, span.end), KEY);
      if (!mask.some((value) => value.hash === hash)) continue;
      const first = folded.charAt(span.start).toLowerCase().charCodeAt(0);
      const edge = isInside(folded, span.start, first) ? 'inside' : edgesOf(folded, span);
      if (edge !== 'inside') return [{ ...span, category: 'company-term', list: 'l', isBeside: edge === 'beside' }];
    }
    return [];
  };
  return kept.flatMap((_, nth) => longest(nth));
}

it('a text has the hits that every piece of it, hashed alone, says it has', () => {
  const unit = fc.constantFrom(...'abA1２漢字ひカナー- 、様');
  const text = (maxLength: number) => fc.string({ unit, minLength: 1, maxLength }).map((one) => fold(one).text);
  fc.assert(
    fc.property(text(60), fc.array(text(6), { minLength: 1, maxLength: 20 }), (folded, values) => {
      const mask = values.filter((value) => canonicalOf(value) !== '').map((value) => hashedValueOf(value, KEY));
      expect(listFinder([{ id: 'l', key: KEY, mask }]).find(folded)).toEqual(hitsOneByOne(folded, mask));
    }),
  );
});
