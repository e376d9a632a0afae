import type { IncomingHttpHeaders } from 'node:http';
import { createServer, type Server } from 'node:https';
import { officialRequest } from '../../../record/export/official-otlp.ts';
import { type Certificates, serverOptions } from './certificates.ts';

/** One answer of the receiver. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OtlpServer {
  readonly endpoint: string;
  /** What comes after these is answered with success. */
  readonly reply: (...replies: readonly Reply[]) => void;
  /** Takes the next request and never answers it; `heard` is called then. */
  readonly hold: (heard: () => void) => void;
  /** Every request, as the official definition reads it. */
  readonly requests: readonly {
    readonly headers: IncomingHttpHeaders;
    readonly json: string;
    readonly ids: readonly string[];
  }[];
  /** Ids of the requests that were answered with success. */
  readonly taken: () => readonly string[];
  readonly end: () => Promise<void>;
}

interface OfficialRequest {
  readonly resourceLogs: readonly {
    readonly scopeLogs: readonly {
      readonly logRecords: readonly {
        readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
      }[];
    }[];
  }[];
}

/** The ids of all records. Throws where the official definition reads something else than what came. */
function idsIn(json: string): readonly string[] {
  const read = officialRequest(JSON.parse(json)) as OfficialRequest;
  if (JSON.stringify(read).length !== json.length) throw new Error('another reading of the request');
  const records = read.resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords));
  return records.map(
    ({ attributes }) => attributes.find(({ key }) => key === 'log.record.uid')?.value.stringValue ?? 'none',
  );
}

/** A receiver of OTLP over HTTPS on this machine; `requestCert`: only for machines with a certificate of the authority. */
export async function startOtlp(certificates: Certificates, requestCert = false): Promise<OtlpServer> {
  const requests: { headers: IncomingHttpHeaders; json: string; ids: readonly string[] }[] = [];
  const replies: Reply[] = [];
  const taken: string[] = [];
  let held: (() => void) | undefined;
  const server: Server = createServer({ ...serverOptions(certificates), requestCert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const json = Buffer.concat(chunks).toString();
      const ids = idsIn(json);
      requests.push({ headers: request.headers, json, ids });
      if (held !== undefined) {
        taken.push(...ids);
        held();
        held = undefined;
        return;
      }
      const { status, headers = {}, body = '{}' } = replies.shift() ?? { status: 200 };
      if (status === 200) taken.push(...ids);
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    endpoint: `https://localhost:${port}`,
    reply: (...next) => void replies.push(...next),
    hold: (heard) => {
      held = heard;
    },
    requests,
    taken: () => taken,
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
