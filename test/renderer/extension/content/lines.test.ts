import { describe, expect, it } from 'vitest';
import { linesIn } from '../../../../renderer/extension/content/lines.ts';

const ROWS: readonly (readonly [name: string, markup: string, text: string])[] = [
  ['a line', 'one', 'one'],
  ['two paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
  ['an empty paragraph between', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
  ['a line break', 'one<br>two', 'one\ntwo'],
  ['two line breaks', 'one<br><br>two', 'one\n\ntwo'],
  ['the break that keeps a line open', '<p>one<br></p><p>two</p>', 'one\ntwo'],
  ['lines as Chromium makes them', 'one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
  ['boxes in boxes', '<div><div><p>one</p></div></div><div><p>two</p></div>', 'one\ntwo'],
  ['words in different styles', '<p>sato<b>@</b><i>example.jp</i></p>', 'sato@example.jp'],
  ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['what is hidden', '<p>one</p><p style="display:none">two</p>', 'one\ntwo'],
  ['no scripts', '<p>one</p><script>two</script>', 'one'],
  ['nothing', '', ''],
];

describe('the lines of an editor', () => {
  it.each(ROWS)('%s', (_name, markup, text) => {
    const editor = document.createElement('div');
    editor.style.whiteSpace = 'pre-wrap';
    editor.innerHTML = markup;
    document.body.append(editor);
    expect(linesIn(editor)).toBe(text);
    editor.remove();
  });
});
