import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli, temporaryHome } from './run-cli.ts';

const home = temporaryHome();
afterAll(() => rmSync(home, { recursive: true }));

/** Values that occur nowhere else; the last one no detector knows. */
const CANARIES = [
  '金糸雀太郎',
  '090-5550-0199',
  'kanarienvogel@example.co.jp',
  'Zq7KanarienVogelSecret55',
  '鳴海沢案件',
];
const TEXT = `氏名: 金糸雀太郎\n電話: 090-5550-0199\nメール: kanarienvogel@example.co.jp
password = "Zq7KanarienVogelSecret55"\n鳴海沢案件\n`;
const GIVEN = ['text.txt', 'lines.jsonl', 'broken.json', 'one.key'];

/** Every file below the person's home that the program wrote by itself. */
function filesWritten(): readonly string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !GIVEN.includes(file.name))
    .map((file) => join(file.parentPath, file.name));
}

const leaks = (text: string) => CANARIES.filter((value) => text.includes(value));

describe('the terminal program', () => {
  it('says and keeps nothing of a text but where it was asked to', async () => {
    writeFileSync(join(home, 'text.txt'), TEXT);
    const lines = [
      JSON.stringify({ id: 1, text: TEXT }),
      `{"id":2,"text":"${CANARIES[0]}`,
      `{"id":3,"text":["${TEXT}"]}`,
    ];
    writeFileSync(join(home, 'lines.jsonl'), lines.join('\n'));
    writeFileSync(join(home, 'broken.json'), `{"format":1, ${CANARIES.join(' ')}`);

    const check = await runCli(['check', 'text.txt'], home);
    expect([check.status, leaks(check.out + check.err)]).toEqual([1, []]);
    const scan = await runCli(['scan', '--jsonl', 'lines.jsonl'], home);
    expect([scan.status, leaks(scan.out + scan.err)]).toEqual([2, []]);
    const redact = await runCli(['redact', 'text.txt', '--key', 'one.key'], home);
    expect([leaks(redact.out), leaks(redact.err)]).toEqual([['鳴海沢案件'], []]);
    const restore = await runCli(['restore', '--key', 'one.key', 'text.txt'], home);
    expect([restore.status, restore.err]).toEqual([0, '']);
    for (const args of [
      ['check', '--policy', 'broken.json'],
      ['restore', '--key', 'broken.json'],
      ['restore', '--key', 'text.txt'],
    ]) {
      const { status, out, err } = await runCli(args, home, TEXT);
      expect([status, out, leaks(err)], args.join(' ')).toEqual([2, '', []]);
    }
    const written = filesWritten();
    expect(written.map((file) => file.replace(/^.*\/records\//u, ''))).toEqual([
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}-\d{16}\.jsonl$/u),
      'end.json',
    ]);
    for (const file of written) expect(leaks(readFileSync(file, 'utf8')), file).toEqual([]);
    const verify = await runCli(['records', 'verify', '--json'], home);
    expect([verify.status, leaks(verify.out)]).toEqual([0, []]);
    expect(JSON.parse(verify.out)).toMatchObject({ entries: 3, faults: [] });
    const days = ['--from', '2000-01-01', '--to', '2099-12-31'];
    for (const format of ['--html', '--csv', '--json']) {
      const { status, out, err } = await runCli(['records', 'evidence', ...days, format], home);
      expect([status, err, leaks(out)], format).toEqual([0, '', []]);
      expect(out, format).toMatch(/looked-at|"actions"/u);
    }
    expect(filesWritten()).toEqual(written);
    expect(leaks(readFileSync(join(home, 'one.key'), 'utf8'))).toHaveLength(4);
  });
});
