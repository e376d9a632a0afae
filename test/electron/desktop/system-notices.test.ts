import { beforeEach, expect, it, vi } from 'vitest';
import builder from '../../../build/electron-builder.json';
import { APP_ID, systemNotices } from '../../../electron/desktop/system-notices.ts';

/** Electron's notifications as far as ours uses them. */
const electron = vi.hoisted(() => {
  const shown: { options: object; heard: Map<string, () => void> }[] = [];
  class Notification {
    static isSupported = () => state.isSupported;
    readonly heard = new Map<string, () => void>();
    readonly options: object;
    constructor(options: object) {
      this.options = options;
    }
    on(event: string, run: () => void) {
      this.heard.set(event, run);
    }
    show() {
      shown.push(this);
    }
  }
  const state = { isSupported: true, names: [] as string[] };
  return { Notification, app: { setAppUserModelId: (id: string) => state.names.push(id) }, shown, state };
});
vi.mock('electron', () => electron);

beforeEach(() => {
  electron.shown.length = 0;
  Object.assign(electron.state, { isSupported: true, names: [] });
});

it('shows the words and follows a click', () => {
  const clicked = vi.fn<() => void>();
  systemNotices('linux').show({ title: 't', body: 'b' }, clicked);
  expect(electron.shown.map(({ options }) => options)).toEqual([{ title: 't', body: 'b' }]);
  expect(clicked).not.toHaveBeenCalled();
  electron.shown[0]?.heard.get('click')?.();
  expect(clicked).toHaveBeenCalledOnce();
});

it('shows nothing where the system has no notifications', () => {
  electron.state.isSupported = false;
  systemNotices('linux').show({ title: 't', body: 'b' }, () => undefined);
  expect(electron.shown).toEqual([]);
});

it('names the app to Windows as its installer does, and to no other system', () => {
  systemNotices('win32');
  systemNotices('darwin');
  expect(electron.state.names).toEqual([builder.appId]);
  expect(APP_ID).toBe(builder.appId);
});
