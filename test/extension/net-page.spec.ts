import type { Page } from '@playwright/test';
import { expect, netTest as test } from './net-test.ts';
import { OTHER_WAYS } from './net-ways.ts';

const HELD = 'sato.hanako@example-shop.jp';

/** Runs in the page. What it throws is how the page learns that something was stopped. */
const tryOut = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`(async () => { ${code} })().catch(() => undefined)`);

test.describe('other ways out', () => {
  for (const [name, code] of Object.entries(OTHER_WAYS)) {
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

test('what a page clears at once after it was typed does not leave', async ({ net }) => {
  // The engine is here by now; nobody rests and no gesture shows that something is sent.
  await net.type('天気');
  await net.page.keyboard.insertText(`連絡先は ${HELD} です`);
  const went = await net.page.evaluate(async (held) => {
    const editor = document.querySelector<HTMLTextAreaElement>('#the-editor');
    if (editor !== null) editor.value = '';
    const send = (body: string) =>
      fetch('/send', { method: 'POST', body }).then(
        () => true,
        () => false,
      );
    return [await send(held), await send('天気')];
  }, HELD);
  expect(went).toEqual([false, true]);
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
