import type { Event, Session, WebContents } from 'electron';

type Confined = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** Keeps contents on their page: no navigation of any frame, no new window, no `<webview>`. */
export function confine(contents: Confined): void {
  const refuse = (event: Pick<Event, 'preventDefault'>) => event.preventDefault();
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/**
 * Denies every permission a page can ask for. Both handlers are needed: one answers requests, the other silent checks,
 * and Electron grants what has no handler.
 */
export function denyPermissions(
  session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>,
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
}
