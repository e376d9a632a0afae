/**
 * What the page may load, in every host: its own files and nothing else. No inline script or style, no frame, no form,
 * no other origin. `connect-src` is its own host for the loopback page, whose calls travel by fetch.
 */
export const CONTENT_SECURITY_POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What a script may load when it runs as a worker, which obeys the policy of its own answer and not the page's (HTML
 * Standard, "run a worker"): further scripts of its own host, such as dictionaries, and nothing else. The engine runs in
 * workers, so it has no network: no fetch, no socket, no foreign script. In a page the header of a script means nothing.
 */
export const WORKER_SECURITY_POLICY: string = ["default-src 'none'", "script-src 'self'"].join('; ');

/** Sent with every answer of every host, errors included. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  'cache-control': 'no-store',
};

/** The headers of a file by its type. Every script could be started as a worker, so every script has the worker's policy. */
export function securityHeadersOf(type: string): Readonly<Record<string, string>> {
  if (!type.startsWith('text/javascript')) return SECURITY_HEADERS;
  return { ...SECURITY_HEADERS, 'content-security-policy': WORKER_SECURITY_POLICY };
}
