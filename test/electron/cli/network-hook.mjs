// Loaded into the program by Node's `--import`, before everything else: once the text of a test has been decoded, every way
// that Node has out of a process is tried, to the port of PORT. What came of each is written to the file of TRIED.
import childProcess, { execFileSync } from 'node:child_process';
import dgram from 'node:dgram';
import dns, { lookup } from 'node:dns';
import { lookup as lookupLater, Resolver } from 'node:dns/promises';
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net, { connect, Socket } from 'node:net';
import tls from 'node:tls';
import workers from 'node:worker_threads';

const { PORT, TRIED } = process.env;
const to = { host: '127.0.0.1', port: Number(PORT) };
const url = `http://127.0.0.1:${PORT}/`;
const decode = TextDecoder.prototype.decode;
const { fetch, WebSocket, EventSource } = globalThis;

/** Names of a module that were bound before are as good as any. */
const ways = {
  'net.connect': () => net.connect(to),
  'connect, bound before': () => connect(to),
  'a socket of its own': () => new Socket().connect(to),
  'a socket of the system': () => net.connect({ path: '/tmp/none.sock' }),
  'net.createServer': () => net.createServer().listen(0),
  'tls.connect': () => tls.connect({ ...to, rejectUnauthorized: false }),
  'http.get': () => http.get(url),
  'https.get': () => https.get(url.replace('http', 'https')),
  'http2.connect': () => http2.connect(url),
  'dgram.send': () => dgram.createSocket('udp4').send('text', to.port, to.host),
  'dgram.bind': () => dgram.createSocket('udp4').bind(0),
  fetch: () => globalThis.fetch(url),
  'dns.lookup': () => dns.lookup('localhost', () => undefined),
  'lookup, bound before': () => lookup('localhost', () => undefined),
  'dns.promises.lookup': () => lookupLater('localhost'),
  'dns.Resolver': () => toListener(new dns.Resolver()).resolve4('text.example', () => undefined),
  'dns.promises.Resolver': () => toListener(new Resolver()).resolveTxt('text.example'),
  'another program': () => childProcess.spawn('true'),
  'another program, at once': () => execFileSync('true'),
  'another thread': () => new workers.Worker('0', { eval: true }),
  'the inner parts': () => process.binding('tcp_wrap'),
  // What was taken out of the globals before still has to go through a socket.
  'fetch, taken before': () => fetch(url),
  'WebSocket, taken before': () =>
    WebSocket === undefined ? Promise.reject(new Error('none')) : opened(new WebSocket(url)),
  'EventSource, taken before': () =>
    EventSource === undefined ? Promise.reject(new Error('none')) : opened(new EventSource(url)),
};

/** Asks the listener and nobody else. */
function toListener(resolver) {
  resolver.setServers([`127.0.0.1:${PORT}`]);
  return resolver;
}

function opened(target) {
  return new Promise((passed, refused) => {
    target.addEventListener('open', passed);
    target.addEventListener('error', refused);
  });
}

async function outcome(way) {
  try {
    const begun = way();
    begun?.on?.('error', () => undefined);
    await begun;
    return 'passed';
  } catch {
    return 'refused';
  }
}

let isTried = false;
TextDecoder.prototype.decode = function decoded(...given) {
  const text = decode.apply(this, given);
  if (isTried || !text.startsWith('氏名: ')) return text;
  isTried = true;
  // As a library would, in the middle of the check; the program waits for nothing of it.
  const tried = Object.fromEntries(Object.keys(ways).map((name) => [name, 'waited for']));
  for (const [name, way] of Object.entries(ways)) {
    void outcome(way).then((come) => {
      tried[name] = come;
      writeFileSync(TRIED, JSON.stringify(tried));
    });
  }
  return text;
};
