import { join } from 'node:path';
import type { Machine } from '../user-data-folder.ts';

export const BROWSERS = ['chrome', 'edge', 'chromium', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** For this person only, or for everybody on the machine (which takes an administrator). */
export type Reach = 'person' | 'machine';

/** Where a browser looks for host manifests: a folder, and on Windows the registry key that names the file. */
export type ManifestPlace =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'registry'; readonly key: string; readonly folder: string };

type Folders = Readonly<Record<Browser, Readonly<Record<Reach, string>>>>;

// developer.chrome.com/docs/extensions/develop/concepts/native-messaging, learn.microsoft.com/microsoft-edge
// ("Native messaging"), developer.mozilla.org ("Native manifests"). Folders of the person are below the home folder.
const LINUX: Folders = {
  chrome: { person: '.config/google-chrome/NativeMessagingHosts', machine: '/etc/opt/chrome/native-messaging-hosts' },
  edge: { person: '.config/microsoft-edge/NativeMessagingHosts', machine: '/etc/opt/edge/native-messaging-hosts' },
  chromium: { person: '.config/chromium/NativeMessagingHosts', machine: '/etc/chromium/native-messaging-hosts' },
  firefox: { person: '.mozilla/native-messaging-hosts', machine: '/usr/lib/mozilla/native-messaging-hosts' },
};

const MAC_PERSON = 'Library/Application Support';
const MAC: Folders = {
  chrome: {
    person: `${MAC_PERSON}/Google/Chrome/NativeMessagingHosts`,
    machine: '/Library/Google/Chrome/NativeMessagingHosts',
  },
  edge: {
    person: `${MAC_PERSON}/Microsoft Edge/NativeMessagingHosts`,
    machine: '/Library/Microsoft/Edge/NativeMessagingHosts',
  },
  chromium: {
    person: `${MAC_PERSON}/Chromium/NativeMessagingHosts`,
    machine: '/Library/Application Support/Chromium/NativeMessagingHosts',
  },
  firefox: {
    person: `${MAC_PERSON}/Mozilla/NativeMessagingHosts`,
    machine: '/Library/Application Support/Mozilla/NativeMessagingHosts',
  },
};

const WINDOWS_KEYS: Readonly<Record<Browser, string>> = {
  chrome: 'Software\\Google\\Chrome\\NativeMessagingHosts',
  edge: 'Software\\Microsoft\\Edge\\NativeMessagingHosts',
  chromium: 'Software\\Chromium\\NativeMessagingHosts',
  firefox: 'Software\\Mozilla\\NativeMessagingHosts',
};

/** Where this browser on this machine looks for the manifest of the host `name`. */
export function manifestPlace(browser: Browser, reach: Reach, machine: Machine, name: string): ManifestPlace {
  const { platform, env, home } = machine;
  if (platform === 'win32') {
    const base =
      reach === 'machine'
        ? (env.ProgramData ?? 'C:\\ProgramData')
        : (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'));
    const hive = reach === 'machine' ? 'HKLM' : 'HKCU';
    return {
      kind: 'registry',
      key: `${hive}\\${WINDOWS_KEYS[browser]}\\${name}`,
      folder: join(base, 'Sekisho', 'browser', browser),
    };
  }
  const folder = (platform === 'darwin' ? MAC : LINUX)[browser][reach];
  return { kind: 'folder', folder: reach === 'machine' ? folder : join(home, folder) };
}
