import type { Answer } from '../../../shared/contract/dispatch.ts';
import { LONGEST_NATIVE_MESSAGE, type NativeReply, nativeAsk } from '../../../shared/contract/native.ts';
import { type Parsed, refused } from '../../../shared/contract/shape.ts';
import { frameOf, readFrames } from './frames.ts';

export interface Conversation {
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes exactly these bytes; `false` when the browser has gone. */
  readonly write: (bytes: Uint8Array) => Promise<boolean>;
  readonly call: (name: unknown, input: unknown) => Promise<Answer<unknown>>;
}

/**
 * Answers the extension until the browser closes the pipe, one ask after the other. A message that does not fit is
 * answered with its place and changes nothing; one that is too long ends the conversation, because what follows it
 * could be anything.
 */
export async function converse({ input, write, call }: Conversation): Promise<void> {
  for await (const frame of readFrames(input, LONGEST_NATIVE_MESSAGE)) {
    const reply = frame.ok ? await answer(frame.bytes, call) : unreadable(TOO_LONG);
    if (!(await write(bytesOf(reply)))) return;
  }
}

type Refused = Extract<Parsed<never>, { ok: false }>;
const said = (ja: string, en: string): Refused => refused('', ja, en) as Refused;
const TOO_LONG = said('メッセージが長すぎます', 'the message is too long');
const NOT_JSON = said('JSON ではありません', 'not JSON');
const REPLY_TOO_LONG = said('返答が長すぎます', 'the answer is too long');

async function answer(bytes: Uint8Array, call: Conversation['call']): Promise<NativeReply> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return unreadable(NOT_JSON);
  }
  const ask = nativeAsk(value);
  if (!ask.ok) return unreadable(ask);
  return { id: ask.value.id, ...(await call(ask.value.name, ask.value.input)) };
}

const unreadable = ({ problem }: Refused, id = 0): NativeReply => ({ id, ok: false, code: 'bad-input', problem });

/** A browser would close the port at a longer answer, and nobody would learn why. */
function bytesOf(reply: NativeReply): Uint8Array {
  const bytes = frameOf(reply);
  return bytes.length <= LONGEST_NATIVE_MESSAGE ? bytes : frameOf(unreadable(REPLY_TOO_LONG, reply.id));
}
