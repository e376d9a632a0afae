import type { Language } from '../../shared/language.ts';
import type { Host } from '../app/host.ts';
import { watchReminders } from '../app/train/reminder-watch.ts';
import type { AppWindow } from './app-window.ts';
import { reportCall } from './failure.ts';
import { timer } from './guard.ts';
import { lockState } from './lock-state.ts';
import { systemNotices } from './system-notices.ts';

/** Joins the reminders of assigned training to what Electron offers: notifications, lock and window. */
export function desktopReminders(host: Host, window: AppWindow, language: () => Language): void {
  const office = host.office();
  if (office === undefined) return;
  watchReminders({
    office,
    notices: systemNotices(process.platform),
    lock: lockState(),
    timer,
    inFront: window.inFront,
    language,
    open: () => {
      window.tell('training.open', null);
      window.show();
    },
    failed: (error) => reportCall('reminder', error),
  });
}
