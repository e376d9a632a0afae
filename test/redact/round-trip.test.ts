import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../shared/detect/category.ts';
import { type Masked, redact } from '../../shared/redact/redact.ts';
import { restore } from '../../shared/redact/restore.ts';
import { mergeUndoKeys, parseUndoKey, writeUndoKey } from '../../shared/redact/undo-key.ts';

const TEXT = '山田太郎様と佐藤さん、山田太郎へ taro@example.jp';
const at = (value: string, category: Masked['category'], from = 0): Masked => {
  const start = TEXT.indexOf(value, from);
  return { start, end: start + value.length, category };
};

describe('redacting', () => {
  it('keeps honorifics and particles, and gives the same value the same placeholder', () => {
    const masked = [
      at('山田太郎', 'person'),
      at('佐藤', 'person'),
      at('山田太郎', 'person', 6),
      at('taro@example.jp', 'email'),
    ];
    expect(redact(TEXT, masked).text).toBe('[PERSON_1]様と[PERSON_2]さん、[PERSON_1]へ [EMAIL_1]');
  });

  it('skips numbers that the text already uses', () => {
    const text = '[PERSON_1]は山田です';
    expect(redact(text, [{ start: 11, end: 13, category: 'person' }]).text).toBe('[PERSON_1]は[PERSON_2]です');
  });

  it.each(['ID_1', '【PERSON_1】', '[person-1]', '［ＰＥＲＳＯＮ＿１］', 'PERSON\\_1'])(
    'takes no number that restoring would read in the text itself: %s',
    (own) => {
      const text = `const ${own} = 山田;`;
      const start = text.indexOf('山田');
      const category = own.startsWith('ID') ? ('government-id' as const) : ('person' as const);
      const { text: safe, key } = redact(text, [{ start, end: start + 2, category }]);
      expect(safe).not.toContain('山田');
      expect(restore(safe, key).text).toBe(text);
    },
  );

  it('takes no number that can be read only once the value beside it is gone', () => {
    const text = 'ID_1a';
    const { text: safe, key } = redact(text, [{ start: 4, end: 5, category: 'government-id' }]);
    expect(restore(safe, key).text).toBe(text);
  });

  it('keeps the placeholder of an earlier text of the conversation', () => {
    const known = redact('佐藤と山田', [
      { start: 0, end: 2, category: 'person' },
      { start: 3, end: 5, category: 'person' },
    ]).key;
    const later = redact('山田です', [{ start: 0, end: 2, category: 'person' }], known);
    expect(later.text).toBe('[PERSON_2]です');
    expect(mergeUndoKeys(known, later.key).entries).toHaveLength(2);
  });

  it('restoring undoes redacting, whatever the text and the spans', () => {
    const span = fc.record({ start: fc.nat(60), length: fc.nat(12), category: fc.constantFrom(...CATEGORIES) });
    const text = fc.string({
      unit: fc.constantFrom(...'a山$&様1_[]PERSON (｛\n\\', 'PERSON_1', '[ID 2]', 'CODE\\_1'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 6 }), (original, spans) => {
        const masked = spans.map(({ start, length, category }) => ({
          category,
          start: Math.min(start, original.length),
          end: Math.min(start + length, original.length),
        }));
        const { text: safe, key } = redact(original, masked);
        expect(restore(safe, key).text).toBe(original);
      }),
      { numRuns: 500 },
    );
  });
});

describe('restoring', () => {
  const key = {
    format: 1 as const,
    entries: [
      { placeholder: '[PERSON_1]', value: '山田$&太郎' },
      { placeholder: '[PERSON_12]', value: '佐藤' },
    ],
  };

  it.each([
    ['[PERSON_1]様', '山田$&太郎様'],
    ['[person_1]', '山田$&太郎'],
    ['［PERSON＿１］さん', '山田$&太郎さん'],
    ['【PERSON_1】', '山田$&太郎'],
    ['<PERSON_1>', '山田$&太郎'],
    ['\\[PERSON\\_1\\]', '山田$&太郎'],
    ['**[PERSON 1]**', '**山田$&太郎**'],
    ['[PERSON-12]', '佐藤'],
    ['PERSON_12 wrote', '佐藤 wrote'],
    ['[PERSON_12 のまま', '[佐藤 のまま'],
    ['C:\\Users\\[PERSON_1]\\メモ', 'C:\\Users\\山田$&太郎\\メモ'],
    ['| [PERSON_1] | [PERSON_12] |', '| 山田$&太郎 | 佐藤 |'],
  ])('turns %s into %s', (answer, restored) => {
    expect(restore(answer, key).text).toBe(restored);
  });

  it.each(['PERSON_123', 'person_1', 'MY_PERSON_1', 'a person 1', 'PERSON_1_ID'])('leaves %s alone', (answer) => {
    expect(restore(answer, key).text).toBe(answer);
  });

  it('names placeholders that the key does not know', () => {
    expect(restore('[EMAIL_3]と[PERSON_1]', key)).toMatchObject({ restored: 1, unknown: ['[EMAIL_3]'] });
  });
});

describe('a key file', () => {
  it('reads back as it was written', () => {
    const { key } = redact(TEXT, [at('佐藤', 'person')]);
    expect(parseUndoKey(writeUndoKey(key))).toEqual({ ok: true, value: key });
  });

  it('of a whole customer list reads back', () => {
    const entries = Array.from({ length: 250_000 }, (_, n) => ({ placeholder: `[EMAIL_${n + 1}]`, value: `m${n}` }));
    expect(parseUndoKey(writeUndoKey({ format: 1, entries })).ok).toBe(true);
    const last = { placeholder: '[EMAIL_1234567]', value: 'x@example.jp' };
    expect(restore('[EMAIL_1234567]', { format: 1, entries: [last] }).text).toBe('x@example.jp');
  });

  it.each([
    ['{', ''],
    ['{"format":2,"entries":[]}', 'format'],
    ['{"format":1,"entries":[{"placeholder":"[A_1]"}]}', 'entries[0]'],
    ['[]', ''],
  ])('%s is refused at "%s"', (json, path) => {
    expect(parseUndoKey(json)).toMatchObject({ ok: false, problem: { path } });
  });
});
