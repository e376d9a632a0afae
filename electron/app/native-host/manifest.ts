import { EXTENSION_IDS, NATIVE_HOST } from '../../../shared/contract/native.ts';
import { object } from '../../../shared/contract/object-shape.ts';
import { list, oneOf, type Shape, text } from '../../../shared/contract/shape.ts';
import type { Browser } from './browsers.ts';

/** What a browser must know of a host: its name, the file to start, and whom to let in. */
export interface HostManifest {
  readonly name: typeof NATIVE_HOST;
  readonly description: string;
  readonly path: string;
  readonly type: 'stdio';
  readonly allowed_origins?: readonly string[];
  readonly allowed_extensions?: readonly string[];
}

/** The manifest for a browser. Nobody but our extension is let in. */
export function hostManifest(browser: Browser, path: string): HostManifest {
  const base = { name: NATIVE_HOST, description: 'Sekisho', path, type: 'stdio' } as const;
  return browser === 'firefox'
    ? { ...base, allowed_extensions: [EXTENSION_IDS.firefox] }
    : { ...base, allowed_origins: [`chrome-extension://${EXTENSION_IDS.chromium}/`] };
}

/** A manifest as found on a disk. */
export const hostManifestShape: Shape<HostManifest> = object(
  { name: oneOf(NATIVE_HOST), description: text(), path: text({ min: 1 }), type: oneOf('stdio') },
  { allowed_origins: list(text()), allowed_extensions: list(text()) },
);
