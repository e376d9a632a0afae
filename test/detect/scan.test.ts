import { describe, expect, it } from 'vitest';
import { type Detector, defineDetector, type PatternDetector, weigh } from '../../shared/detect/detector.ts';
import { scan } from '../../shared/detect/scan.ts';

const words = { ja: '言葉', en: 'words' };
const facts = {
  title: words,
  why: words,
  instead: words,
  severity: 'high',
  examples: { hits: ['x'], misses: ['y'] },
} as const;

/** Twelve digits after a T, in groups of four that may be split by spaces. */
const ticket: Detector = defineDetector({
  ...facts,
  id: 'personal/ticket',
  category: 'account-id',
  wraps: true,
  needs: ['t'],
  pattern: /(?<![A-Za-z0-9])(?<value>T\d{4} ?\d{4} ?\d{4})(?!\d)/dgu,
});

const found = (text: string, detectors: readonly Detector[] = [ticket]) =>
  scan(text, { detectors }).map(({ start, end, seen }) => [text.slice(start, end), seen]);

describe('a value is found and its span is exact', () => {
  it.each([
    ['as it is', '番号はT1234 5678 9012です', 'T1234 5678 9012', 'plain'],
    ['in full-width', '番号はＴ１２３４５６７８９０１２です', 'Ｔ１２３４５６７８９０１２', 'folded'],
    ['with invisible characters', 'T1234\u200b56789012', 'T1234\u200b56789012', 'folded'],
    ['broken between groups', 'T1234 5678\n9012', 'T1234 5678\n9012', 'joined'],
    ['broken inside a group', 'T1234 56\n78 9012', 'T1234 56\n78 9012', 'joined'],
    ['broken in a quoted mail', '> T1234 5678\n> 9012 です', 'T1234 5678\n> 9012', 'joined'],
    ['in base64', `x ${btoa('ticket T123456789012')} y`, btoa('ticket T123456789012'), 'decoded'],
    ['in base64 of base64', btoa(btoa('the ticket T123456789012')), btoa(btoa('the ticket T123456789012')), 'decoded'],
    ['percent-encoded', 'https://a.example/?q=T1234%205678%209012', 'example/?q=T1234%205678%209012', 'decoded'],
  ])('%s', (_, text, value, seen) => {
    const [[span, how] = []] = found(text);
    expect(span).toContain(value.replace('example/?q=', ''));
    expect(how).toBe(seen);
  });

  it.each(['T1234 5678 90123', 'XT123456789012', 'T12\n34\n5678\n9012', 'no digits'])('%j is left alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a detector', () => {
  it('on trial never reaches a band that holds', () => {
    const [finding] = scan('T123456789012', { detectors: [{ ...ticket, trial: true }] });
    expect(finding?.confidence).toBeLessThan(0.5);
  });

  it('whose first match is refused still sees the one inside it', () => {
    const picky: Detector = {
      ...(ticket as PatternDetector),
      pattern: /(?<value>T?\d{4})/dgu,
      accept: ({ value }) => value.startsWith('2'),
    };
    expect(found('T1234 2345', [picky])).toEqual([['2345', 'plain']]);
  });

  it.each([
    ['a flag is missing', { pattern: /(?<value>a)/gu }],
    ['the group is missing', { pattern: /a/dgu }],
  ])('is refused when %s', (_, change) => {
    expect(() => defineDetector({ ...(ticket as PatternDetector), ...change })).toThrow(/personal\/ticket/u);
  });
});

describe('weighing evidence', () => {
  it.each([
    [
      weigh(0.5, ['label', 0.3], false, undefined, ['no-check-digit', -0.1]),
      { confidence: 0.7, because: ['label', 'no-check-digit'] },
    ],
    [weigh(0.9, ['check-digit', 0.5]), { confidence: 0.99, because: ['check-digit'] }],
    [weigh(0.1, ['other-label', -0.9]), { confidence: 0.05, because: ['other-label'] }],
  ])('%j', (assessment, expected) => {
    expect(assessment).toEqual(expected);
  });
});
