import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { uuidOfName } from '../../../../electron/app/train/uuid-of-name.ts';
import { isEndpoint, type OutboxParts, sendStatements } from '../../../../electron/app/train/xapi-outbox.ts';
import { statementsOf } from '../../../../shared/train/lms/progress-statements.ts';
import { LESSON } from '../../../train/sample-lesson.ts';
import { memoryFiles } from '../fake-ports.ts';
import { PASSED } from './sample-office.ts';

const ACCOUNT = { homePage: 'https://company.example/accounts', name: 'mori' };
const attempts = Array.from({ length: 40 }, (_, index) => ({ ...PASSED, id: `attempt-${index}` }));
const STATEMENTS = statementsOf({ attempts }, [LESSON], { account: ACCOUNT, idOf: uuidOfName });

/** A record store that keeps statements by id and answers with these statuses in turn; 0 is no answer at all. */
function store(statuses: readonly number[] = []) {
  const kept = new Map<string, unknown>();
  const received: number[] = [];
  const left = [...statuses];
  const fetch: OutboxParts['fetch'] = async (_, request) => {
    const batch = JSON.parse(request?.body as string) as readonly { readonly id: string }[];
    received.push(batch.length);
    const status = left.shift() ?? 200;
    if (status === 0) throw new TypeError('no answer');
    // A lost answer: the store has them, and we do not know.
    if (status < 300 || status === 599) for (const one of batch) kept.set(one.id, one);
    return new Response('[]', { status: status === 599 ? 503 : status });
  };
  return { kept, received, fetch };
}

const parts = (fetch: OutboxParts['fetch'], files = memoryFiles(), endpoint = 'https://lrs.example/xapi') => ({
  endpoint,
  secret: 'key:secret',
  files,
  fetch,
  wait: async () => undefined,
});

interface Parsed {
  readonly asVersion: (version: string) => unknown;
}
/** Another program's reader of statements; it has no types of its own, and leaves out what the standard does not name. */
const { Statement: Theirs } = createRequire(import.meta.url)('tincanjs') as {
  readonly Statement: new (statement: unknown) => Parsed;
};

/** A duration of ISO 8601, as xAPI 1.0.3 (Data, 2.4.5) takes it. */
const DURATION = /^PT(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/u;

describe('statements', () => {
  it('are read by another program as they were written', () => {
    for (const statement of STATEMENTS) {
      expect(new Theirs(structuredClone(statement)).asVersion('1.0.3')).toEqual(statement);
    }
    const odd = { ...STATEMENTS[0], rating: 5 };
    expect(new Theirs(structuredClone(odd)).asVersion('1.0.3')).not.toEqual(odd);
  });

  it('keep the ranges and forms of the standard', () => {
    for (const { result, timestamp, verb, object } of STATEMENTS) {
      expect(result?.duration).toMatch(DURATION);
      const { scaled = 0, raw = 0 } = result?.score ?? {};
      expect(Math.abs(scaled)).toBeLessThanOrEqual(1);
      expect(raw).toBeLessThanOrEqual(100);
      expect(new Date(timestamp).toISOString()).toBe(timestamp);
      expect([verb.id, object.id].every((iri) => URL.canParse(iri))).toBe(true);
    }
  });

  it('have the same ids whenever they are made, and each its own', () => {
    const again = statementsOf({ attempts }, [LESSON], { account: ACCOUNT, idOf: uuidOfName });
    expect(again).toEqual(STATEMENTS);
    expect(new Set(STATEMENTS.map(({ id }) => id)).size).toBe(STATEMENTS.length);
    // RFC 9562, 5.5: version 5.
    expect(
      STATEMENTS.every(({ id }) => /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u.test(id)),
    ).toBe(true);
  });

  it('say whether an answer was right, and never what it was', () => {
    expect(JSON.stringify(STATEMENTS)).not.toContain('response');
  });
});

describe('sending', () => {
  it('goes on where it stopped and sends nothing twice', async () => {
    const files = memoryFiles();
    const first = store([200, 401]);
    expect(await sendStatements(STATEMENTS, parts(first.fetch, files))).toEqual({ sent: 50, left: 70, why: '401' });
    const second = store();
    expect(await sendStatements(STATEMENTS, parts(second.fetch, files))).toEqual({ sent: 70, left: 0 });
    expect(first.kept.size + second.kept.size).toBe(STATEMENTS.length);
    const third = store();
    expect(await sendStatements(STATEMENTS, parts(third.fetch, files))).toEqual({ sent: 0, left: 0 });
    expect(third.received).toEqual([]);
  });

  it('tries again when nobody answers or the store is busy', async () => {
    const busy = store([0, 503, 429]);
    expect(await sendStatements(STATEMENTS, parts(busy.fetch))).toEqual({ sent: STATEMENTS.length, left: 0 });
    expect(busy.kept.size).toBe(STATEMENTS.length);
  });

  it('gives up after four tries and keeps everything', async () => {
    const dead = store([0, 0, 0, 0]);
    expect(await sendStatements(STATEMENTS, parts(dead.fetch))).toEqual({
      sent: 0,
      left: STATEMENTS.length,
      why: 'TypeError',
    });
  });

  it('makes no second statement of one whose answer was lost', async () => {
    const lossy = store([599]);
    await sendStatements(STATEMENTS, parts(lossy.fetch));
    expect(lossy.kept.size).toBe(STATEMENTS.length);
  });

  it('takes a conflict for a statement that is there already', async () => {
    const conflict = store([409, 409]);
    expect(await sendStatements(STATEMENTS.slice(0, 3), parts(conflict.fetch))).toEqual({ sent: 3, left: 0 });
    expect(conflict.received).toEqual([3, 1, 1, 1]);
  });

  it('keeps what each store has apart, and survives a line cut short', async () => {
    const files = memoryFiles();
    await sendStatements(STATEMENTS, parts(store().fetch, files));
    files.content.set('xapi-sent.jsonl', (files.content.get('xapi-sent.jsonl') ?? '').slice(0, -40));
    const again = store();
    await sendStatements(STATEMENTS, parts(again.fetch, files));
    expect(again.received).toEqual([20]);
    const other = store();
    await sendStatements(STATEMENTS, parts(other.fetch, files, 'https://other.example/'));
    expect(other.kept.size).toBe(STATEMENTS.length);
  });

  it.each([
    ['https://lrs.example/xapi', true],
    ['http://127.0.0.1:8080/xapi', true],
    ['http://lrs.example/xapi', false],
    ['ftp://lrs.example', false],
    ['lrs', false],
  ])('to %s: %s', (address, may) => {
    expect(isEndpoint(address)).toBe(may);
  });
});
