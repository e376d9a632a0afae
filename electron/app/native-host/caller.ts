import { EXTENSION_IDS } from '../../../shared/contract/native.ts';

/**
 * Whether a browser started this program for our extension. Chromium browsers give the extension's origin as the first
 * argument, Firefox the path of the manifest and then the extension's id (developer.mozilla.org, "Native messaging").
 * The manifest lets nobody else in; this is the second lock.
 */
export function isOurExtension([first = '', second = '']: readonly string[]): boolean {
  return first === `chrome-extension://${EXTENSION_IDS.chromium}/` || second === EXTENSION_IDS.firefox;
}
