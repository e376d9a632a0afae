import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../shared/files/rewrite/occurrences.ts';

/** What is found in a text when these values were decided, each in a part of its own. */
function foundIn(text: string, ...values: readonly string[]): readonly string[] {
  const parts = values.map((value) => ({ place: 'body', within: [], hidden: false, text: value }) as const);
  const decided = values.map((value) => [{ start: 0, end: value.length, category: 'person' }] as const);
  const found = occurrencesOf(parts, decided).findIn(text);
  return found.map(({ start, end }) => text.slice(start, end));
}

describe('occurrencesOf', () => {
  it.each([
    ['a value among others', '山田太郎と山田花子', ['山田太郎'], ['山田太郎']],
    ['a value twice', 'Ann and Ann', ['Ann'], ['Ann', 'Ann']],
    ['no part of a longer word', 'Annual Joann', ['Ann'], []],
    ['a word beside Japanese', 'Annさん', ['Ann'], ['Ann']],
    ['a long value inside anything', 'xAKIA1234y', ['AKIA1234'], ['AKIA1234']],
    ['the longer of two', '山田太郎', ['山田', '山田太郎'], ['山田太郎']],
    ['the shorter where the longer goes on', 'Ann Leeds', ['Ann Lee', 'Ann'], ['Ann']],
    ['two kanji', '山田さん', ['山田'], ['山田']],
    ['not one kanji', '森林', ['林'], []],
    ['not two Latin letters', 'Li Li', ['Li'], []],
    ['not four digits', 'pin 1234', ['1234'], []],
    ['signs that mean something in patterns', 'a+b(c)|d.e', ['a+b(c)|d.e'], ['a+b(c)|d.e']],
    ['nothing without values', 'anything', [], []],
  ])('finds %s', (_, text, values, expected) => {
    expect(foundIn(text, ...values)).toEqual(expected);
  });
});
