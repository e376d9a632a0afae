import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../shared/contract/dispatch.ts';
import { SECURITY_HEADERS, securityHeadersOf } from '../app/content-security.ts';
import { staticFile } from '../app/static-files.ts';
import type { EventStream } from './event-stream.ts';
import { decidePassage, type Knock } from './gate.ts';
import { readBody } from './read-body.ts';

export interface Service {
  /** Folder of the built page. */
  readonly pages: string;
  readonly token: string;
  readonly call: (name: unknown, input: unknown) => Promise<Answer<unknown>>;
  readonly events: EventStream;
  /** Receives what a request failed with, by surprise. */
  readonly report: (error: unknown) => void;
}

export interface Running {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Starts the server on 127.0.0.1; port 0 takes a free one. Rejects with Node's error when the port cannot be had. */
export async function startServer(service: Service, port: number): Promise<Running> {
  const server = createServer({ maxHeaderSize: 8_192, headersTimeout: 10_000, requestTimeout: 30_000 });
  server.on('request', (request, response) => {
    answer(request, response, service, portOf(server)).catch((error: unknown) => {
      service.report(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        service.events.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, service: Service, port: number) {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const passage = decidePassage(knockOf(request), { port, token: service.token });
  if (passage.to === 'nowhere') return refuse(response, passage.status, passage.why);
  if (passage.to === 'page') return sendPage(passage.pathname, response, service.pages);
  if (passage.to === 'call') return answerCall(request, response, service);
  response.setHeader('content-type', 'application/x-ndjson; charset=utf-8');
  service.events.join(response);
}

function knockOf({ method = '', url = '', headers }: IncomingMessage): Knock {
  const single = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? value : undefined);
  return {
    method,
    target: url,
    host: headers.host,
    origin: headers.origin,
    fetchSite: single(headers['sec-fetch-site']),
    contentType: headers['content-type'],
    token: single(headers['x-sekisho-token']),
  };
}

async function answerCall(request: IncomingMessage, response: ServerResponse, service: Service) {
  const body = await readBody(request);
  if (!body.ok) return refuse(response, body.status, body.why);
  const { name, input } = typeof body.value === 'object' && body.value !== null ? (body.value as Call) : ({} as Call);
  sendJson(response, await service.call(name, input));
}

interface Call {
  readonly name?: unknown;
  readonly input?: unknown;
}

async function sendPage(pathname: string, response: ServerResponse, pages: string) {
  const file = await staticFile(pages, pathname);
  if (file === undefined) return refuse(response, 404, 'no such file');
  for (const [name, value] of Object.entries(securityHeadersOf(file.type))) response.setHeader(name, value);
  response.setHeader('content-type', file.type);
  response.end(file.body);
}

/** A refusal is an `Answer` too, so that the page has one way to read a reply. Refused connections are not reused. */
function refuse(response: ServerResponse, status: number, why: string) {
  response.statusCode = status;
  response.setHeader('connection', 'close');
  const message = { ja: `受け付けられない要求です（${why}）。`, en: `The request is refused (${why}).` };
  const refusal: Answer<never> = { ok: false, code: 'refused', problem: { path: '', message } };
  sendJson(response, refusal);
}

function sendJson(response: ServerResponse, value: Answer<unknown>) {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(value));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
