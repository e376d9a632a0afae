import { describe, expect, it } from 'vitest';
import type { Part } from '../../../shared/files/document.ts';
import { rewriteFile } from '../../../shared/files/rewrite/rewrite-file.ts';

/** Masks every value that looks like these, as a policy would. */
const decide = (text: string, _part: Part) =>
  [...text.matchAll(/090-\d{4}-\d{4}|ken@example\.com|東京都[,\t]?千代田区/gu)].map(({ 0: value, index }) => ({
    start: index,
    end: index + value.length,
    category: value.startsWith('0')
      ? ('phone' as const)
      : value.startsWith('k')
        ? ('email' as const)
        : ('address' as const),
  }));

async function copyOf(name: string, content: string | Uint8Array): Promise<Buffer | string> {
  const copy = await rewriteFile(name, Buffer.from(content), decide);
  return copy.ok ? Buffer.from(copy.bytes) : copy.trouble;
}

describe('a redacted copy of a text file', () => {
  it.each([
    ['a.txt', 'tel 090-1234-5678\r\nagain 090-1234-5678', 'tel [PHONE_1]\r\nagain [PHONE_1]'],
    ['a.txt', '\ufefftel 090-1234-5678\n', '\ufefftel [PHONE_1]\n'],
    ['a.md', '# 電話\n<!-- 090-1234-5678 -->\n* 森', '# 電話\n<!-- [PHONE_1] -->\n* 森'],
    ['a.json', '{"tel":"090-1234-5678"}', '{"tel":"[PHONE_1]"}'],
    ['a.csv', 'name,tel\n"K, ""Ken""","090-1234-5678"\n', 'name,tel\n"K, ""Ken""","[PHONE_1]"\n'],
    ['a.csv', '1,東京都,千代田区,2\n', '1,[ADDRESS_1],,2\n'],
    ['a.csv', '1,"東京都,千代田区",2\n', '1,"[ADDRESS_1]",2\n'],
    ['a.tsv', '1\t東京都\t千代田区\t2\n', '1\t[ADDRESS_1]\t\t2\n'],
    ['a.py', 'TEL = "090-1234-5678"', 'TEL = "[PHONE_1]"'],
  ])('%s: %j', async (name, content, copy) => {
    expect((await copyOf(name, content)).toString()).toBe(copy);
  });

  it('stays in its encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from('8ad68f8a82cd', 'hex'),
      Buffer.from('090-1234-5678'),
      Buffer.from('93fa967b', 'hex'),
    ]);
    const copy = await copyOf('a.txt', bytes);
    expect(copy).toEqual(
      Buffer.concat([Buffer.from('8ad68f8a82cd', 'hex'), Buffer.from('[PHONE_1]'), Buffer.from('93fa967b', 'hex')]),
    );
  });

  it('comes with the key that turns it back', async () => {
    const copy = await rewriteFile('a.txt', Buffer.from('090-1234-5678 ken@example.com'), decide);
    expect(copy).toMatchObject({
      ok: true,
      values: 2,
      left: [],
      key: {
        entries: [
          { placeholder: '[PHONE_1]', value: '090-1234-5678' },
          { placeholder: '[EMAIL_1]', value: 'ken@example.com' },
        ],
      },
    });
  });

  it.each([
    ['a.txt', Uint8Array.of(1, 0), 'unknown-kind'],
    ['a.csv', Uint8Array.of(0xff, 0xff, 0xc0), 'not-text'],
    ['a.pdf', Buffer.from('%PDF-1.7'), 'broken'],
    ['a.eml', Buffer.from('Subject: x\r\n\r\ny'), 'cannot-rewrite'],
  ])('is not made of %s', async (name, bytes, trouble) => {
    expect(await copyOf(name, bytes)).toBe(trouble);
  });
});

describe('a redacted copy of a web page', () => {
  it.each([
    ['text', '<p class="x" >tel\n 090-1234-5678</P>', '<p class="x" >tel\n [PHONE_1]</P>'],
    ['text through elements', '<p>090-<b>1234</b>-5678</p>', '<p>[PHONE_1]<b></b></p>'],
    ['text with entities', '<p>a &amp; 090&#45;1234-5678 &lt;</p>', '<p>a &amp; [PHONE_1] &lt;</p>'],
    ['an address', '<a href="mailto:ken@example.com">x</a>', '<a href="mailto:[EMAIL_1]">x</a>'],
    ['a bare attribute', '<img alt=ken@example.com>', '<img alt=[EMAIL_1]>'],
    ['a comment', '<!-- 090-1234-5678 --><p>x</p>', '<!-- [PHONE_1] --><p>x</p>'],
    ['hidden text', '<p hidden>090-1234-5678</p>', '<p hidden>[PHONE_1]</p>'],
    ['metadata', '<meta name=author content="ken@example.com">', '<meta name=author content="[EMAIL_1]">'],
    ['a field', "<input value='090-1234-5678'>", "<input value='[PHONE_1]'>"],
    [
      'code, and attributes for programs, where a value stands elsewhere too',
      '<p data-mail="ken@example.com">ken@example.com</p><script>mail("ken@example.com")</script>',
      '<p data-mail="[EMAIL_1]">[EMAIL_1]</p><script>mail("[EMAIL_1]")</script>',
    ],
    ['nothing else', '<!DOCTYPE html><P>a<br/>&nbsp;b', '<!DOCTYPE html><P>a<br/>&nbsp;b'],
  ])('replaces %s', async (_name, html, copy) => {
    expect((await copyOf('a.html', html)).toString()).toBe(copy);
  });

  it('names what it still carries', async () => {
    const page = '<p>x</p><img src="data:image/png;base64,AA==">';
    expect(await rewriteFile('a.html', Buffer.from(page), decide)).toMatchObject({ left: [{ what: 'picture' }] });
  });
});
