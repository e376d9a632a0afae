import { shell } from 'electron';
import type { Links } from '../app/ports.ts';

/** The only place that opens anything outside the app. Which addresses may come here is decided in `app/links.ts`. */
export const browserLinks: Links = {
  async open(address) {
    if (new URL(address).protocol !== 'https:') throw new TypeError('only https addresses are opened');
    await shell.openExternal(address);
  },
};
