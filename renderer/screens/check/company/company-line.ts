import { type CompanyStanding, LARGEST_PIECE } from '../../../../shared/contract/company.ts';
import type { call } from '../../../bridge/bridge.ts';

/**
 * Between a page and its worker: the worker checks texts and has no host, the page has a host and checks no texts. Texts
 * never travel here, only what the company has installed.
 */
export type LineAsk = { readonly id: number } & (
  | { readonly ask: 'standing' }
  | { readonly ask: 'index'; readonly file: string; readonly size: number }
);

export type LineAnswer = { readonly id: number } & (
  | { readonly standing: CompanyStanding }
  | { readonly bytes: Uint8Array }
  | { readonly refused: true }
);

/** The first message to a worker that checks. */
export interface LineMessage {
  readonly company: MessagePort;
}

/** Answers a worker with what the host says. */
export function answerLine(port: MessagePort, ask: typeof call): void {
  port.onmessage = async ({ data }: MessageEvent<LineAsk>) => {
    const answer = data.ask === 'standing' ? await standing(ask) : await index(data.file, data.size, ask);
    const reply: LineAnswer = { id: data.id, ...(answer ?? { refused: true }) };
    port.postMessage(reply, 'bytes' in reply ? [reply.bytes.buffer as ArrayBuffer] : []);
  };
}

async function standing(ask: typeof call) {
  const reply = await ask('company.read');
  return reply.ok ? { standing: reply.value } : undefined;
}

/** Piece by piece, because one message of a host is limited. */
async function index(file: string, size: number, ask: typeof call) {
  const bytes = new Uint8Array(size);
  for (let from = 0; from < size; from += LARGEST_PIECE) {
    const length = Math.min(LARGEST_PIECE, size - from);
    const reply = await ask('company.bytes', { file, from, length });
    const piece = reply.ok ? atob(reply.value.bytes) : '';
    if (piece.length !== length) return undefined;
    for (let at = 0; at < length; at++) bytes[from + at] = piece.charCodeAt(at);
  }
  return { bytes };
}

/** Gives a new worker its line to the host. */
export function withCompany<W extends Pick<Worker, 'postMessage'>>(worker: W, ask: typeof call): W {
  const { port1, port2 } = new MessageChannel();
  answerLine(port1, ask);
  const message: LineMessage = { company: port2 };
  worker.postMessage(message, [port2]);
  return worker;
}
