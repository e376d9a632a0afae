// The project's own .proto files, as protobufjs made code of them; its types name no messages.
import generated from '@opentelemetry/otlp-transformer/build/src/generated/root.js';

interface Message {
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

const { ExportLogsServiceRequest } = (generated as unknown as Generated).opentelemetry.proto.collector.logs.v1;

/**
 * What the official definition of OTLP makes of a request in JSON: through its own types, its binary form and back.
 * A field that it has not is gone, a value of another type is another one.
 */
export function officialRequest(json: unknown): unknown {
  const bytes = ExportLogsServiceRequest.encode(ExportLogsServiceRequest.fromObject(json)).finish();
  const message = ExportLogsServiceRequest.decode(bytes);
  return ExportLogsServiceRequest.toObject(message, { longs: String, bytes: String });
}
