import { expect, netTest as test } from './net-test.ts';
import { FORMS } from './pages/net-bodies.ts';

const HELD = 'sato.hanako@example-shop.jp';
const CLEAN = '来週の天気を教えてください。よろしくお願いします。';

/** Forms that a way out cannot take, or that it turns into something else before our script sees it. */
const WIRES: Readonly<Record<string, readonly string[]>> = {
  fetch: [],
  'fetch request': [],
  'fetch stream': [],
  xhr: [],
  beacon: [],
  socket: ['form object', 'multipart', 'multipart file'],
  worker: ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
  'shared worker': ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
  channel: ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
  port: ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
  'service worker': ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
  'data channel': ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
};

/** A beacon that must be read first is promised to the page, and then does not leave. */
const PROMISED = ['multipart file', 'blob', 'file', 'gzip'];

for (const [wire, without] of Object.entries(WIRES)) {
  const forms = FORMS.filter((form) => !without.includes(form));

  test(`${wire}: what is held stops in every form, the rest passes`, async ({ net }) => {
    await net.type(`連絡先は ${HELD} です`);
    expect(await net.sendAll(wire, forms, `連絡先は ${HELD} です`)).toEqual(wire === 'beacon' ? PROMISED : []);
    expect(net.sent).toEqual([]);
    expect(await net.sendAll(wire, forms, CLEAN)).toEqual(forms);
  });
}
