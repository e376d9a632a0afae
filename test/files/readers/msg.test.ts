import MsgReader from '@kenjiuno/msgreader';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/files/read-file.ts';
import { compoundFile, type Folder, table, unicode } from './msg-file.ts';

const read = (folder: Folder, name = 'a.msg') => readFile(name, compoundFile(folder));
const texts = async (folder: Folder, name?: string) => {
  const reading = await read(folder, name);
  return reading.ok
    ? reading.parts.map(({ place, name: line, within, text }) => [place, line ?? within.join('/'), text])
    : reading;
};
const recipient = (kind: number, name: string, address: string): Folder => ({
  ...table(8, { 3093: kind }),
  ...unicode({ '3001': name, '39FE': address }),
});
const attachment = (name: string, data: Uint8Array | string): Folder => ({
  ...table(8),
  ...unicode({ '3707': name }),
  '__substg1.0_37010102': data,
});
const MAIL: Folder = {
  ...table(32),
  ...unicode({ '0037': '件名です', '1000': '本文です', '0C1A': '森', '5D01': 'mori@example.com' }),
  '__recip_version1.0_#00000000': recipient(1, 'B', 'b@example.com'),
  '__recip_version1.0_#00000001': recipient(3, 'C', 'c@example.com'),
};
const FIRST = [
  ['subject', '', '件名です'],
  ['address-line', 'From', '森 <mori@example.com>'],
  ['address-line', 'To', 'B <b@example.com>'],
  ['address-line', 'Bcc', 'C <c@example.com>'],
  ['body', '', '本文です'],
];

describe('reading a mail of Outlook', () => {
  it('has people, subject and text', async () => {
    expect(await texts(MAIL)).toEqual(FIRST);
  });

  it('is known by its content', async () => {
    expect(await texts(MAIL, 'mail')).toEqual(FIRST);
  });

  it('is the file that another reader takes for one', () => {
    const bytes = compoundFile(MAIL);
    const data = new MsgReader(new DataView(bytes.buffer)).getFileData();
    expect(data).toMatchObject({ subject: '件名です', body: '本文です', senderName: '森' });
    expect(data.recipients?.map(({ name }) => name)).toEqual(['B', 'C']);
  });

  it.each([
    [932, '8ad68f8a'],
    [65001, 'e996a2e68980'],
    [50220, '1b244234583d6a1b2842'],
    [51932, 'b4d8bdea'],
    [1252, '8ad68f8a82cd93fa967b'],
  ])('reads text that is not Unicode, code page %i', async (page, hex) => {
    const found = await texts({ ...table(32, { 16381: page }), '__substg1.0_1000001E': Buffer.from(hex, 'hex') });
    expect(found).toEqual([['body', '', expect.stringMatching(/^関所/u)]]);
  });

  it('reads a long text, a page and a contact', async () => {
    const long = '長い文です。'.repeat(2000);
    const html = Buffer.from('<p hidden>canary</p>');
    expect(
      await texts({ ...table(32), ...unicode({ '1000': long, '3A08': '03-1234-5678' }), '__substg1.0_10130102': html }),
    ).toEqual([
      ['property', '0x3a08', '03-1234-5678'],
      ['body', '', long],
      ['hidden-text', '', 'canary'],
    ]);
  });

  it('reads what is attached, mails inside too', async () => {
    const inside: Folder = {
      ...table(24),
      ...unicode({ '0037': 'inner', '1000': 'canary two' }),
      '__attach_version1.0_#00000000': attachment('deep.txt', 'canary three'),
    };
    const found = await texts({
      ...table(32),
      '__attach_version1.0_#00000000': attachment('memo.txt', 'canary one'),
      '__attach_version1.0_#00000001': { ...table(8), '__substg1.0_3701000D': inside },
    });
    expect(found).toEqual([
      ['file-name', '', 'memo.txt'],
      ['body', 'memo.txt', 'canary one'],
      ['subject', 'inner', 'inner'],
      ['body', 'inner', 'canary two'],
      ['file-name', 'inner', 'deep.txt'],
      ['body', 'inner/deep.txt', 'canary three'],
    ]);
  });

  it('says when the text is only there in a form it cannot read', async () => {
    expect(await read({ ...table(32), '__substg1.0_10090102': 'x' })).toMatchObject({
      unread: [{ what: 'embedded', name: 'RTF' }],
    });
  });

  it('reads the text where it is only there as packed RTF', async () => {
    const packed = Buffer.concat([Buffer.alloc(8), Buffer.from('MELA\0\0\0\0{\\rtf1\\ansi\\ansicpg932 ')]);
    const body = Buffer.concat([packed, Buffer.from("\\'8a\\'d6\\'8f\\'8a hanako@example-shop.jp}")]);
    body.writeUInt32LE(body.length - 16, 4);
    expect(await texts({ ...table(32), '__substg1.0_10090102': body })).toEqual([
      ['body', '', '関所 hanako@example-shop.jp'],
    ]);
  });

  it('does not follow mails inside mails without end', async () => {
    let folder: Folder = { ...table(24), ...unicode({ '0037': 'deepest' }) };
    for (let depth = 0; depth < 8; depth++) {
      folder = { ...table(24), '__attach_version1.0_#00000000': { ...table(8), '__substg1.0_3701000D': folder } };
    }
    expect(await read(folder)).toMatchObject({ ok: true, unread: [{ what: 'too-deep' }] });
  });

  it.each<[string, Folder, string]>([
    ['a new Office file behind a password', { EncryptedPackage: 'x' }, 'password'],
    ['an old Office file', { WordDocument: 'x' }, 'old-office'],
  ])('is no mail but %s', async (_name, folder, trouble) => {
    expect(await read(folder)).toEqual({ ok: false, trouble });
  });

  it('is broken where a chain leads back into itself', async () => {
    const bytes = compoundFile(MAIL);
    const view = new DataView(bytes.buffer);
    const fat = (view.getUint32(0x4c, true) + 1) * 512;
    const directory = view.getUint32(0x30, true);
    view.setUint32(fat + directory * 4, directory, true);
    expect(await readFile('a.msg', bytes)).toEqual({ ok: false, trouble: 'broken' });
  });
});
