import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../shared/words/*.ts', { eager: true });

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Every leaf of a table of words, by its path. Functions are named, not called. */
function leaves(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, item]) => [...leaves(item, `${path}.${key}`)]));
}

/** Differences between the two languages of one table, as sentences. */
function faultsOf(name: string, { ja, en }: { readonly ja: unknown; readonly en: unknown }): readonly string[] {
  const [inJapanese, inEnglish] = [leaves(ja), leaves(en)];
  const paths = new Set([...inJapanese.keys(), ...inEnglish.keys()]);
  return [...paths].flatMap((path) => {
    const [left, right] = [inJapanese.get(path), inEnglish.get(path)];
    if (typeof left !== typeof right) return [`${name}${path}: is not in both languages`];
    if ((left === '') !== (right === '')) return [`${name}${path}: is empty in one language`];
    // A name may be the same in both, such as 日本語 in a list of languages.
    if (typeof right === 'string' && left !== right && JAPANESE.test(right))
      return [`${name}${path}: Japanese among the English`];
    return [];
  });
}

function isTable(value: unknown): value is { readonly ja: unknown; readonly en: unknown } {
  return typeof value === 'object' && value !== null && 'ja' in value && 'en' in value;
}

describe('words', () => {
  const tables = Object.entries(modules).flatMap(([file, exports]) =>
    Object.entries(exports).flatMap(([name, value]) => (isTable(value) ? [[`${file} ${name}`, value] as const] : [])),
  );

  it('come from one table per subject', () => {
    expect(tables.length).toBeGreaterThan(2);
  });

  it.each(tables)('%s has every word in both languages', (name, table) => {
    expect(faultsOf(name, table)).toEqual([]);
  });

  it.each([
    [{ ja: { a: 'あ' }, en: {} }, 'x.a: is not in both languages'],
    [{ ja: {}, en: { a: { b: 'b' } } }, 'x.a.b: is not in both languages'],
    [{ ja: { a: '' }, en: { a: 'a' } }, 'x.a: is empty in one language'],
    [{ ja: { a: 'あ' }, en: { a: 'まだ' } }, 'x.a: Japanese among the English'],
    [{ ja: { a: () => 'あ' }, en: { a: 'a' } }, 'x.a: is not in both languages'],
  ])('are found out when %j', (table, fault) => {
    expect(faultsOf('x', table)).toEqual([fault]);
  });
});
