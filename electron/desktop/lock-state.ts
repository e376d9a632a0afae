import { powerMonitor } from 'electron';
import type { LockState } from '../app/clipboard-guard/ports.ts';

/** A locked screen and a sleeping computer. They come and go in any order, so each is remembered by itself. */
export function lockState(): LockState {
  const away = new Set<'lock' | 'sleep'>();
  const heard: (() => void)[] = [];
  const tell = () => {
    for (const changed of heard) changed();
  };
  const leave = (why: 'lock' | 'sleep') => () => {
    away.add(why);
    tell();
  };
  const back = (why: 'lock' | 'sleep') => () => {
    away.delete(why);
    tell();
  };
  powerMonitor.on('lock-screen', leave('lock'));
  powerMonitor.on('unlock-screen', back('lock'));
  powerMonitor.on('suspend', leave('sleep'));
  powerMonitor.on('resume', back('sleep'));
  return { locked: () => away.size > 0, listen: (changed) => void heard.push(changed) };
}
