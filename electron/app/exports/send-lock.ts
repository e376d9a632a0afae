import { utimesSync } from 'node:fs';
import { dropLock, holdLock, holdsLock } from '../records/lock.ts';

/** A process that sends says so often enough not to be forgotten. */
const STILL_HERE_MS = 10_000;

export interface SendLock {
  /** Whether this process is still the one: a machine that slept may have been taken for gone. */
  readonly held: () => boolean;
  readonly release: () => void;
}

/** Lets one process send at a time. `undefined` while another one does; that one goes on with what waits. */
export function sendLock(path: string): SendLock | undefined {
  const holder = holdLock(path);
  if (holder === undefined) return undefined;
  const held = () => holdsLock(path, holder);
  const timer = setInterval(() => {
    const now = new Date();
    if (held()) utimesSync(path, now, now);
  }, STILL_HERE_MS);
  timer.unref?.();
  return {
    held,
    release: () => {
      clearInterval(timer);
      if (held()) dropLock(path);
    },
  };
}
