const STORE_KEY = 'sekisho-token';

/**
 * The loopback host's token. It arrives once in the fragment (`#token=…`), is taken out of the address at once so that
 * it reaches no history and no screenshot, and stays in this tab's session so that a reload still works.
 */
export function takeToken(page: Pick<Window, 'location' | 'history' | 'sessionStorage'>): string {
  const given = /^#token=([^&]+)/.exec(page.location.hash)?.[1];
  if (given === undefined) return page.sessionStorage.getItem(STORE_KEY) ?? '';
  const token = decodeURIComponent(given);
  page.sessionStorage.setItem(STORE_KEY, token);
  page.history.replaceState(null, '', `${page.location.pathname}${page.location.search}`);
  return token;
}
