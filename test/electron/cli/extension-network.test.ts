import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

/** Every way a script of a browser has to the network. */
const WAYS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'Worker',
  'SharedWorker',
  'fetchLater',
]);

/** The names of ways out that a script says, as a variable or a member. Texts of its vocabulary are no names. */
function waysIn(source: string): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, name } = value as { readonly type?: unknown; readonly name?: unknown };
    if (type === 'Identifier' && typeof name === 'string' && WAYS.has(name)) found.add(name);
    if (type === 'ImportExpression') found.add('import()');
    for (const part of Object.values(value)) walk(part);
  };
  walk(parseAst(source, { sourceType: 'script' }));
  return [...found];
}

describe('the engine in the extension', () => {
  it.each(['engine', 'files', 'patterns', 'content', 'background', 'popup'])(
    '%s.js names no way to the network',
    (name) => {
      expect(waysIn(readFileSync(`dist/extension/chrome/${name}.js`, 'utf8'))).toEqual([]);
    },
  );

  it.each([
    ['fetch("/x")', ['fetch']],
    ['navigator.sendBeacon(a)', ['sendBeacon']],
    ['const words = ["fetch", "WebSocket"]', []],
    ['import("./x.js")', ['import()']],
  ])('is judged by names: %s', (source, ways) => {
    expect(waysIn(source)).toEqual(ways);
  });
});
