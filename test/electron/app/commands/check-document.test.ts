import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { FileCheckOutput } from '../../../../electron/app/commands/check-output.ts';
import { run } from '../../../../electron/app/commands/run.ts';
import { onePage, written } from '../../../files/readers/pdf-file.ts';
import { fakeTerminal } from './fake-terminal.ts';

const base = mkdtempSync(join(tmpdir(), 'sekisho-documents-'));
afterAll(() => rmSync(base, { recursive: true }));

const PHONE = '090-1234-5678';
const PAGE = `<p>打ち合わせは三時からです。</p><!-- 携帯: ${PHONE} -->`;

async function check(name: string, content: string | Uint8Array, ...options: readonly string[]) {
  const file = join(base, name);
  writeFileSync(file, content);
  const { terminal, out, err } = fakeTerminal();
  const exit = await run(['check', file, ...options], terminal);
  return { exit, out: out().replaceAll(`${base}/`, ''), err: err().replaceAll(`${base}/`, '') };
}

describe('checking a document', () => {
  it.each([
    ['ja', 'マークアップのコメント（開いただけでは見えません） 1行6文字目'],
    ['en', 'comment in the markup (not visible when the file is opened) 1:6'],
  ])('says in %s where in the file something stood', async (language, place) => {
    const { exit, out, err } = await check('a.html', PAGE, '--lang', language);
    expect([exit, err]).toEqual([1, '']);
    expect(out).toContain(`\n  1. ${place}  `);
    expect(out).not.toContain('1234');
  });

  it('names the hidden parts that were checked, also where nothing is in them', async () => {
    const { exit, out } = await check('a.html', '<p>議題</p><p hidden>予備</p><img alt="図">');
    expect(exit).toBe(0);
    expect(out).toContain('\n開いただけでは見えない部分も確認しました：\n  見えない文字');
    expect(out).toContain('\n  代替テキスト（開いただけでは見えません）\n');
  });

  it('prints findings by part as JSON, and what was not read', async () => {
    const page = `${PAGE}<img src="data:image/png;base64,AA==">`;
    const { exit, out } = await check('a.html', page, '--json');
    const answer = JSON.parse(out) as FileCheckOutput;
    expect(exit).toBe(1);
    expect(Object.keys(answer)).toEqual(['action', 'site', 'findings', 'redacted', 'policy', 'parts', 'unread']);
    expect(answer).toMatchObject({
      action: 'redact',
      findings: [{ category: 'phone', start: 5, end: 18, part: 1 }],
      redacted: '打ち合わせは三時からです。\n 携帯: [PHONE_1] ',
      parts: [
        { place: 'body', within: [], hidden: false },
        { place: 'markup-comment', within: [], hidden: true, redacted: ' 携帯: [PHONE_1] ' },
      ],
      unread: [{ what: 'picture', within: [], name: 'img 1' }],
    });
    expect(out).not.toContain('1234');
  });

  it('goes into archives and says through which files', async () => {
    const inner = zipSync({ 'b.txt': strToU8(`携帯: ${PHONE}`) });
    const { exit, out } = await check('c.zip', zipSync({ 'a.zip': inner }));
    expect(exit).toBe(1);
    expect(out).toContain('\n  1. 「a.zip」の中の「b.txt」の中の本文 1行5文字目  ');
  });

  it.each([
    [
      'a file behind a password',
      zipSync({ 'ok.txt': strToU8('議題'), 'old.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) }),
      'old.doc：古い形式',
    ],
    ['bytes of no kind', zipSync({ 'ok.txt': strToU8('議題'), 'x.bin': Uint8Array.of(1, 0, 2) }), 'x.bin'],
  ])('has not checked all where there is %s', async (_name, bytes, line) => {
    const { exit, out, err } = await check('part.zip', bytes);
    expect([exit, err]).toEqual([2, '']);
    expect(out).toMatch(/^\S+にこのままでは送れません/u);
    expect(out).toContain('次のものは確認していません：\n');
    expect(out).toContain(line);
  });

  it('names pictures but holds nothing because of them', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);
    const { exit, out } = await check('p.zip', zipSync({ 'ok.txt': strToU8('議題'), 'p.png': png }));
    expect(exit).toBe(0);
    expect(out).toContain('  p.png：画像のため');
  });

  it('knows a document by its content, also on standard input', async () => {
    const { terminal, out } = fakeTerminal({ input: onePage({ content: written(`tel ${PHONE}`) }) });
    expect(await run(['check'], terminal)).toBe(1);
    expect(out()).toContain('  1. 1ページ目 1行5文字目  ');
  });

  it.each([
    ['broken.pdf', Buffer.from('%PDF-1.7'), '壊れているため確認できません。'],
    [
      'old.doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      '古い形式のOffice文書のため確認できません。新しい形式（docx、xlsx、pptx）で保存し直してお試しください。',
    ],
  ])('says in one sentence why %s cannot be checked', async (name, bytes, why) => {
    expect(await check(name, bytes)).toEqual({ exit: 2, out: '', err: `sekisho: ${name}：${why}\n` });
  });
});
