import { describe, expect, it } from 'vitest';
import { hiddenIn, seenIn } from '../../../../renderer/extension/content/hidden-markup.ts';

describe('what copied markup says beyond the plain text', () => {
  const ROWS: readonly (readonly [name: string, markup: string, plain: string, hidden: readonly string[]])[] = [
    ['nothing, when it says the same', '<p>one <b>two</b></p>', 'one two', []],
    [
      'words that a style hides',
      '<p>one</p><p style="display:none">hanako@example.jp</p>',
      'one',
      ['hanako@example.jp'],
    ],
    ['where a link leads', '<a href="mailto:hanako@example.jp">her</a>', 'her', ['hanako@example.jp']],
    ['what a picture is called', '<img alt="hanako@example.jp">one', 'one', ['hanako@example.jp']],
    ['a comment', '<!-- hanako@example.jp --><p>one</p>', 'one', ['hanako@example.jp']],
    ['not the marks of the clipboard', '<!--StartFragment--><p>one</p><!--EndFragment-->', 'one', []],
    [
      'not what can be read anyway',
      '<a href="https://example.com/">https://example.com/</a>',
      'https://example.com/',
      [],
    ],
  ];
  it.each(ROWS)('%s', (_name, markup, plain, hidden) => {
    const found = hiddenIn(markup, plain);
    if (hidden.length === 0) expect(found).toBe('');
    for (const words of hidden) expect(found).toContain(words);
  });

  it('is read as lines where there is no plain text', () => {
    expect(seenIn('<p>one</p><p>two</p>')).toBe('one\ntwo');
    expect(seenIn('')).toBe('');
  });
});
