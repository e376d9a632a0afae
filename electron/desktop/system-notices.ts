import { app, Notification } from 'electron';
import type { SystemNotices } from '../app/train/reminder-watch.ts';

/**
 * Windows shows notifications of programs only whose start menu entry carries this name; the installer writes `appId`
 * of `build/electron-builder.json` there (https://www.electronjs.org/docs/latest/tutorial/notifications).
 */
export const APP_ID = 'dev.sekisho.app';

/** The operating system's notifications. */
export function systemNotices(platform: NodeJS.Platform): SystemNotices {
  if (platform === 'win32') app.setAppUserModelId(APP_ID);
  // A notification that nobody holds may be collected before it is clicked.
  const shown = new Set<Notification>();
  return {
    show({ title, body }, clicked) {
      if (!Notification.isSupported()) return;
      const notice = new Notification({ title, body });
      shown.add(notice);
      notice.on('click', clicked);
      notice.on('close', () => shown.delete(notice));
      notice.show();
    },
  };
}
