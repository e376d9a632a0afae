import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../shared/detect/catalog.ts';
import { columnsOf } from '../../shared/detect/columns.ts';
import type { Detector } from '../../shared/detect/detector.ts';
import { fold } from '../../shared/detect/fold.ts';
import { gateFor } from '../../shared/detect/gate.ts';
import { runDetector } from '../../shared/detect/run-detector.ts';
import { unmark } from './marked-text.ts';

const FACTS = {
  category: 'url',
  title: { ja: '', en: '' },
  severity: 'low',
  why: { ja: '', en: '' },
  instead: { ja: '', en: '' },
  examples: { hits: [], misses: [] },
  find: () => [],
} as const;

const LIST: readonly Detector[] = [
  { ...FACTS, id: 'code/free' },
  { ...FACTS, id: 'code/needs', needs: ['key', '鍵'] },
  { ...FACTS, id: 'code/parts', parts: [{ needs: [['red'], ['wine']] }, { needs: [['blue', '青']] }] },
  { ...FACTS, id: 'code/both', needs: ['key'], parts: [{ needs: [['red']] }] },
  { ...FACTS, id: 'code/loose', parts: [{ needs: [] }] },
];

describe('letting detectors through', () => {
  it.each([
    ['nothing', ['free', 'loose']],
    ['a KEY', ['free', 'needs', 'both', 'loose']],
    ['鍵', ['free', 'needs', 'loose']],
    ['the wine', ['free', 'loose']],
    ['red', ['free', 'parts', 'loose']],
    ['青い', ['free', 'parts', 'loose']],
  ])('%s', (text, passing) => {
    expect(gateFor(text, LIST).chances.map(({ detector }) => detector.id.slice(5))).toEqual(passing);
  });

  it('answers what the text mentions of needs and parts alone', () => {
    const { mentions } = gateFor('Red wine and a cork', LIST);
    expect(['red', 'wine', 'blue', 'cork'].filter(mentions)).toEqual(['red', 'wine']);
  });
});

const CLEAN = 'test/corpus/clean';
const PROSE = readdirSync(CLEAN).map((name) => fold(readFileSync(`${CLEAN}/${name}`, 'utf8')).text);
const FILLER = 'この文には探すものがありません。 and nothing here either. '.repeat(8);

/** Long texts: ordinary work, and the rows of the detector far apart and close together. */
function textsFor({ examples }: Detector): readonly string[] {
  const rows = [...examples.hits, ...examples.misses].map((row) => fold(unmark(row).text).text);
  return [...PROSE, rows.join(`\n${FILLER}\n`).repeat(3), rows.join('\n').repeat(20), rows.join(FILLER).repeat(3)];
}

describe('reading only where the literals stand', () => {
  const tied = DETECTORS.filter(({ reach }) => reach !== undefined);

  it.each(tied.map((detector) => [detector.id, detector] as const))(
    '%s finds what it finds in the whole text',
    (_, detector) => {
      for (const text of textsFor(detector)) {
        const { chances, mentions } = gateFor(text, [detector]);
        const around = { names: undefined, columnAt: columnsOf(text), mentions };
        const near = chances.flatMap(({ stretches }) => [...runDetector(detector, text, { ...around, stretches })]);
        expect(near).toEqual([...runDetector(detector, text, around)]);
      }
    },
  );
});
