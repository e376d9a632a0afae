import { describe, expect, it } from 'vitest';
import { detectorEntry } from '../../build/detector-entry.ts';
import { figuresSection, shortfall } from '../../build/detector-figures.ts';
import { detectorPage } from '../../build/detector-page.ts';
import { scoreOf } from '../../build/eval-score.ts';
import { type Figures, parseFigures } from '../../build/figures-shape.ts';
import { goalOf } from '../../build/reach.ts';
import type { Detector } from '../../shared/detect/detector.ts';

const tally = (found: number, missed: number, wrong: number) => ({ found, missed, right: found, wrong });
const quiet = { texts: 40, characters: 20_000, alarmed: 2, alarmedBeyondNames: 1, findings: 3, held: 0 };

function figuresOf(byLanguage: Readonly<Record<string, unknown>>): Figures {
  const parsed = parseFigures(
    JSON.stringify({
      measured: '2026-11-22',
      command: 'npm run eval -- sample.jsonl --json',
      cases: 40,
      byLanguage,
      bySource: { 'phone/ja/sample': { ...tally(9, 1, 0), precision: 1, recall: 0.9, f1: 0.95 } },
      alarms: { 'clean/ja/sample': quiet },
    }),
  );
  if (!parsed.ok) throw new TypeError(parsed.problem.path);
  return parsed.value;
}

const sample: Detector = {
  id: 'secret/sample-key',
  category: 'credential',
  title: { ja: '見本の鍵', en: 'Sample key' },
  severity: 'high',
  needs: ['sk_'],
  source: 'https://docs.example/keys',
  why: { ja: '開けられます。', en: 'It opens a door.' },
  instead: { ja: '伏せてください。', en: 'Leave it out.' },
  pattern: /(?<value>sk_\w{30})/dgu,
  examples: {
    hits: ['key: «sk_0123456789abcdefghijABCDEFGHIJ»', 'a\nb «sk_0123456789abcdefghijABCDEFGHIJ»'],
    misses: ['``sk_`` は書き出しです', 'sk_x\u200bx'],
  },
  knownMisses: ['sk dash «0123»'],
};

describe('the entry of a detector', () => {
  const lines = detectorEntry(sample);

  it.each([
    '<a id="secret-sample-key"></a>',
    '### Sample key · 見本の鍵',
    '`secret/sample-key` · Key or password · weight high',
    '- Rule: https://docs.example/keys',
    '- Reads on: `sk_`',
    '  - `key: «sk_0123456…»`',
    '  - `a ⏎ b «sk_0123456…»`',
    '  - ``` ``sk_`` は書き出しです ```',
    '  - `sk_x<U+200B>x`',
    '- Not found yet:',
    '  - `sk dash «0123»`',
  ])('has the line %s', (line) => {
    expect(lines).toContain(line);
  });

  it('says so when nothing outside the project gave the rule, and when no word gates it', () => {
    const { source: _, needs: __, knownMisses: ___, ...bare } = sample;
    expect(detectorEntry(bare)).toContain('- Rule: our own, from what such texts have in common');
    expect(detectorEntry(bare)).toContain('- Reads on: every text');
    expect(detectorEntry(bare)).not.toContain('- Not found yet:');
  });
});

describe('a score and its goal', () => {
  it.each([
    ['phone/ja', tally(98, 2, 2), ''],
    ['phone/ja', tally(90, 10, 0), 'R −8.0'],
    ['phone/fr', tally(90, 10, 0), ''],
    ['address/ja', tally(90, 10, 10), 'P −8.0, R −7.0'],
    ['person/en', tally(70, 30, 30), 'F1 −10.0'],
    ['place/ja', tally(1, 9, 9), ''],
    ['email/ja', tally(0, 0, 0), ''],
  ])('%s with %j is short by "%s"', (key, counts, gap) => {
    expect(shortfall(scoreOf(counts), goalOf(key))).toBe(gap);
  });

  it('are shown side by side, with what is missed below', () => {
    const page = figuresSection(figuresOf({ 'phone/ja': tally(90, 10, 0), 'place/ja': tally(0, 0, 0) })).join('\n');
    expect(page).toContain('| phone | ja | 100.0 | 90.0 | 94.7 | 100 | P 98, R 98 | R −8.0 |');
    expect(page).toContain('| place | ja | – | – |');
    expect(page).toContain('- `phone/ja` (R −8.0): no reason has been written down yet.');
    expect(page).toContain('| clean | ja | sample | 40 | 2 | 1 | 0 | 1.50 |');
    expect(page).toContain('On 2026-11-22, 40 labelled texts');
  });

  it('leave nothing to explain when every goal is reached', () => {
    expect(figuresSection(figuresOf({ 'phone/ja': tally(100, 0, 0) }))).toContain('- Every goal is reached.');
  });
});

describe('the page', () => {
  it('lists every detector once under its kind, with a link to its entry', () => {
    const page = detectorPage([sample], figuresOf({}));
    expect(page.match(/^## .*$/gmu)).toEqual(['## Measured', '## Secrets']);
    expect(page).toContain('- [Secrets](#secrets), 1 detector\n');
    expect(page).toContain('| [Sample key](#secret-sample-key) | 見本の鍵 | Key or password | high |');
  });

  it.each([
    ['{"measured":"2026-11-22"}', 'command'],
    [JSON.stringify({ measured: 'x', command: 'y', cases: 1, byLanguage: {}, bySource: {}, alarms: {} }), 'measured'],
  ])('refuses figures that lack a field: %s', (json, field) => {
    const parsed = parseFigures(json);
    expect(parsed.ok ? '' : `${parsed.problem.path} ${parsed.problem.message.en}`).toContain(field);
  });
});
