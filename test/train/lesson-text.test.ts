import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../shared/train/lesson-list.ts';
import { lessonText, rubyPieces, withoutReadings } from '../../shared/train/lesson-text.ts';

describe('readings', () => {
  it.each([
    ['機密《きみつ》を守《まも》る', [['機密', 'きみつ'], ['を'], ['守', 'まも'], ['る']]],
    ['この｜AI利用者《エーアイりようしゃ》は', [['この'], ['AI利用者', 'エーアイりようしゃ'], ['は']]],
    ['一ヶ月《いっかげつ》', [['一ヶ月', 'いっかげつ']]],
    ['人々《ひとびと》と佐々木《ささき》', [['人々', 'ひとびと'], ['と'], ['佐々木', 'ささき']]],
    ['かなだけ', [['かなだけ']]],
    ['', []],
  ])('of %s stand above the right signs', (text, pieces) => {
    expect(
      rubyPieces(text).map(({ text: base, reading }) => (reading === undefined ? [base] : [base, reading])),
    ).toEqual(pieces);
  });

  it.each([['《よみ》だけ'], ['機密《きみつ'], ['機密《》'], ['機密｜《きみつ》'], ['かな《よみ》']])(
    'in %s have nothing to stand above',
    (ja) => {
      expect(lessonText({ ja, en: 'x' })).toBeUndefined();
    },
  );

  it('leave the plain text where they are taken away', () => {
    expect(lessonText({ ja: '機密《きみつ》です', en: 'x' })).toEqual({
      ja: '機密です',
      en: 'x',
      ruby: '機密《きみつ》です',
    });
    expect(lessonText({ ja: '機密です', en: 'x' })).toEqual({ ja: '機密です', en: 'x' });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'漢字々かなAZ。') }), (text) => {
        expect(withoutReadings(text)).toBe(text);
        expect(withoutReadings(text.replaceAll(/[漢字々]+/gu, '$&《よみ》'))).toBe(text);
      }),
    );
  });
});

describe('the lessons', () => {
  /** Fields without readings: names of documents, and texts that the detectors read. */
  const plain = new Set(['sources', 'keep', 'people', 'example', 'text']);

  /** Sentences in which kanji stand without a reading. */
  function bare(value: unknown, isWork = false): readonly string[] {
    if (typeof value !== 'object' || value === null) return [];
    if ('ja' in value && typeof value.ja === 'string') {
      const noted = 'ruby' in value && typeof value.ruby === 'string' ? value.ruby : value.ja;
      return rubyPieces(noted).some(({ text, reading }) => reading === undefined && /\p{sc=Han}/u.test(text))
        ? [noted]
        : [];
    }
    const work = 'kind' in value && (value.kind === 'find-leak' || value.kind === 'rewrite');
    return Object.entries(value).flatMap(([key, item]) => {
      return plain.has(key) && (key !== 'text' || work || isWork) ? [] : bare(item, work);
    });
  }

  it.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s has a reading above all kanji', (_, lesson) => {
    expect(bare(lesson)).toEqual([]);
  });
});
