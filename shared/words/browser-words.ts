import type { Language } from '../language.ts';

/** How a browser's connection to the native host stands. */
type Status = 'installed' | 'absent' | 'broken';

const ja = {
  installed: (browser: string, file: string) => `${browser}：つなぎました（${file}）。`,
  removed: (browser: string, wasThere: boolean) =>
    wasThere ? `${browser}：つながりを外しました。` : `${browser}：つながっていませんでした。`,
  status: {
    installed: (browser: string) => `${browser}：つながっています。`,
    absent: (browser: string) => `${browser}：つながっていません。`,
    broken: (browser: string) => `${browser}：設定が壊れています。sekisho browser install ${browser} で直せます。`,
  } satisfies Record<Status, (browser: string) => string>,
  notByHand: 'これはブラウザの拡張機能が使うコマンドです。手では実行できません。',
  badDeed: (name: string) => `browser の後に install、remove、status のどれかを指定してください（指定：${name}）。`,
  noBrowser: (name: string, hint?: string) =>
    `「${name}」というブラウザは扱えません。${hint === undefined ? '' : `「${hint}」のことですか。`}chrome、edge、chromium、firefox を指定できます。`,
  notWritten: (browser: string, code: string) =>
    `${browser}：設定を書き込めませんでした（${code}）。--machine には管理者の権限が必要です。`,
};

const en: typeof ja = {
  installed: (browser, file) => `${browser}: connected (${file}).`,
  removed: (browser, wasThere) => (wasThere ? `${browser}: disconnected.` : `${browser}: was not connected.`),
  status: {
    installed: (browser) => `${browser}: connected.`,
    absent: (browser) => `${browser}: not connected.`,
    broken: (browser) => `${browser}: the connection is broken. sekisho browser install ${browser} mends it.`,
  },
  notByHand: 'This command is for the browser extension. It cannot be run by hand.',
  badDeed: (name) => `browser takes install, remove or status, not "${name}".`,
  noBrowser: (name, hint) =>
    `The browser "${name}" is not supported.${hint === undefined ? '' : ` Did you mean "${hint}"?`} There are chrome, edge, chromium and firefox.`,
  notWritten: (browser, code) =>
    `${browser}: the connection could not be written (${code}). --machine takes an administrator.`,
};

/** What `sekisho browser` and `sekisho native-host` say. */
export const browserWords: Record<Language, typeof ja> = { ja, en };
