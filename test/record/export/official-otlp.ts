import { createRequire } from 'node:module';

/** A message of the generated code: made from the project's own .proto files by protobufjs. */
interface Message {
  verify(value: unknown): string | null;
  fromObject(value: unknown): unknown;
  toObject(message: unknown, options: Readonly<Record<string, unknown>>): unknown;
  encode(message: unknown): { finish(): Uint8Array };
  decode(bytes: Uint8Array): unknown;
}

interface Generated {
  readonly opentelemetry: {
    readonly proto: {
      readonly collector: { readonly logs: { readonly v1: { readonly ExportLogsServiceRequest: Message } } };
    };
  };
}

const load = createRequire(import.meta.url);
const { opentelemetry } = load('@opentelemetry/otlp-transformer/build/src/generated/root.js') as Generated;
const { ExportLogsServiceRequest } = opentelemetry.proto.collector.logs.v1;

/**
 * What the official definition of OTLP makes of a request in JSON: through its own types, its binary form and back.
 * A field that it has not is gone, a value of another type is another one.
 */
export function officialRequest(json: unknown): unknown {
  const bytes = ExportLogsServiceRequest.encode(ExportLogsServiceRequest.fromObject(json)).finish();
  const message = ExportLogsServiceRequest.decode(bytes);
  return ExportLogsServiceRequest.toObject(message, { longs: String, bytes: String });
}
