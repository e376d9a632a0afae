import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What a record store was told, in order: the verb's last word and the statement. */
export interface Told {
  readonly verb: string;
  readonly statement: { readonly id: string; readonly result?: { readonly score?: { readonly scaled: number } } };
}

/** A small learning system on this machine: it serves a package, and answers cmi5's questions (cmi5, sections 8 to 11). */
export interface LmsSystem {
  readonly address: string;
  readonly told: Told[];
  /** The address that launches a lesson of the package as cmi5 says. */
  readonly launch: (lesson: string) => string;
  /** How many of the next statements are refused as by a busy store. */
  busy: number;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'mori' } };
const REGISTRATION = '9f1a3b52-6a7e-4a5c-9d0b-0b5a2f3c4d5e';
const TOKEN = 'c2VraXNobzpzZWtpc2hv';

export async function startLms(folder: string): Promise<LmsSystem> {
  const told: Told[] = [];
  const documents = new Map<string, string>();
  const system = { busy: 0 };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const url = new URL(request.url ?? '/', 'http://lms');
    const end = (status: number, body = '', type = 'application/json') =>
      response.writeHead(status, { 'content-type': type }).end(body);
    if (url.pathname === '/fetch')
      return end(request.method === 'POST' ? 200 : 405, JSON.stringify({ 'auth-token': TOKEN }));
    if (url.pathname === '/host') return end(200, '<!doctype html><title>LMS</title>', 'text/html');
    if (!url.pathname.startsWith('/xapi/')) return file(join(folder, url.pathname.replace('/package/', '')), end);
    if (request.headers.authorization !== `Basic ${TOKEN}`) return end(401);
    if (request.headers['x-experience-api-version'] !== '1.0.3') return end(400);
    const body = await bodyOf(request);
    if (url.pathname === '/xapi/activities/state') return state(url, request.method ?? '', body, documents, end);
    if (url.pathname === '/xapi/statements' && request.method === 'PUT') {
      if (system.busy > 0) {
        system.busy--;
        return end(503);
      }
      return statement(url, body, told, end);
    }
    return end(404);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const launch = (lesson: string) => {
    const query = new URLSearchParams({
      lesson,
      lang: 'ja',
      endpoint: `${address}/xapi/`,
      fetch: `${address}/fetch`,
      actor: JSON.stringify(ACTOR),
      registration: REGISTRATION,
      activityId: `https://sekisho.example/lessons/${lesson}`,
    });
    return `${address}/package/player.html?${query}`;
  };
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return Object.assign(system, { address, told, launch, close });
}

type End = (status: number, body?: string, type?: string) => unknown;

function state(url: URL, method: string, body: string, documents: Map<string, string>, end: End): unknown {
  const id = url.searchParams.get('stateId') ?? '';
  if (id === 'LMS.LaunchData') {
    const contextTemplate = {
      contextActivities: { grouping: [{ id: 'https://lms.example/course' }] },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' },
    };
    return end(200, JSON.stringify({ contextTemplate, launchMode: 'Normal', masteryScore: 0.5 }));
  }
  if (method === 'PUT') {
    documents.set(id, body);
    return end(204);
  }
  const known = documents.get(id);
  return known === undefined ? end(404) : end(200, known);
}

/** Keeps a statement once; refuses what cmi5 refuses (sections 9 and 9.6). */
function statement(url: URL, body: string, told: Told[], end: End): unknown {
  const sent = JSON.parse(body) as Told['statement'] & {
    readonly verb: { readonly id: string };
    readonly context: {
      readonly registration: string;
      readonly contextActivities: {
        readonly category: readonly { readonly id: string }[];
        readonly grouping?: unknown;
      };
    };
  };
  const verb = sent.verb.id.split('/').at(-1) ?? '';
  const categories = sent.context.contextActivities.category.map(({ id }) => id.split('/').at(-1));
  const moves = ['completed', 'passed', 'failed'].includes(verb);
  const first = told.length === 0 || verb !== 'initialized' || told.at(-1)?.verb === 'terminated';
  const isGood =
    sent.id === url.searchParams.get('statementId') &&
    sent.context.registration === REGISTRATION &&
    sent.context.contextActivities.grouping !== undefined &&
    categories.includes('cmi5') &&
    categories.includes('moveon') === moves &&
    first;
  if (!isGood) return end(400);
  if (told.some((item) => item.statement.id === sent.id)) return end(409);
  if ((verb === 'completed' || verb === 'passed') && told.some((item) => item.verb === verb)) return end(403);
  told.push({ verb, statement: sent });
  return end(204);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function file(path: string, end: End): Promise<unknown> {
  try {
    return end(200, await readFile(path, 'utf8'), TYPES[extname(path)] ?? 'application/octet-stream');
  } catch {
    // No such file in the package.
    return end(404);
  }
}
