import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/files/read-file.ts';

const read = (lines: readonly (string | Uint8Array)[]) =>
  readFile('a.eml', Buffer.concat(lines.map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\r\n')]))));
const texts = async (lines: readonly (string | Uint8Array)[]) => {
  const reading = await read(lines);
  return reading.ok
    ? reading.parts.map(({ place, name, within, text }) => [place, name ?? within.at(-1), text.trim()])
    : reading;
};
const base64 = (data: string | Uint8Array) => Buffer.from(data).toString('base64');
const HEAD = ['From: a@example.com', 'Subject: s', 'MIME-Version: 1.0'];
const multipart = (...parts: readonly (readonly string[])[]) => [
  ...HEAD,
  'Content-Type: multipart/mixed; boundary=b',
  '',
  ...parts.flatMap((part) => ['--b', ...part]),
  '--b--',
];

describe('reading a mail', () => {
  it('has people, subject and text', async () => {
    const mail = [
      'From: =?UTF-8?B?5qOu?= <mori@example.com>',
      'To: b@example.com, "C, D" <c@example.com>',
      'Cc: team: e@example.com;',
      'Bcc: f@example.com',
      'Reply-To: g@example.com',
      'Organization: canary works',
      `Subject: =?ISO-2022-JP?B?${base64(Buffer.from('1b244234583d6a1b2842', 'hex'))}?=`,
      '',
      'hello',
    ];
    expect(await texts(mail)).toEqual([
      ['subject', undefined, '関所'],
      ['address-line', 'From', '森 <mori@example.com>'],
      ['address-line', 'Reply-To', 'g@example.com'],
      ['address-line', 'To', 'b@example.com\nC, D <c@example.com>'],
      ['address-line', 'Cc', 'team\ne@example.com'],
      ['address-line', 'Bcc', 'f@example.com'],
      ['property', 'Organization', 'canary works'],
      ['body', undefined, 'hello'],
    ]);
  });

  it.each([
    ['iso-2022-jp', '7bit', Buffer.from('1b244234583d6a1b2842', 'hex')],
    ['shift_jis', '8bit', Buffer.from('8ad68f8a', 'hex')],
    ['utf-8', 'base64', base64('関所')],
    ['euc-jp', 'quoted-printable', '=B4=D8=BD=EA'],
  ])('reads a text in %s, %s', async (charset, encoding, body) => {
    const mail = [
      ...HEAD,
      `Content-Type: text/plain; charset=${charset}`,
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
    ];
    expect(await texts(mail)).toContainEqual(['body', undefined, '関所']);
  });

  it('reads the page beside the text only where it says more', async () => {
    const alternative = (text: string, html: string) => [
      ...HEAD,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      ...['--b', 'Content-Type: text/plain', '', text, '--b', 'Content-Type: text/html', '', html, '--b--'],
    ];
    expect(await texts(alternative('one two', '<p>one</p><p>two</p><!--canary-->'))).toEqual([
      ['subject', undefined, 's'],
      ['address-line', 'From', 'a@example.com'],
      ['body', undefined, 'one two'],
      ['markup-comment', undefined, 'canary'],
    ]);
    expect(await texts(alternative('one', '<p>canary</p>'))).toContainEqual(['body', undefined, 'canary']);
  });

  it('reads what is attached, archives and mails too', async () => {
    const zip = base64(zipSync({ 'in.txt': strToU8('canary three') }));
    const name = (file: string) => `Content-Disposition: attachment; filename=${file}`;
    const found = await texts(
      multipart(
        ['Content-Type: text/plain', name('memo.txt'), '', 'canary one'],
        ['Content-Type: message/rfc822', '', 'Subject: inner', '', 'canary two'],
        ['Content-Type: application/zip', name('a.zip'), 'Content-Transfer-Encoding: base64', '', zip],
      ),
    );
    expect(found).toContainEqual(['file-name', undefined, 'memo.txt']);
    expect(found).toContainEqual(['body', 'memo.txt', 'canary one']);
    expect(found).toContainEqual(['subject', 'attachment-2.eml', 'inner']);
    expect(found).toContainEqual(['body', 'attachment-2.eml', 'canary two']);
    expect(found).toContainEqual(['body', 'in.txt', 'canary three']);
  });

  it('names what is sealed or a picture, and passes over signatures', async () => {
    const attached = (type: string, name: string, content: string) => [
      `Content-Type: ${type}; name=${name}`,
      `Content-Disposition: attachment; filename=${name}`,
      'Content-Transfer-Encoding: base64',
      '',
      content,
    ];
    const png = base64(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
    const mail = multipart(
      attached('image/png', 'p.png', png),
      attached('application/pkcs7-signature', 'smime.p7s', base64('\0\0')),
      attached('application/pkcs7-mime', 'smime.p7m', base64('\0\0')),
      attached('application/ms-tnef', 'winmail.dat', base64('\0\0')),
    );
    const reading = await read(mail);
    expect(reading.ok && reading.unread.map(({ what, name }) => [what, name])).toEqual([
      ['picture', 'p.png'],
      ['unknown-kind', 'winmail.dat'],
      ['password', 'smime.p7m'],
    ]);
  });

  it('does not follow mails inside mails without end', async () => {
    let mail = ['Subject: deepest', '', 'x'];
    for (let depth = 0; depth < 9; depth++) {
      const edge = `b${depth}`;
      mail = [
        `Subject: ${depth}`,
        `Content-Type: multipart/mixed; boundary=${edge}`,
        '',
        `--${edge}`,
        'Content-Type: message/rfc822',
        '',
        ...mail,
        `--${edge}--`,
      ];
    }
    const reading = await read(mail);
    expect(reading.ok && reading.unread.map(({ what }) => what)).toEqual(['too-deep']);
  });

  it('is no mail', async () => {
    expect(await read([])).toEqual({ ok: false, trouble: 'broken' });
  });
});
