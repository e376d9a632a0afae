import type { Exported, Sender } from './exported.ts';
import { type Facts, factsOf, foundCounts } from './facts.ts';
import { SCALES, severityOf } from './severity.ts';

/** A value of an attribute in OTLP's JSON: 64-bit numbers are texts there. */
type OtlpValue =
  | { readonly stringValue: string }
  | { readonly intValue: string }
  | { readonly arrayValue: { readonly values: readonly OtlpValue[] } };

interface Attribute {
  readonly key: string;
  readonly value: OtlpValue;
}

interface LogRecord {
  readonly timeUnixNano: string;
  readonly observedTimeUnixNano: string;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly eventName: string;
  readonly body: OtlpValue;
  readonly attributes: readonly Attribute[];
}

/** An `ExportLogsServiceRequest`. */
export interface OtlpRequest {
  readonly resourceLogs: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeLogs: readonly {
      readonly scope: { readonly name: string; readonly version: string };
      readonly logRecords: readonly LogRecord[];
    }[];
  }[];
}

/**
 * Lines of one record as the body of an OTLP/HTTP request for logs: the JSON mapping of the OpenTelemetry Protocol 1.5
 * (opentelemetry.io/docs/specs/otlp, "JSON Protobuf Encoding"). Names of attributes are the semantic conventions' where
 * there are some: `service.name`, `service.version`, `service.instance.id`, `host.name`, `user.name`, `log.record.uid`;
 * the last is made for leaving out what was received twice. `observed` is the instant of the request, ISO 8601.
 */
export function otlpRequest(lines: readonly Exported[], { version }: Sender, observed: string): OtlpRequest {
  const [first] = lines;
  const resource = attributes({
    'service.name': 'sekisho',
    'service.version': version,
    'service.instance.id': first?.machine,
    'host.name': first?.computer,
  });
  const logRecords = lines.map((line) => logRecord(line, observed));
  const scopeLogs = [{ scope: { name: 'sekisho.record', version }, logRecords }];
  return { resourceLogs: [{ resource: { attributes: resource }, scopeLogs }] };
}

function logRecord(line: Exported, observed: string): LogRecord {
  const facts = factsOf(line.body);
  const { otlp, name } = SCALES[severityOf(facts)];
  return {
    timeUnixNano: nanoseconds(facts.at),
    observedTimeUnixNano: nanoseconds(observed),
    severityNumber: otlp,
    severityText: name,
    eventName: `sekisho.record.${facts.kind}`,
    body: { stringValue: facts.outcome ?? facts.kind },
    attributes: attributes({
      'log.record.uid': line.id,
      'user.name': line.person,
      'sekisho.record.seq': line.seq,
      'sekisho.record.hash': line.hash,
      ...ownAttributes(facts),
    }),
  };
}

type Value = string | number | readonly string[] | undefined;

function ownAttributes(facts: Facts): Readonly<Record<string, Value>> {
  const { kind: _kind, at: _at, found = {}, rules = [], policy, ...plain } = facts;
  const named = Object.entries(plain).map(([name, value]) => [`sekisho.${name}`, value] as const);
  const counts = foundCounts(found).map(
    ([category, band, count]) => [`sekisho.found.${category}.${band}`, count] as const,
  );
  return {
    ...Object.fromEntries<Value>([...named, ...counts]),
    'sekisho.policy.id': policy?.id,
    'sekisho.policy.version': policy?.version,
    'sekisho.rules': rules.length === 0 ? undefined : rules.map(({ id, action, count }) => `${id}=${action}:${count}`),
  };
}

function attributes(values: Readonly<Record<string, Value>>): readonly Attribute[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: otlpValue(value) }],
  );
}

function otlpValue(value: Exclude<Value, undefined>): OtlpValue {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { intValue: String(value) };
  return { arrayValue: { values: value.map((stringValue) => ({ stringValue })) } };
}

/** A 64-bit number does not fit into a number of the language. */
function nanoseconds(at: string): string {
  return `${Date.parse(at)}000000`;
}
