import { describe, expect, it } from 'vitest';
import type { Figure } from '../../shared/evidence/figure.ts';
import { FIGURES, type FigureId } from '../../shared/evidence/figures.ts';
import type { Guideline, GuidelineItem } from '../../shared/evidence/guideline.ts';
import { GUIDELINES } from '../../shared/evidence/guideline-list.ts';
import { SOURCES } from '../../shared/evidence/sources.ts';
import type { Bilingual } from '../../shared/language.ts';

/** The one document that names no day in the copy its facts were taken from. */
const UNDATED = ['jcic'];

const FIGURE_TABLE: Readonly<Record<string, Figure>> = FIGURES;
const SOURCE_TABLE: Readonly<
  Record<string, { readonly title: Bilingual; readonly issuer: Bilingual; readonly date?: string }>
> = SOURCES;

/** What an item lacks, as sentences. */
function flawsOf(item: GuidelineItem): readonly string[] {
  const { name, source: id, place, asks, figures } = item;
  const source = SOURCE_TABLE[id];
  const texts = [name, place, asks, ...(source === undefined ? [] : [source.title, source.issuer])];
  const figureFlaws = figures.flatMap((figure) => {
    const known = FIGURE_TABLE[figure];
    if (known === undefined) return [`no figure ${figure}`];
    return known.recount === '' ? [`no way to count ${figure} again`] : [];
  });
  return [
    ...(texts.some(({ ja, en }) => ja.trim() === '' || en.trim() === '') ? ['an empty word'] : []),
    ...(source === undefined ? ['no source'] : []),
    ...(source?.date === undefined && !UNDATED.includes(id) ? ['no date'] : []),
    ...(figures.length === 0 ? ['no figure'] : []),
    ...(new Set(figures).size < figures.length ? ['a figure twice'] : []),
    ...figureFlaws,
  ];
}

const GOOD: GuidelineItem = {
  id: 'x',
  name: { ja: 'あ', en: 'a' },
  source: 'business',
  place: { ja: 'あ', en: 'a' },
  asks: { ja: 'あ', en: 'a' },
  figures: ['looked-at'],
};

describe('every item of a guideline', () => {
  it.each(GUIDELINES.flatMap(({ id, items }) => items.map((item) => [`${id}/${item.id}`, item] as const)))(
    '%s has words, a source with its date, a place, and figures that can be counted again',
    (_, item) => {
      expect(flawsOf(item)).toEqual([]);
    },
  );

  it.each<[Partial<Record<keyof GuidelineItem, unknown>>, string]>([
    [{ figures: [] }, 'no figure'],
    [{ figures: ['made-up'] }, 'no figure made-up'],
    [{ figures: ['held', 'held'] }, 'a figure twice'],
    [{ source: 'hearsay' }, 'no source'],
    [{ place: { ja: '', en: 'a' } }, 'an empty word'],
    [{ asks: { ja: 'あ', en: ' ' } }, 'an empty word'],
  ])('is refused with %j', (change, flaw) => {
    expect(flawsOf({ ...GOOD, ...change } as GuidelineItem)).toContain(flaw);
  });

  it('is good as it stands in these rows', () => {
    expect(flawsOf(GOOD)).toEqual([]);
  });
});

describe('guidelines', () => {
  it('answer the points that were asked for', () => {
    const names = (wanted: Guideline['id']) =>
      GUIDELINES.find(({ id }) => id === wanted)?.items.map(({ name }) => name.ja) ?? [];
    for (const point of ['U-2）', 'U-4）', 'U-5）', '教育・リテラシー']) {
      expect(
        names('business').some((name) => name.includes(point)),
        point,
      ).toBe(true);
    }
    for (const number of [7, 8, 9]) {
      expect(
        names('jcic').some((name) => name.startsWith(`シナリオ${number} `)),
        `${number}`,
      ).toBe(true);
    }
  });

  it.each(GUIDELINES.map((guideline) => [guideline.id, guideline] as const))(
    '%s says what is out of reach, names its sources, and has no id twice',
    (_, { notServed, sources, items }) => {
      expect(notServed.length).toBeGreaterThan(2);
      for (const { source } of items) expect(sources).toContain(source);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    },
  );

  it('use every figure but those of the tables, so that none is counted for nothing', () => {
    const used = new Set<FigureId>(GUIDELINES.flatMap(({ items }) => items.flatMap(({ figures }) => figures)));
    expect(Object.keys(FIGURES).filter((id) => !used.has(id as FigureId))).toEqual([]);
  });
});
