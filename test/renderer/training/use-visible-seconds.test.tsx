import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useVisibleSeconds } from '../../../renderer/screens/training/use-visible-seconds.ts';
import { render } from '../parts/render.ts';

let read: () => number = () => -1;
let close: () => void = () => undefined;
afterEach(() => {
  close();
  vi.restoreAllMocks();
});

function Watcher({ card }: { card: string }) {
  read = useVisibleSeconds(card);
  return null;
}

it('time counts only while the page is in sight, and anew for every card', () => {
  let now = 0;
  let state: DocumentVisibilityState = 'visible';
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => state);
  const pass = (seconds: number, next: DocumentVisibilityState = state) => {
    now += seconds * 1_000;
    state = next;
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
  };
  const shown = render(<Watcher card="a" />);
  close = shown.close;
  pass(5, 'hidden');
  pass(600, 'visible');
  pass(7);
  expect(read()).toBe(12);
  close();
  close = render(<Watcher card="b" />).close;
  pass(3);
  expect(read()).toBe(3);
});
