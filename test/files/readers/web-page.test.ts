import { describe, expect, it } from 'vitest';
import type { Part } from '../../../shared/files/document.ts';
import { readFile } from '../../../shared/files/read-file.ts';

const read = (html: string | Uint8Array) => readFile('a.html', typeof html === 'string' ? Buffer.from(html) : html);
const partsOf = async (html: string): Promise<readonly Part[]> => {
  const reading = await read(html);
  return reading.ok ? reading.parts : [];
};
const body = async (html: string) => (await partsOf(html)).find(({ place }) => place === 'body')?.text;

describe('the text of a web page', () => {
  it.each([
    ['lines', '<h1>題</h1><p>一<b>二</b>三</p><div>四<br>五</div>', '題\n一二三\n四\n五'],
    ['white space', '<p>one\n   two </p>\n\n<p> three</p>', 'one two \nthree'],
    ['white space that counts', '<pre>a\n  b</pre>', 'a\n  b'],
    ['entities', '<p>a&amp;b &lt;c&gt; &#23665;&eacute;</p>', 'a&b <c> 山é'],
    ['a table', '<table><tr><th>氏名<th>電話<tr><td>森<td>03</table>', '氏名\t電話\n森\t03'],
    [
      'an empty cell',
      '<table><tr><td>a</td><td></td><td>c</td></tr><tr><td></td><td>e</td></tr></table>',
      'a\t\tc\n\te',
    ],
    ['lines in a cell', '<table><tr><td>a</td><td><p>b</p><p>c</p></td><td>d</td></tr></table>', 'a\tb c\td'],
    ['fields of forms', '<label>名</label><input value="森"><textarea>本 文</textarea>', '名\n森\n本 文'],
    ['code', '<p>x</p><script>var a = "canary"</script><style>b{}</style>', 'x'],
    ['what was never closed', '<p>a<div>b<li>c', 'a\nb\nc'],
  ])('has %s', async (_name, html, text) => {
    expect(await body(html)).toBe(text);
  });

  it.each([
    ['Shift_JIS', '8ad68f8a82cd93fa967b', '関所は日本'],
    ['EUC-JP', 'b4d8bdeaa4cfc6fccbdc', '関所は日本'],
    ['the encoding it names', Buffer.from('<meta charset=iso-8859-1>caf\xe9', 'latin1').toString('hex'), 'café'],
  ])('is read in %s', async (_name, hex, text) => {
    expect(await read(Buffer.from(hex, 'hex'))).toMatchObject({ parts: [{ place: 'body', text }] });
  });
});

describe('what nobody sees in a web page', () => {
  it.each([
    ['<!-- canary -->', 'markup-comment'],
    ['<p hidden>canary</p>', 'hidden-text'],
    ['<p style="color:red; display : none">canary</p>', 'hidden-text'],
    ['<p style="visibility:hidden">canary</p>', 'hidden-text'],
    ['<p style="opacity:0">canary</p>', 'hidden-text'],
    ['<p style="font-size:0px">canary</p>', 'hidden-text'],
    ['<p style="color:#FFF">canary</p>', 'hidden-text'],
    ['<p style="color:rgb(255, 255, 255)">canary</p>', 'hidden-text'],
    ['<font color="white">canary</font>', 'hidden-text'],
    ['<div hidden><p>canary</p></div>', 'hidden-text'],
    ['<template>canary</template>', 'hidden-text'],
    ['<input type=hidden value="canary">', 'hidden-text'],
    ['<script type="application/ld+json">canary</script>', 'hidden-text'],
    ['<iframe srcdoc="canary"></iframe>', 'hidden-text'],
    ['<img alt="canary">', 'alt-text'],
    ['<a title="canary">x</a>', 'alt-text'],
    ['<a href="mailto:canary">x</a>', 'link'],
    ['<form action="canary"></form>', 'link'],
    ['<title>canary</title>', 'property'],
    ['<meta name="description" content="canary">', 'property'],
  ])('is read and named: %s', async (html, place) => {
    const parts = await partsOf(`<p>seen</p>${html}`);
    expect(parts.map((part) => part.place).toSorted()).toEqual(['body', place].toSorted());
    const part = parts.find((found) => found.place === place);
    expect(part).toMatchObject({ hidden: true });
    expect(part?.text.trim()).toMatch(/^(?:mailto:)?canary$/u);
  });

  it.each([
    '<p style="background:#036; color:white">canary</p>',
    '<div style="background-color:black"><b style="color:#fff">canary</b></div>',
    '<td bgcolor="navy"><font color="white">canary</font>',
    '<p style="opacity:0.5">canary</p>',
    '<p style="font-size:0.8em">canary</p>',
    '<p aria-hidden="true">canary</p>',
  ])('is not what people do see: %s', async (html) => {
    expect(await partsOf(html)).toMatchObject([{ place: 'body', text: 'canary' }]);
  });

  it('names pictures that are in the page', async () => {
    expect(await read('<p>a</p><img src="data:image/png;base64,AAAA">')).toMatchObject({
      parts: [{ text: 'a' }],
      unread: [{ what: 'picture', name: 'img 1' }],
    });
  });

  it('is no web page', async () => {
    expect(await read(Uint8Array.of(0x3c, 0, 1))).toEqual({ ok: false, trouble: 'unknown-kind' });
    expect(await read(Uint8Array.of(0xff, 0xff, 0xc0, 0x80))).toEqual({ ok: false, trouble: 'not-text' });
  });
});
