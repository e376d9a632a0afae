import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { frameOf, readFrames } from '../../../electron/app/native-host/frames.ts';
import { EXTENSION_IDS, LONGEST_NATIVE_MESSAGE, nativeReply } from '../../../shared/contract/native.ts';
import { runCli, startCli, temporaryHome } from './run-cli.ts';

const home = temporaryHome();
afterAll(() => rmSync(home, { recursive: true }));
const origin = `chrome-extension://${EXTENSION_IDS.chromium}/`;

/** Speaks to the real process as a browser would and gives back its answers and its exit status. */
async function converse(asks: readonly object[]) {
  const child = startCli(['native-host', origin], home);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (data: Buffer) => chunks.push(data));
  child.stdin?.end(Buffer.concat(asks.map(frameOf)));
  const status = await new Promise((ended) => child.once('close', ended));
  const replies: unknown[] = [];
  for await (const frame of readFrames(stream(chunks), LONGEST_NATIVE_MESSAGE)) {
    expect(frame.ok).toBe(true);
    if (frame.ok) replies.push(nativeReply(JSON.parse(Buffer.from(frame.bytes).toString('utf8'))));
  }
  return { status, replies };
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const entry = {
  site: 'chatgpt',
  tier: 'public',
  action: 'redact',
  outcome: 'held',
  counts: { email: 1 },
  released: 0,
  added: 0,
  length: 20,
  policy: { id: 'starter', version: 1 },
};

describe('sekisho native-host', () => {
  it('gives the policy, keeps entries, and ends when the browser closes the pipe', async () => {
    const { status, replies } = await converse([
      { id: 1, name: 'policy.read' },
      { id: 2, name: 'history.add', input: entry },
      { id: 3, name: 'history.clear' },
    ]);
    expect(status).toBe(0);
    expect(replies).toMatchObject([
      { ok: true, value: { id: 1, ok: true, value: { source: { kind: 'starter' } } } },
      { ok: true, value: { id: 2, ok: true, value: { ...entry, host: 'extension' } } },
      { ok: true, value: { id: 0, ok: false, code: 'bad-input', problem: { path: 'name' } } },
    ]);
    const folder = join(home, 'config/sekisho/records');
    const [file = ''] = readdirSync(folder);
    const kept = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    expect(kept.map((line): unknown => JSON.parse(line))).toMatchObject([{ entry: { ...entry, host: 'extension' } }]);
  });

  it('does not talk to a person', async () => {
    const { status, out, err } = await runCli(['native-host'], home, '');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe('sekisho: This command is for the browser extension. It cannot be run by hand.\n');
  });

  it('is started by the launcher that a browser is told of', async () => {
    const { status, out } = await runCli(['browser', 'install', 'chromium'], home);
    expect(status).toBe(0);
    const file = /\((?<file>.*)\)/u.exec(out)?.groups?.file ?? '';
    const { path } = JSON.parse(readFileSync(file, 'utf8')) as { readonly path: string };
    expect(readFileSync(path, 'utf8')).toContain(process.execPath);
    expect((await runCli(['browser', 'status', 'chromium'], home)).out).toBe('chromium: connected.\n');
    expect((await runCli(['browser', 'remove', 'chromium'], home)).status).toBe(0);
    expect((await runCli(['browser', 'status', 'chromium'], home)).status).toBe(1);
  });
});
