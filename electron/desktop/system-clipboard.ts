import { clipboard } from 'electron';
import type { Clipboard } from '../app/ports.ts';

/** The system's clipboard, which only the main process can reach. */
export const systemClipboard: Clipboard = {
  read: () => clipboard.readText(),
  write: (text) => clipboard.writeText(text),
};
