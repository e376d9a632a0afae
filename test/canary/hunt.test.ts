import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { scan } from '../../shared/detect/scan.ts';
import { CANARIES, KINDS, valuesOf } from './canaries.ts';
import { FORMS, needlesOf } from './forms.ts';
import { hunt, told } from './hunt.ts';
import { canRecord, recordLoopback } from './loopback-packets.ts';
import { huntBelow } from './places.ts';
import { canWatch, watchProcesses } from './processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'sekisho-hunt-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [first, second, third] = CANARIES;
if (first === undefined || second === undefined || third === undefined) throw new Error('there are no values');
const namesOf = (hits: readonly { readonly canary: string }[]) => [...new Set(hits.map(({ canary }) => canary))];

describe('the canaries', () => {
  it('are 500 values of 25 kinds, and none is a part of another', () => {
    expect([CANARIES.length, KINDS.length]).toEqual([500, 25]);
    const values = CANARIES.map(({ value }) => value);
    expect(values.filter((value, at) => values.some((other, where) => where !== at && other.includes(value)))).toEqual(
      [],
    );
  });

  it('are real ones: what has a detector is found by it', () => {
    const known = [
      'phone',
      'phone-wide',
      'email',
      'card',
      'my-number',
      'aws',
      'github',
      'slack',
      'stripe',
      'openai',
    ] as const;
    const silent = known.flatMap((kind) => valuesOf(kind).filter((value) => scan(`番号: ${value}`).length === 0));
    expect(silent).toEqual([]);
  });

  it('are looked for in many forms, the short ones too', () => {
    for (const canary of CANARIES) expect(needlesOf(canary).length, canary.name).toBeGreaterThan(20);
  });
});

describe('the hunt finds what was planted', () => {
  it('in every form of every value, between other bytes', () => {
    const missed: string[] = [];
    const used = new Set<string>();
    for (const canary of CANARIES) {
      for (const { form, bytes } of needlesOf(canary)) {
        used.add(form);
        const found = hunt('here', Buffer.concat([Buffer.from('あx\0'), bytes, Buffer.from('\0ん')]));
        if (!found.some((hit) => hit.canary === canary.name)) missed.push(`${canary.name} as ${form}`);
      }
    }
    expect(missed).toEqual([]);
    expect([...used].toSorted()).toEqual([...FORMS].toSorted());
  });

  const value = first.value;
  const utf16 = Buffer.from(value, 'utf16le');
  /** Written by hand or by libraries, not by the hunt's own writers. */
  it.each([
    ['JSON', JSON.stringify({ text: `${value}です` })],
    ['base64 of a sentence', Buffer.from(`担当は${value}です`).toString('base64')],
    ['base64 of a sentence one byte on', Buffer.from(`.担当は${value}です`).toString('base64')],
    ['base64 of a sentence two bytes on', Buffer.from(`..担当は${value}です`).toString('base64url')],
    ['an address', new URL(`http://127.0.0.1/?q=${value}`).href],
    ['a form', new URLSearchParams({ q: value }).toString()],
    ['a stream in Node’s debug lines', Buffer.from(value).toString('hex').replace(/../gu, '$& ')],
    ['a list of bytes', JSON.stringify([...Buffer.from(value)])],
    ['UTF-16', utf16],
    ['SHA-256', createHash('sha256').update(value).digest('hex')],
    ['MD5 in base64', createHash('md5').update(value).digest('base64')],
    ['gzip', gzipSync(`担当は${value}です`)],
    [
      'zlib in the middle of a file',
      Buffer.concat([Buffer.from('%PDF '), deflateSync(`(${value})`), utf16.subarray(0, 5)]),
    ],
    ['a cut gzip', gzipSync(`${value}${'x'.repeat(1000)}`).subarray(0, -12)],
    ['a zip', Buffer.from(zipSync({ 'a.txt': Buffer.from(value.repeat(3)) }))],
    ['gzip in a zip', Buffer.from(zipSync({ 'a.gz': gzipSync(value) }, { level: 0 }))],
  ])('in %s', (_, bytes) => {
    expect(namesOf(hunt('here', bytes))).toEqual([first.name]);
  });

  it('in files, below folders and in names of files', () => {
    mkdirSync(join(folder, 'a', second.value.replaceAll('/', '_')), { recursive: true });
    writeFileSync(join(folder, 'a/b.bin'), Buffer.concat([Buffer.alloc(70_000), Buffer.from(first.value)]));
    writeFileSync(join(folder, 'one.key'), third.value);
    const hits = huntBelow(folder, (path) => path === 'one.key');
    expect(namesOf(hits).toSorted()).toEqual([first.name, second.name].toSorted());
    expect(told(hits)).toContain(`a/b.bin: ${first.name} as plain at 70000`);
    expect(told(hits).join()).not.toContain(first.value);
  });

  it('and nothing where nothing is', () => {
    expect(hunt('the sources', CANARIES.map(({ name, kind }) => `${name} ${kind}`).join('\n'))).toEqual([]);
  });

  it.skipIf(!canWatch)('in the arguments and the environment of a child of a child', async () => {
    const watch = watchProcesses(20);
    const inner = `setTimeout(() => 0, 400)`;
    const outer = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}, process.env.VALUE.slice(1)], { env: { OTHER: ${JSON.stringify(second.value)} } })`;
    const child = spawn(process.execPath, ['-e', outer], { env: { VALUE: `x${first.value}` } });
    await once(child, 'close');
    const hits = watch.seen();
    watch.end();
    expect(hits.filter(({ place }) => place.startsWith('cmdline')).map(({ canary }) => canary)).toContain(first.name);
    expect(hits.filter(({ place }) => place.startsWith('environ')).map(({ canary }) => canary)).toContain(second.name);
  });

  it.skipIf(!canRecord())('in packets on loopback, by connection and over the edges of packets', async () => {
    const recording = await recordLoopback(join(folder, 'lo.pcap'));
    const server = createServer((socket) => socket.resume().write(second.value));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as { port: number };
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const bytes = Buffer.from(first.value);
    socket.write(bytes.subarray(0, 5));
    await new Promise((resume) => setTimeout(resume, 50));
    socket.end(bytes.subarray(5));
    await once(socket.resume(), 'close');
    server.close();
    await new Promise((resume) => setTimeout(resume, 100));
    const said = (await recording.end()).filter(({ from, to }) => from === port || to === port);
    const heard = said.map(({ to, bytes: words }) => [to === port, namesOf(hunt('lo', words))]);
    expect(heard).toEqual(
      expect.arrayContaining([
        [true, [first.name]],
        [false, [second.name]],
      ]),
    );
  });
});
