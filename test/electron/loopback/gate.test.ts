import { describe, expect, it } from 'vitest';
import { decidePassage, type Knock } from '../../../electron/loopback/gate.ts';

const gate = { port: 4321, token: 'right' };
const call: Knock = {
  method: 'POST',
  target: '/call',
  host: '127.0.0.1:4321',
  origin: 'http://127.0.0.1:4321',
  fetchSite: 'same-origin',
  contentType: 'application/json',
  token: 'right',
};
const events: Knock = { ...call, method: 'GET', target: '/events', origin: undefined, contentType: undefined };
const page: Knock = { ...events, target: '/', fetchSite: 'none', token: undefined };

const OTHER_HOSTS = ['localhost:4321', '127.0.0.1', '127.0.0.1:4322', 'evil.example:4321', '[::1]:4321', '', undefined];
const OTHER_ORIGINS = [
  'http://localhost:4321',
  'https://127.0.0.1:4321',
  'http://127.0.0.1:4322',
  'http://evil.example',
  'null',
  '',
];
const OTHER_TOKENS = ['wrong', 'righ', 'rightt', 'Right', '', undefined];

describe('the gate of the loopback host', () => {
  it('lets its own page in', () => {
    expect(decidePassage(page, gate)).toEqual({ to: 'page', pathname: '/' });
    expect(decidePassage({ ...page, method: 'HEAD', target: '/a.js?x=/call#y' }, gate)).toEqual({
      to: 'page',
      pathname: '/a.js',
    });
    expect(decidePassage(call, gate)).toEqual({ to: 'call' });
    expect(decidePassage({ ...call, contentType: 'application/json; charset=utf-8' }, gate)).toEqual({ to: 'call' });
    expect(decidePassage(events, gate)).toEqual({ to: 'events' });
    expect(decidePassage({ ...events, fetchSite: undefined }, gate)).toEqual({ to: 'events' });
  });

  for (const [name, knock] of Object.entries({ call, events, page })) {
    it.each(OTHER_HOSTS)(`refuses the host %s: ${name}`, (host) => {
      expect(decidePassage({ ...knock, host }, gate)).toMatchObject({ to: 'nowhere', status: 403 });
    });
    it.each(OTHER_ORIGINS)(`refuses the origin %j: ${name}`, (origin) => {
      expect(decidePassage({ ...knock, origin }, gate)).toMatchObject({ to: 'nowhere', status: 403 });
    });
    it.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', '', 'get'])(`refuses the method %j: ${name}`, (method) => {
      expect(decidePassage({ ...knock, method }, gate)).toMatchObject({ to: 'nowhere', status: 405 });
    });
  }

  for (const [name, knock] of Object.entries({ call, events })) {
    it.each(OTHER_TOKENS)(`refuses the token %j: ${name}`, (token) => {
      expect(decidePassage({ ...knock, token }, gate)).toMatchObject({ to: 'nowhere', status: 401 });
    });
    it.each(['cross-site', 'same-site', 'none'])(`refuses a request that is %s: ${name}`, (fetchSite) => {
      expect(decidePassage({ ...knock, fetchSite }, gate)).toMatchObject({ to: 'nowhere', status: 403 });
    });
  }

  it.each([
    [{ ...call, origin: undefined }, 403],
    [{ ...call, contentType: 'text/plain' }, 415],
    [{ ...call, contentType: 'application/jsonp' }, 415],
    [{ ...call, contentType: undefined }, 415],
    [{ ...call, method: 'GET' }, 405],
    [{ ...events, method: 'POST' }, 405],
    [{ ...page, method: 'POST' }, 405],
    [{ ...page, target: 'http://127.0.0.1:4321/' }, 400],
    [{ ...page, target: '*' }, 400],
  ])('refuses %o', (knock, status) => {
    expect(decidePassage(knock, gate)).toMatchObject({ to: 'nowhere', status });
  });
});
