import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine, type WorkerLike } from '../../../renderer/screens/check/engine/client.ts';
import type { Ask, Tell } from '../../../renderer/screens/check/engine/protocol.ts';
import { NO_CHOICES, shownFor } from './situation.ts';

const { checked } = shownFor('a', []);

class FakeWorker implements WorkerLike {
  readonly asked: Ask[] = [];
  isDead = false;
  onmessage: ((event: { readonly data: Tell }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  postMessage(ask: Ask): void {
    this.asked.push(ask);
  }
  terminate(): void {
    this.isDead = true;
  }
  tell(revision: number, settled = true): void {
    this.onmessage?.({ data: { kind: 'checked', revision, settled, checked } });
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
  const engine = createEngine({ spawn, heard, lost, patienceMs: 5_000 });
  engine.start({ text: 'a', choices: NO_CHOICES });
  const worker = () => workers.at(-1) ?? new FakeWorker();
  return { engine, heard, lost, worker, workers };
}

describe("the page's end of the worker", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('drops replies to anything but the newest ask', () => {
    const { engine, heard, worker } = begin();
    engine.ask({ edits: [] });
    worker().tell(1);
    expect(heard).not.toHaveBeenCalled();
    worker().tell(2);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is patient for as long as it was told, then counts the check as lost', () => {
    const { engine, lost, worker } = begin();
    vi.advanceTimersByTime(4_999);
    expect(lost).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(lost).toHaveBeenCalledTimes(1);
    expect(worker().isDead).toBe(true);
    expect(engine.alive()).toBe(false);
  });

  it('is not fooled by a first glance that is never settled', () => {
    const { lost, worker } = begin();
    vi.advanceTimersByTime(4_000);
    worker().tell(1, false);
    vi.advanceTimersByTime(5_000);
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('is not kept waiting for ever by a person who goes on typing', () => {
    const { engine, lost } = begin();
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(600);
      engine.ask({ edits: [] });
    }
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('rests once the newest ask is settled', () => {
    const { lost, worker } = begin();
    worker().tell(1);
    vi.advanceTimersByTime(60_000);
    expect(lost).not.toHaveBeenCalled();
  });

  it('counts a dead worker and a failed check as lost', () => {
    const first = begin();
    first.worker().onerror?.(new Event('error'));
    expect(first.lost).toHaveBeenCalledTimes(1);
    const second = begin();
    second.worker().onmessage?.({ data: { kind: 'failed', revision: 1 } });
    expect(second.lost).toHaveBeenCalledTimes(1);
  });

  it('starts afresh with everything and does not listen to the old worker', () => {
    const { engine, heard, workers } = begin();
    engine.start({ text: 'b', choices: NO_CHOICES });
    expect(workers.map(({ isDead }) => isDead)).toEqual([true, false]);
    expect(workers[1]?.asked).toEqual([{ revision: 2, text: 'b', choices: NO_CHOICES }]);
    workers[0]?.tell(2);
    expect(heard).not.toHaveBeenCalled();
  });
});
