/** What the preload gives the page. */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly listen: (name: string, heard: (...told: unknown[]) => void) => () => void;
}
type Heard = (event: object, name: string, payload: unknown) => void;

/** What was done to the `electron` below, in order. */
export const recorded = {
  did: [] as string[],
  opened: [] as string[],
  exposed: {} as Record<string, Bridge>,
  heard: new Set<Heard>(),
  sent: [] as unknown[],
};

const note = (what: string) => recorded.did.push(what) > 0;
const absent = {};

/** Just enough of Electron to start `boot`, the preload and the link opener. The app never becomes ready. */
export const electron = {
  app: {
    commandLine: { hasSwitch: () => true },
    requestSingleInstanceLock: () => note('lock'),
    enableSandbox: () => note('sandbox'),
    on: (event: string) => note(`on ${event}`),
    whenReady: () => {
      note('ready');
      return new Promise(() => undefined);
    },
  },
  protocol: { registerSchemesAsPrivileged: () => note('scheme') },
  shell: { openExternal: async (address: string) => void recorded.opened.push(address) },
  contextBridge: { exposeInMainWorld: (name: string, api: Bridge) => Object.assign(recorded.exposed, { [name]: api }) },
  ipcRenderer: {
    invoke: async (...sent: unknown[]) => sent,
    send: (...sent: unknown[]) => void recorded.sent.push(sent),
    on: (_channel: string, heard: Heard) => void recorded.heard.add(heard),
    off: (_channel: string, heard: Heard) => void recorded.heard.delete(heard),
  },
  BrowserWindow: absent,
  Menu: absent,
  Notification: absent,
  Tray: absent,
  clipboard: absent,
  dialog: absent,
  globalShortcut: absent,
  nativeTheme: absent,
  powerMonitor: absent,
  screen: absent,
  session: absent,
  utilityProcess: absent,
};
