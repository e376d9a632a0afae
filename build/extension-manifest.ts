import { EXTENSION_IDS } from '../shared/contract/native.ts';
import { STARTER_SITES } from '../shared/policy/starter-sites.ts';

export const EXTENSION_BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type ExtensionBrowser = (typeof EXTENSION_BROWSERS)[number];

/**
 * Public half of the key that Chromium makes the extension's id from, so that the id is the same on every machine
 * (developer.chrome.com/docs/extensions/reference/manifest/key).
 */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkuEBWB7vn0nMLPnNQD85LrQZs9X0PWWzrvjFhqWrm4TBSwdyi1iUh0Mu0YBITZObu8ZOlnRoeI2S8K1wZpVUPmitwWU934rDwZcS/AjCa6ZJ4i9EKLULU7zPh+8y9G017IJ9TbCmHjPhx/ALu2ePmRUZvKOUzuPnxhSZuysUUFgHd7gSiWR4vePFM6JlkaRfPuea/rvAEd/s/7dGkECHyPbNpkE+FTyian2yjccNkZ7Dz5FGk6FJ9Ex8+rwdvAZJ4+4EYeUrwBIYDTyNfE0atVnLQTHYH5p1ywH1CWATeU213qa40d+GsL0fT0uj2bZMKNrqPjUwn7BRgwONJxph4wIDAQAB';

/** The pages the extension works on: those of the services that ship with the product, and nothing else. */
export const SITE_PATTERNS: readonly string[] = STARTER_SITES.flatMap(({ addresses }) =>
  addresses.map((address) => `https://*.${address}/*`),
);

const FRAMES = { matches: SITE_PATTERNS, all_frames: true, match_origin_as_fallback: true, run_at: 'document_start' };

/** The popup loads its own script and style; nothing of it comes from elsewhere or goes anywhere. */
const PAGES_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The manifest of one browser's build. Permissions are the least that interception takes. */
export function extensionManifest(browser: ExtensionBrowser, version: string): object {
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    version,
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage', 'scripting', 'nativeMessaging'],
    host_permissions: SITE_PATTERNS,
    // A company's own services; asked for when its policy names them.
    optional_host_permissions: ['https://*/*'],
    content_scripts: [
      { ...FRAMES, js: ['page-hook.js'], world: 'MAIN' },
      { ...FRAMES, js: ['content.js'] },
    ],
    action: { default_title: '__MSG_name__', default_popup: 'popup.html' },
    content_security_policy: { extension_pages: PAGES_POLICY },
    ...(browser === 'firefox' ? FIREFOX : { ...CHROMIUM, ...(browser === 'chrome' ? { key: PUBLIC_KEY } : {}) }),
  };
}

const CHROMIUM = { background: { service_worker: 'background.js' }, minimum_chrome_version: '121' };

const FIREFOX = {
  background: { scripts: ['background.js'] },
  browser_specific_settings: {
    gecko: {
      id: EXTENSION_IDS.firefox,
      // The first version with `match_origin_as_fallback`.
      strict_min_version: '143.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** What the browser shows of the extension, by its own language. */
export const EXTENSION_LOCALES: Readonly<Record<'ja' | 'en', object>> = {
  ja: {
    name: { message: '関所 Sekisho' },
    description: { message: 'AIチャットに送る文章を、送る前にこのパソコンの中だけで確認します。' },
  },
  en: {
    name: { message: 'Sekisho' },
    description: { message: 'Checks text on its way to AI chatbots, on this computer only.' },
  },
};
