import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';

/**
 * All a page can reach: one question with one answer, and hearing an event until it has had enough. Electron's own
 * objects never cross. The other end is `desktop/door.ts`.
 */
contextBridge.exposeInMainWorld('sekisho', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('sekisho:call', name, input),
  listen(name: string, heard: (payload: unknown) => void): () => void {
    const pass = (_event: IpcRendererEvent, told: string, payload: unknown) => {
      if (told === name) heard(payload);
    };
    ipcRenderer.on('sekisho:event', pass);
    ipcRenderer.send('sekisho:listening', name);
    return () => void ipcRenderer.off('sekisho:event', pass);
  },
});
