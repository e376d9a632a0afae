import { describe, expect, it } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  SECURITY_HEADERS,
  securityHeadersOf,
  WORKER_SECURITY_POLICY,
} from '../../../electron/app/content-security.ts';

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((part) => {
    const [name = '', ...sources] = part.split(' ');
    return [name, sources] as const;
  }),
);

describe('the security policy of the page', () => {
  it('allows nothing by default and only its own files by name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const [name, sources] of directives) {
      const allowed = name === 'img-src' ? ["'self'", 'data:'] : sources[0] === "'none'" ? ["'none'"] : ["'self'"];
      expect(sources, name).toEqual(allowed);
    }
  });

  it('lets nobody frame the page, move its base or post its forms', () => {
    for (const name of ['frame-ancestors', 'base-uri', 'form-action', 'object-src', 'frame-src']) {
      expect(directives.get(name), name).toEqual(["'none'"]);
    }
  });

  it('comes with the other headers', () => {
    expect(SECURITY_HEADERS).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });

  it('gives every script the policy of a worker: further scripts of its own host, and no network', () => {
    expect(WORKER_SECURITY_POLICY).toBe("default-src 'none'; script-src 'self'");
    for (const [type, policy] of [
      ['text/javascript; charset=utf-8', WORKER_SECURITY_POLICY],
      ['text/html; charset=utf-8', CONTENT_SECURITY_POLICY],
      ['application/json; charset=utf-8', CONTENT_SECURITY_POLICY],
    ] as const) {
      expect(securityHeadersOf(type)).toEqual({ ...SECURITY_HEADERS, 'content-security-policy': policy });
    }
  });
});
