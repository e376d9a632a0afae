import { mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { newSigningKey } from '../../../../electron/app/signing/signing-key.ts';
import { verifyFile } from '../../../../electron/app/signing/verify-file.ts';
import { countersigned, newCertificate } from '../../../../electron/app/train/certificates.ts';
import { parseSignedFile } from '../../../../shared/contract/signed.ts';
import type { Certificate } from '../../../../shared/train/certificate.ts';
import { ASSIGNMENT } from '../../../train/assign/sample-assignment.ts';
import { fileDesk } from '../policy/world.ts';
import { COMPANY } from '../train/sample-office.ts';
import { fakeTerminal } from './fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'sekisho-train-verify-'));
const { key } = newSigningKey('mori');
const AT = new Date('2026-04-11T00:00:00Z');
const CERTIFICATE: Certificate = {
  format: 1,
  id: 'c-1',
  person: 'mori',
  name: '森 さくら',
  lesson: 'what-may-leave',
  lessonVersion: 1,
  title: { ja: '入力してよいもの', en: 'What may be entered' },
  score: 0.9,
  passMark: 0.7,
  at: '2026-04-10T15:01:00.000Z',
  day: '2026-04-11',
  minutes: 5,
  issuer: '',
  key: key.public,
};
const OWN = newCertificate(CERTIFICATE, key, AT);
const BOTH = countersigned(OWN, COMPANY.key, AT);

async function put(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('sekisho train verify', () => {
  const rows: readonly [string, unknown, number, string][] = [
    ['both signatures', BOTH, 0, '情報システム部'],
    ['the person’s own signature only', OWN, 1, '会社の署名がありません'],
    ['a changed name', { ...BOTH, payload: BOTH.payload.replace('森', '林') }, 1, '署名が内容と合いません'],
    [
      'a changed time of signing',
      { ...OWN, signatures: OWN.signatures.map((one) => ({ ...one, at: '2020-01-01T00:00:00Z' })) },
      1,
      '署名が内容と合いません',
    ],
    ['a file cut short', JSON.stringify(BOTH).slice(0, 300), 1, 'JSON'],
  ];
  it.each(rows)('judges %s', async (what, content, exit, said) => {
    const keys = await put('keys.json', { keys: [COMPANY.key.public] });
    const file = await put(`${what.length}.json`, content);
    const { terminal, out, err } = fakeTerminal();
    expect(await run(['train', 'verify', file, '--keys', keys], terminal)).toBe(exit);
    expect(out() + err()).toContain(said);
  });

  it('asks for the company’s keys in force where none are named', async () => {
    const file = await put('both.json', BOTH);
    const desk = { ...fileDesk('/none'), keys: async () => [COMPANY.key.public] };
    const known = fakeTerminal({ more: { policy: async () => desk } });
    expect(await run(['train', 'verify', file], known.terminal)).toBe(0);
    expect(known.out()).toContain('情報システム部');
    const unknown = fakeTerminal();
    expect(await run(['train', 'verify', file], unknown.terminal)).toBe(1);
  });
});

describe('sekisho train assign', () => {
  const assignment = { ...ASSIGNMENT, lessons: ['what-may-leave'] };

  it('signs what people’s apps will take', async () => {
    const [file, keyFile] = [await put('a.json', assignment), await put('key.pem', COMPANY.pem)];
    const out = join(folder, 'signed.json');
    const { terminal } = fakeTerminal();
    expect(await run(['train', 'assign', file, '--key', keyFile, '--out', out], terminal)).toBe(0);
    const json = await readFile(out, 'utf8');
    expect(verifyFile(json, 'assignment', [COMPANY.key.public])).toMatchObject({ ok: true });
    expect(parseSignedFile(json)).toMatchObject({ ok: true, value: { payload: JSON.stringify(assignment) } });
  });

  it('refuses a lesson that does not exist, and says where', async () => {
    const [file, keyFile] = [await put('b.json', ASSIGNMENT), await put('key.pem', COMPANY.pem)];
    const { terminal, err } = fakeTerminal();
    expect(await run(['train', 'assign', file, '--key', keyFile, '--out', join(folder, 'x')], terminal)).toBe(2);
    expect(err()).toContain('lessons[0]');
  });
});
