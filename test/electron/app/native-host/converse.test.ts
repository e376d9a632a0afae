import { describe, expect, it } from 'vitest';
import { converse } from '../../../../electron/app/native-host/converse.ts';
import { frameOf, readFrames } from '../../../../electron/app/native-host/frames.ts';
import { LONGEST_NATIVE_MESSAGE, NATIVE_CALLS, type NativeReply } from '../../../../shared/contract/native.ts';

type Call = Parameters<typeof converse>[0]['call'];

/** Everything the host writes when these bytes arrive. */
async function told(bytes: Uint8Array, call: Call): Promise<readonly NativeReply[]> {
  const written: Uint8Array[] = [];
  const write = async (frame: Uint8Array) => written.push(frame) > 0;
  await converse({ input: stream([bytes]), write, call });
  const replies: NativeReply[] = [];
  for await (const frame of readFrames(stream(written), LONGEST_NATIVE_MESSAGE)) {
    if (frame.ok) replies.push(JSON.parse(Buffer.from(frame.bytes).toString('utf8')) as NativeReply);
  }
  return replies;
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const echo: Call = async (name, input) => ({ ok: true, value: { name, input } });
const framed = (body: string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(Buffer.byteLength(body));
  return Buffer.concat([length, Buffer.from(body)]);
};

describe('the native host', () => {
  it('answers each ask with its own id, in order', async () => {
    const asks = [
      { id: 7, name: 'policy.read' },
      { id: 8, name: 'history.add', input: { site: 'chatgpt' } },
    ];
    expect(await told(Buffer.concat(asks.map(frameOf)), echo)).toEqual([
      { id: 7, ok: true, value: { name: 'policy.read' } },
      { id: 8, ok: true, value: { name: 'history.add', input: { site: 'chatgpt' } } },
    ]);
  });

  it.each([
    ['not JSON', framed('{'), '', 'not JSON'],
    ['not UTF-8', Buffer.concat([Buffer.from([2, 0, 0, 0]), Buffer.from([0xff, 0xfe])]), '', 'not JSON'],
    ['no id', frameOf({ name: 'app.info' }), '', 'the field "id" is missing'],
    [
      'a call that is not for extensions',
      frameOf({ id: 1, name: 'clipboard.read' }),
      'name',
      `expected one of: ${NATIVE_CALLS.join(', ')}`,
    ],
    ['an unknown field', frameOf({ id: 1, name: 'app.info', extra: 1 }), 'extra', 'unknown field'],
  ])('refuses %s and calls nothing', async (_, bytes, path, message) => {
    const calls: unknown[] = [];
    const [reply] = await told(bytes, async (name) => ({ ok: true, value: calls.push(name) }));
    expect(calls).toEqual([]);
    expect(reply).toMatchObject({ id: 0, ok: false, code: 'bad-input', problem: { path, message: { en: message } } });
  });

  it('goes on after a message that does not fit', async () => {
    const replies = await told(Buffer.concat([framed('{'), frameOf({ id: 2, name: 'app.info' })]), echo);
    expect(replies.map(({ id, ok }) => [id, ok])).toEqual([
      [0, false],
      [2, true],
    ]);
  });

  it('ends after a message that is too long', async () => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(LONGEST_NATIVE_MESSAGE + 1);
    const replies = await told(Buffer.concat([length, frameOf({ id: 2, name: 'app.info' })]), echo);
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ id: 0, ok: false, problem: { message: { en: 'the message is too long' } } });
  });

  it('says so instead of sending an answer that the browser would not take', async () => {
    const [reply] = await told(frameOf({ id: 3, name: 'policy.read' }), async () => ({
      ok: true,
      value: 'x'.repeat(LONGEST_NATIVE_MESSAGE),
    }));
    expect(reply).toMatchObject({ id: 3, ok: false, problem: { message: { en: 'the answer is too long' } } });
  });

  it('stops when the browser has gone', async () => {
    let calls = 0;
    const call: Call = async () => ({ ok: true, value: ++calls });
    const asks = Buffer.concat([frameOf({ id: 1, name: 'app.info' }), frameOf({ id: 2, name: 'app.info' })]);
    await converse({ input: stream([asks]), write: async () => false, call });
    expect(calls).toBe(1);
  });
});
