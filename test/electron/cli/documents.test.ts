import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { docxOf, paragraph } from '../../files/office-files.ts';
import { compoundFile, table, unicode } from '../../files/readers/msg-file.ts';
import { onePage, written } from '../../files/readers/pdf-file.ts';
import { runCli, temporaryHome } from './run-cli.ts';

const home = temporaryHome();
afterAll(() => rmSync(home, { recursive: true }));
const run = (args: readonly string[], locale?: string) => runCli(args, home, undefined, locale);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(home, name), content);
  return name;
};

const PHONE = '090-1234-5678';
const docx = (text: string) => docxOf(paragraph(text));

const FILES: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['a.txt', `tel ${PHONE}`],
  ['a.md', `# tel ${PHONE}`],
  ['a.csv', `name,tel\nK,${PHONE}`],
  ['a.json', `{"tel":"${PHONE}"}`],
  ['a.py', `TEL = "${PHONE}"`],
  ['a.html', `<p>tel ${PHONE}</p>`],
  ['a.eml', `Subject: s\r\n\r\ntel ${PHONE}`],
  ['a.msg', compoundFile({ ...table(32), ...unicode({ '1000': `tel ${PHONE}` }) })],
  ['a.pdf', onePage({ content: written(`tel ${PHONE}`) })],
  ['a.docx', docx(`tel ${PHONE}`)],
  ['a.zip', zipSync({ 'in.pdf': onePage({ content: written(`tel ${PHONE}`) }) })],
];

describe('sekisho check FILE', () => {
  it.each(FILES)('reads %s', async (name, content) => {
    const { status, out, err } = await run(['check', '--json', put(name, content)]);
    expect([status, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({ action: 'redact', findings: [{ category: 'phone' }] });
    expect(out).not.toContain(PHONE);
  });

  it('speaks both languages about places', async () => {
    expect((await run(['check', 'a.zip'])).out).toContain('page 1 in "in.pdf" 1:5');
    expect((await run(['check', 'a.zip'], 'ja_JP.UTF-8')).out).toContain('「in.pdf」の中の1ページ目 1行5文字目');
  });

  it('answers a file that cannot be read with one sentence and status 2', async () => {
    const { status, out, err } = await run(['check', put('broken.pdf', '%PDF-1.7')]);
    expect([status, out, err]).toEqual([2, '', 'sekisho: broken.pdf: damaged, so it cannot be checked.\n']);
  });
});

describe('sekisho redact FILE --out COPY', () => {
  const copied = async (name: string, ...more: readonly string[]) => {
    const out = `copy-${name}`;
    const ran = await run(['redact', name, '--out', out, '--overwrite', ...more]);
    return { ...ran, copy: existsSync(join(home, out)) ? readFileSync(join(home, out)) : undefined };
  };

  it.each([
    ['a.txt', 'tel [PHONE_1]'],
    ['a.md', '# tel [PHONE_1]'],
    ['a.csv', 'name,tel\nK,[PHONE_1]'],
    ['a.html', '<p>tel [PHONE_1]</p>'],
  ])('writes a copy of %s', async (name, text) => {
    put(name, FILES.find(([file]) => file === name)?.[1] ?? '');
    const { status, out, copy } = await copied(name);
    expect([status, out, copy?.toString()]).toEqual([0, '', text]);
  });

  it('writes a copy of a document with its key, for the person alone', async () => {
    put('b.docx', docx(`tel ${PHONE}`));
    const { status, err, copy } = await copied('b.docx', '--key', 'b.key');
    expect([status, err]).toEqual([0, 'Wrote a redacted copy to copy-b.docx (1 value replaced).\n']);
    const text = Object.values(unzipSync(copy ?? new Uint8Array()))
      .map((bytes) => strFromU8(bytes))
      .join();
    expect(text).toContain('tel [PHONE_1]');
    expect(text).not.toContain(PHONE);
    expect(JSON.parse(readFileSync(join(home, 'b.key'), 'utf8'))).toMatchObject({
      entries: [{ placeholder: '[PHONE_1]', value: PHONE }],
    });
    if (process.platform !== 'win32') expect(statSync(join(home, 'copy-b.docx')).mode & 0o777).toBe(0o600);
  });

  it('keeps Shift_JIS', async () => {
    const kana = Buffer.from('8ad68f8a82cd', 'hex');
    put('s.txt', Buffer.concat([kana, Buffer.from(PHONE)]));
    expect((await copied('s.txt')).copy).toEqual(Buffer.concat([kana, Buffer.from('[PHONE_1]')]));
  });

  it('holds a copy of what policy blocks', async () => {
    put('secret.txt', `【社外秘】\n売上の見込み\ntel ${PHONE}\n`);
    expect((await copied('secret.txt')).status).toBe(1);
  });

  it.each([
    [['redact', 'a.pdf', '--out', 'x.pdf'], /a\.pdf: no redacted copy can be made of this kind/u],
    [['redact', 'a.eml', '--out', 'x.eml'], /a\.eml: no redacted copy/u],
    [['redact', 'a.pdf'], /a\.pdf: no redacted copy/u],
    [['redact', 'a.docx'], /a\.docx: this kind cannot go to standard output.+--out COPY/u],
    [['redact', 'a.txt', '--out', 'there.txt'], /there\.txt: already there.+--overwrite/u],
    [['redact', 'a.txt', '--out', './a.txt', '--overwrite'], /a\.txt: this is the file itself/u],
    [['redact', 'a.txt', '--out', 'x', '--key', './x'], /x: this is the text itself/u],
    [['redact', 'a.txt', '--out', 'no/folder/x.txt'], /x\.txt: the copy cannot be saved/u],
    [['redact', '--out', 'x.txt'], /Please name the file/u],
    [['redact', 'broken.pdf', '--out', 'x.pdf'], /broken\.pdf: damaged/u],
  ])('refuses %j and writes nothing', async (args, sentence) => {
    for (const [name, content] of FILES) put(name, content);
    put('there.txt', 'before');
    put('broken.pdf', '%PDF-1.7');
    const { status, out, err } = await run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(readFileSync(join(home, 'there.txt'), 'utf8')).toBe('before');
    expect(['x', 'x.pdf', 'x.txt', 'x.eml'].filter((name) => existsSync(join(home, name)))).toEqual([]);
  });
});
