import type { Statement } from '../../../shared/train/lms/statement.ts';
import type { Files } from '../ports.ts';

/**
 * What a record store has confirmed, one JSON line a batch. The statements themselves are made from the progress file,
 * which is the queue: whatever was finished and is not in here still has to be sent. Ids depend on the attempt only, so a
 * batch whose answer was lost is sent again and is not a second one.
 */
export const SENT_FILE = 'xapi-sent.jsonl';

/** Statements in one request. */
const BATCH = 50;
/** Waits between tries of one batch, in milliseconds. */
const WAITS = [500, 2_000, 8_000] as const;

export interface OutboxParts {
  readonly endpoint: string;
  /** `key:secret`, or undefined for a store that asks for none. */
  readonly secret: string | undefined;
  readonly files: Files;
  readonly fetch: typeof fetch;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** How many were sent and are left, and why it stopped. */
export interface Sending {
  readonly sent: number;
  readonly left: number;
  readonly why?: string;
}

/** Whether statements may go there: encrypted, or to a store on this very machine. */
export function isEndpoint(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

/** Sends what this store has not confirmed, in order. Never rejects for a store that does not answer. */
export async function sendStatements(statements: readonly Statement[], parts: OutboxParts): Promise<Sending> {
  const confirmed = await confirmedIds(parts);
  const waiting = statements.filter(({ id }) => !confirmed.has(id));
  let sent = 0;
  while (sent < waiting.length) {
    const batch = waiting.slice(sent, sent + BATCH);
    const why = await sendBatch(batch, parts);
    if (why !== undefined) return { sent, left: waiting.length - sent, why };
    await confirm(batch, parts);
    sent += batch.length;
  }
  return { sent, left: 0 };
}

async function sendBatch(batch: readonly Statement[], parts: OutboxParts): Promise<string | undefined> {
  const answer = await post(batch, parts);
  // A conflict: some of them are there already, in other words. One by one, those are known and the others go through.
  if (answer !== '409' || batch.length === 1) return answer === '409' ? undefined : answer;
  for (const statement of batch) {
    const single = await sendBatch([statement], parts);
    if (single !== undefined) return single;
  }
  return undefined;
}

/** `undefined` when the store took them, else the status or the kind of failure. */
async function post(batch: readonly Statement[], parts: OutboxParts): Promise<string | undefined> {
  const { endpoint, secret, wait = pause } = parts;
  const authorization =
    secret === undefined ? {} : { authorization: `Basic ${Buffer.from(secret).toString('base64')}` };
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-experience-api-version': '1.0.3', ...authorization },
    body: JSON.stringify(batch),
  };
  const address = new URL('statements', endpoint.endsWith('/') ? endpoint : `${endpoint}/`);
  let why = '';
  for (const milliseconds of [0, ...WAITS]) {
    await wait(milliseconds);
    const answer = await parts.fetch(address, request).catch((error: unknown) => {
      why = error instanceof Error ? error.name : 'failed';
      return undefined;
    });
    if (answer?.ok === true) return undefined;
    if (answer !== undefined) why = String(answer.status);
    // What a store refuses for its content is refused again; only what can pass is tried again.
    if (answer !== undefined && answer.status < 500 && answer.status !== 429) return why;
  }
  return why;
}

async function confirm(batch: readonly Statement[], { files, endpoint }: OutboxParts): Promise<void> {
  await files.append(SENT_FILE, `\n${JSON.stringify({ endpoint, ids: batch.map(({ id }) => id) })}\n`);
}

async function confirmedIds({ files, endpoint }: OutboxParts): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const line of ((await files.read(SENT_FILE)) ?? '').split('\n')) {
    for (const id of idsIn(line, endpoint)) ids.add(id);
  }
  return ids;
}

function idsIn(line: string, endpoint: string): readonly string[] {
  try {
    const value = JSON.parse(line) as { readonly endpoint?: unknown; readonly ids?: unknown };
    return value.endpoint === endpoint && Array.isArray(value.ids) ? value.ids.map(String) : [];
  } catch {
    // An empty line, or one cut short by a crash: its batch is sent again, with the same ids.
    return [];
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
