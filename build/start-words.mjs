const ja = {
  building: 'ビルドしています…',
  desktop: 'デスクトップアプリを開きます。',
  inBrowser: '同じアプリをブラウザーで開きます。このアドレスは、このパソコンからだけ使えます：',
  toStop: '終了するには Ctrl-C を押してください。',
  openYourself: 'ブラウザーを開けませんでした。上のアドレスを開いてください。',
  desktopEnded: 'デスクトップアプリを起動できませんでした。',
  noDisplay: '画面（DISPLAY）がないため、デスクトップアプリは開けません。',
  noRuntime: 'Electron の実行環境を取得できませんでした（ネットワークで止められている可能性があります）。',
  fetching: 'Electron の実行環境を取得しています（最初の1回だけ。Ctrl-C で中止できます）…',
};

const en = {
  building: 'Building…',
  desktop: 'Opening the desktop app.',
  inBrowser: 'The same app runs in your browser. This address works on this computer only:',
  toStop: 'Press Ctrl-C to stop.',
  openYourself: 'The browser could not be opened. Please open the address above.',
  desktopEnded: 'The desktop app could not be started.',
  noDisplay: 'There is no display, so the desktop app cannot be opened.',
  noRuntime: "Electron's runtime could not be fetched (your network may not allow it).",
  fetching: "Fetching Electron's runtime (once; press Ctrl-C to give up)…",
};

const locale =
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;

/** What `npm start` says, in the language of the machine. */
export const words = /^ja/i.test(locale) ? ja : en;
