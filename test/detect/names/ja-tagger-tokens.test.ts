import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JA_CONNECTIONS } from '../../../shared/detect/names/ja-connections.generated.ts';
import { JA_GIVEN_CHARACTERS } from '../../../shared/detect/names/ja-given-characters.generated.ts';
import { openRules } from '../../../shared/detect/names/ja-rules.ts';
import { eachRun, emptyRun, fillRun } from '../../../shared/detect/names/ja-tagger-tokens.ts';
import { JA_WORDS } from '../../../shared/detect/names/ja-words.generated.ts';

const read = openRules({ words: JA_WORDS, connections: JA_CONNECTIONS, givenCharacters: JA_GIVEN_CHARACTERS });
const pieces = fc
  .array(
    fc.constantFrom('山田', '太郎', 'ソニー', '・', ' ', 'ABC', '12', 'です', '、', '\n', '会社', '𠮷', '-', '々'),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** The runs of a text as their tokens. */
function runsOf(text: string): readonly (readonly string[])[] {
  const { analysis } = read(text, () => '');
  const run = emptyRun();
  const runs: string[][] = [];
  eachRun(analysis, (extent) => {
    fillRun(analysis, extent, run);
    runs.push(Array.from({ length: run.count }, (_, at) => analysis.text.slice(run.starts[at], run.ends[at])));
  });
  return runs;
}

describe('eachRun', () => {
  it.each([
    ['佐々木さんは来週', [['佐々木'], ['来週']]],
    ['ジョン・スミスの', [['ジョン', '・', 'スミス']]],
    ['「NTTデータ」', [['NTT', 'データ']]],
    ['受付 - ', [['受付']]],
    ['2024年', [['2024', '年']]],
    ['123、456', []],
    ['これはそれです', []],
  ])('cuts %s into runs', (text, runs) => {
    expect(runsOf(text)).toEqual(runs);
  });

  it('visits runs in order that hold their tokens without gaps', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { analysis } = read(text, () => '');
        const run = emptyRun();
        let last = 0;
        eachRun(analysis, (extent) => {
          fillRun(analysis, extent, run);
          expect(extent.from).toBeGreaterThanOrEqual(last);
          expect([run.starts[0], run.ends[run.count - 1]]).toEqual([extent.from, extent.to]);
          for (let at = 1; at < run.count; at++) expect(run.starts[at]).toBe(run.ends[at - 1]);
          last = extent.to;
        });
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['あ', '山', 'ア', 'a・', '1 ', '山田 ', 'ＡＢ-'])(
    'reads each character of repeated %s a bounded number of times',
    (seed) => {
      const work = (length: number) => {
        const { analysis } = read(seed.repeat(length / seed.length), () => '');
        let tokens = 0;
        const run = emptyRun();
        eachRun(analysis, (extent) => {
          fillRun(analysis, extent, run);
          tokens += run.count;
        });
        return tokens;
      };
      expect(work(2400)).toBeLessThanOrEqual(2400);
    },
  );
});
