import { describe, expect, it } from 'vitest';
import { openEnglish } from '../../../shared/detect/names/en-lexicon.ts';
import { endsLikeWord, shortVowels } from '../../../shared/detect/names/en-spelling.ts';

describe('shortVowels', () => {
  it.each([
    ['ohno', 'ono'],
    ['oono', 'ono'],
    ['yuuko', 'yuko'],
    ['satoh', 'sato'],
    ['shouhei', 'shohei'],
    ['kohei', 'kohei'],
    ['saitou', 'saito'],
  ])('%s is %s', (name, short) => {
    expect(shortVowels(name)).toBe(short);
  });
});

describe('endsLikeWord', () => {
  const isPlain = (base: string): boolean => ['parse', 'stop', 'copy', 'hand', 'probable'].includes(base);

  it.each(['parsers', 'parsed', 'parsing', 'stopped', 'copies', 'hands', 'probably', 'gamification', 'sleeplessness'])(
    '%s',
    (word) => {
      expect(endsLikeWord(word, isPlain)).toBe(true);
    },
  );

  it.each(['hans', 'okonjo', 'ines', 'ted', 'ranganathan', 'stoppard'])('not %s', (word) => {
    expect(endsLikeWord(word, isPlain)).toBe(false);
  });
});

describe('openEnglish', () => {
  const kindsOf = openEnglish('anna:f|build:w|builder:w|ohara:l|ono:j|sato:jw');

  it.each([
    ['Anna', 'f'],
    ['ÁNNA', 'f'],
    ['Builds', 'w'],
    ['Building', 'w'],
    ['Ohno', 'j'],
    ['Satoh', 'j'],
    ['Ohara', 'l'],
    ['Qwzzyx', ''],
  ])('%s is known as "%s"', (word, kinds) => {
    expect(kindsOf(word)).toBe(kinds);
    expect(kindsOf(word)).toBe(kinds);
  });
});
