import { beforeAll, describe, expect, it } from 'vitest';
import { hasOpenRepeat, type Question, verdictsOn, writeProofs } from './linear/verdicts.ts';
import { type Shipped, type Watch, watchPatterns, writtenPatterns } from './shipped-patterns.ts';

/**
 * What is proven of every pattern that the engine writes or builds: on a text of the longest kind that it meets it reads
 * at most 1 000 characters for each of the text's own, and on texts of any length that number does not grow. Three of
 * four by their form (`linear/pattern-work.ts`: the ways through a pattern are counted from its tree, whatever the text
 * says). The others by recheck, an automaton that proves and a search for the worst text that refutes; what it found is
 * kept in `linear/proofs.json`, by the pattern, its flags, the length and recheck's version, so that a pattern that is
 * new or changed is asked again. `PROOFS=write npx vitest run test/detect/linear.test.ts` keeps what was found.
 */
const LENGTHS = [400, 1_500];

/** Longer texts than any of these stand for texts of any length. */
const LONG = 5_000;

let shipped: readonly Shipped[] = [];
let watch: Watch;

/** Every pattern once, with the longest text it met. One that never ran counts like the others of its file. */
function questions(): ReadonlyMap<Question, Shipped> {
  const longest = (pattern: Shipped): number =>
    Math.max(0, ...['', 'd'].map((d) => watch.longest.get(`/${pattern.source}/${pattern.flags.replace('d', d)}`) ?? 0));
  const byFile = new Map<string, number>();
  for (const pattern of shipped) byFile.set(pattern.file, Math.max(longest(pattern), byFile.get(pattern.file) ?? 0));
  const all = new Map<string, readonly [Question, Shipped]>();
  for (const pattern of shipped) {
    const { file, source, flags } = pattern;
    const met = longest(pattern) || byFile.get(file) || LONG;
    const question = { source, flags, longest: LENGTHS.find((length) => met <= length) };
    all.set(`/${source}/${flags} ${question.longest}`, [question, pattern]);
  }
  return new Map(all.values());
}

beforeAll(async () => {
  watch = watchPatterns();
  try {
    const { DETECTORS } = await import('../../shared/detect/catalog.ts');
    const { scan } = await import('../../shared/detect/scan.ts');
    const { namesFor } = await import('../../shared/detect/names/load.ts');
    const names = await namesFor('日本語 and English, +81 3 1234 5678');
    for (const detector of DETECTORS) {
      const rows = [...detector.examples.hits, ...detector.examples.misses];
      for (const row of rows) {
        const times = Math.ceil(LONG / row.length);
        for (const text of [row, `${row} `.repeat(times), `${row}\n`.repeat(times), row + ' '.repeat(LONG) + row])
          scan(text, { detectors: [detector], names });
      }
    }
  } finally {
    watch.stop();
  }
  shipped = [...writtenPatterns().literals, ...watch.built];
}, 120_000);

describe('every pattern of the engine', () => {
  it('is known: each file that builds patterns was seen building', () => {
    const seen = new Set(watch.built.map(({ file }) => file));
    expect(writtenPatterns().builders.filter((file) => !seen.has(file))).toEqual([]);
    expect(shipped.length).toBeGreaterThan(1_000);
  });

  it('takes time that grows with the text and no faster', { timeout: 300_000 }, async () => {
    const asked = questions();
    const verdicts = await verdictsOn([...asked.keys()]);
    if (process.env.PROOFS === 'write') writeProofs(verdicts);
    const slow = [...asked].flatMap(([question, pattern]) => {
      const verdict = verdicts.get(question) ?? 'never asked';
      return verdict === 'linear'
        ? []
        : [`${pattern.file}: /${pattern.source}/${pattern.flags} on ${question.longest ?? 'any length'}: ${verdict}`];
    });
    expect(slow).toEqual([]);
  });
});

describe('the proof itself', () => {
  it.each([
    ['(a+)+$', undefined, false],
    ['^a*a*$', undefined, false],
    ['^a*a*$', 400, true],
    ['(?:a{0,20}){0,20}b', undefined, false],
    ['(?<=^[\\s>]*)x', undefined, false],
    ['^\\s*x', undefined, false],
    ['[a-z]{3,40}:', undefined, true],
    ['^a+b', undefined, true],
  ])('/%s/ on texts of %s characters is linear: %s', async (source, longest, linear) => {
    const question = { source, flags: 'mu', longest };
    expect((await verdictsOn([question])).get(question) === 'linear').toBe(linear);
  });

  it.each([
    ['a+', true],
    ['a{2,}', true],
    ['[*+]{2,9}\\+\\*', false],
    ['[\\]*]', false],
    ['(?:a|b){1,3}', false],
  ])('%s has a repeat without end: %s', (source, open) => {
    expect(hasOpenRepeat(source)).toBe(open);
  });
});
