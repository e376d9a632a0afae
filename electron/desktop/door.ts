import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import type { Answer } from '../../shared/contract/dispatch.ts';
import { ORIGIN } from './window-options.ts';

/** Names of the messages between the page's preload and this door. `preload.ts` has the other end. */
export const CHANNELS = { call: 'sekisho:call', listening: 'sekisho:listening', event: 'sekisho:event' } as const;

export interface DoorParts {
  readonly call: (name: unknown, input: unknown) => Promise<Answer<unknown>>;
  readonly listens: (name: unknown) => void;
}

const STRANGER: Answer<never> = {
  ok: false,
  code: 'refused',
  problem: {
    path: '',
    message: { ja: 'この画面からの呼び出しは受け付けません。', en: 'Calls from this page are refused.' },
  },
};

/**
 * The one door for messages from a page, on the window's own `webContents.ipc`: no other contents have a handler to
 * reach at all. The name and the input are judged by `dispatch`.
 */
export function openDoor(ipc: Pick<IpcMain, 'handle' | 'on'>, { call, listens }: DoorParts): void {
  ipc.handle(CHANNELS.call, (event: IpcMainInvokeEvent, name: unknown, input: unknown) =>
    isOwnPage(event.senderFrame) ? call(name, input) : STRANGER,
  );
  ipc.on(CHANNELS.listening, (event: IpcMainEvent, name: unknown) => {
    if (isOwnPage(event.senderFrame)) listens(name);
  });
}

/** The top frame of our own origin, exactly. A frame that has navigated away or gone is `null`. */
export function isOwnPage(frame: Pick<WebFrameMain, 'parent' | 'origin'> | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === ORIGIN;
}
