import { describe, expect, it } from 'vitest';
import type { FileAsk } from '../../../../renderer/screens/check/files/protocol.ts';
import type { FileWorker } from '../../../../renderer/screens/check/files/reader.ts';
import { createFileSession } from '../../../../renderer/screens/check/files/session.ts';
import { createSampleReader } from '../../../../renderer/screens/policy/simulation/sample-reader.ts';
import { strictestPublic } from '../../../../shared/policy/sites.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';

/** The worker's own session in this thread. */
function sessionWorker(): FileWorker {
  const worker: FileWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (ask: FileAsk) => void take(ask),
    terminate: () => undefined,
  };
  const take = createFileSession({
    post: (data) => worker.onmessage?.({ data }),
    now: () => 0,
    clock: () => new Date(),
    pause: () => Promise.resolve(),
  });
  return worker;
}

/** A worker that dies at the first question. */
function brokenWorker(): FileWorker {
  const worker: FileWorker = {
    onmessage: null,
    onerror: null,
    postMessage: () => queueMicrotask(() => worker.onerror?.(undefined)),
    terminate: () => undefined,
  };
  return worker;
}

const site = strictestPublic(STARTER_POLICY);
const source = { kind: 'starter', place: 'starter' } as const;
const known = { format: 1, entries: [] } as const;
const strict = { policy: STARTER_POLICY, source, site, known };
const open = { ...strict, policy: { ...STARTER_POLICY, rules: [] } };

describe('sample files', () => {
  it('are looked at under each policy, one after the other', async () => {
    const reader = createSampleReader(sessionWorker);
    const phone = new File(['電話は090-5550-0142です。'], 'a.txt');
    const plain = new File(['明日は晴れです。'], 'b.txt');
    expect((await reader.read(phone, [strict, open])).map((check) => check?.action)).toEqual(['redact', 'allow']);
    expect((await reader.read(plain, [strict, open])).map((check) => check?.action)).toEqual(['allow', 'allow']);
  });

  it('that are lost on the way have no verdict, and the next one has', async () => {
    let isBroken = true;
    const reader = createSampleReader(() => (isBroken ? brokenWorker() : sessionWorker()));
    const file = new File(['明日は晴れです。'], 'b.txt');
    expect(await reader.read(file, [strict, open])).toEqual([undefined, undefined]);
    isBroken = false;
    expect((await reader.read(file, [strict])).map((check) => check?.action)).toEqual(['allow']);
  });
});
