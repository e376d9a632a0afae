import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileAsk, FileTell } from '../../../../renderer/screens/check/files/protocol.ts';
import { createFileReader, type FileWorker } from '../../../../renderer/screens/check/files/reader.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { NO_KEY, SOURCE, siteOf } from '../situation.ts';
import { sampleCheck } from './sample-check.ts';

const context = { policy: STARTER_POLICY, source: SOURCE, site: siteOf(), known: NO_KEY };
const CHECKED: FileTell = { kind: 'checked', check: sampleCheck([]), canCopy: false };

class FakeWorker implements FileWorker {
  readonly asked: FileAsk[] = [];
  isDead = false;
  onmessage: ((event: { readonly data: FileTell }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  postMessage(ask: FileAsk): void {
    this.asked.push(ask);
  }
  terminate(): void {
    this.isDead = true;
  }
  tell(data: FileTell): void {
    this.onmessage?.({ data });
  }
}

function begin() {
  const workers: FakeWorker[] = [];
  const heard = vi.fn();
  const lost = vi.fn();
  const spawn = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  const reader = createFileReader({ spawn, heard, lost, patienceMs: 1_000 });
  reader.open('a.docx', new Uint8Array(), context);
  return { reader, workers, heard, lost, worker: () => workers.at(-1) ?? new FakeWorker() };
}

describe("the page's end of the worker that takes files apart", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('counts a silent worker as lost, and ends it', () => {
    const { lost, worker } = begin();
    vi.advanceTimersByTime(1_000);
    expect(lost).toHaveBeenCalledTimes(1);
    expect(worker().isDead).toBe(true);
  });

  it('waits for as long as there is progress', () => {
    const { lost, worker } = begin();
    for (let i = 0; i < 5; i++) {
      vi.advanceTimersByTime(900);
      worker().tell({ kind: 'progress', share: i / 5 });
    }
    expect(lost).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('rests once there is a verdict', () => {
    const { lost, heard, worker } = begin();
    worker().tell(CHECKED);
    vi.advanceTimersByTime(60_000);
    expect(lost).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledWith(CHECKED);
  });

  it('gives every file a worker of its own and does not listen to the old one', () => {
    const { reader, workers, heard } = begin();
    reader.open('b.docx', new Uint8Array(), context);
    expect(workers.map(({ isDead }) => isDead)).toEqual([true, false]);
    workers[0]?.tell(CHECKED);
    expect(heard).not.toHaveBeenCalled();
  });

  it('counts a worker that throws as lost', () => {
    const { lost, worker } = begin();
    worker().onerror?.(new Event('error'));
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('says nothing to nobody after the file is closed', () => {
    const { reader, lost, worker } = begin();
    reader.stop();
    reader.setContext(context);
    reader.copy();
    vi.advanceTimersByTime(60_000);
    expect(worker().asked).toHaveLength(1);
    expect(reader.isBusy()).toBe(false);
    expect(lost).not.toHaveBeenCalled();
  });
});
