import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rescan } from '../../shared/detect/incremental.ts';
import { scan } from '../../shared/detect/scan.ts';

const LINES = [
  '連絡先は090-1234-5678です。',
  'taro@example.jp までお願いします。',
  '会議は来週の火曜日です。',
  'カード番号は4242 4242 4242 4242です。',
  'The meeting is on Friday.',
  '',
];

describe('reading only the surroundings of a change', () => {
  it('finds what a full scan finds', () => {
    const edit = fc.record({
      at: fc.nat(4_000),
      remove: fc.nat(30),
      insert: fc.constantFrom('', 'あ', '1', '\n', '03-1234-5678', ...LINES),
    });
    const lines = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(lines, fc.array(edit, { minLength: 1, maxLength: 5 }), (parts, edits) => {
        let text = parts.join('\n');
        let state = { text, findings: scan(text) };
        for (const { at, remove, insert } of edits) {
          const start = Math.min(at, text.length);
          text = text.slice(0, start) + insert + text.slice(start + remove);
          state = rescan(state, text);
          expect(state.findings).toEqual(scan(text));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stretches a long block with what is typed into it, and still finds the value there', () => {
    const code = Array.from({ length: 200 }, (_, i) => `const value${i} = compute(${i}, options.limit);`).join('\n');
    const before = { text: code, findings: scan(code) };
    const at = code.indexOf('\n', 4_000);
    const typed = `${code.slice(0, at)}\nconst mail = 'taro@example.jp';${code.slice(at)}`;
    const quick = rescan(before, typed);
    expect(quick.findings.map(({ category, start, end }) => [category, start, end])).toEqual(
      scan(typed).map(({ category, start, end }) => [category, start, end]),
    );
    expect(before.findings[0]?.end).toBe(code.length);
  });
});
