import type { Exports, ExportTls, OtlpExport, SyslogExport } from '../../../../../shared/policy/arrangements.ts';
import { textOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import { policyExportWords } from '../../../../../shared/words/policy-export-words.ts';
import { Select, Switch } from '../../../../parts/fields.tsx';
import { useWords } from '../../../../state/words.ts';
import { DraftText } from '../fields.tsx';

interface ExportFieldsProps {
  readonly exports: Exports | undefined;
  /** Takes what is left, and the name of the field that is being written. */
  readonly take: (exports: Exports | undefined, field: string) => void;
}

/** Where the record is sent. What goes along is asked only where it goes somewhere. */
export function ExportFields({ exports = {}, take }: ExportFieldsProps) {
  const words = useWords(policyExportWords);
  const put = <K extends keyof Exports>(key: K, value: Exports[K] | undefined, field: string = key) => {
    const next = withField(exports, key, value);
    take(Object.keys(next).length === 0 ? undefined : next, `exports-${field}`);
  };
  const isSent = exports.syslog !== undefined || exports.otlp !== undefined;
  return (
    <fieldset className="fields">
      <legend>{words.title}</legend>
      <p className="field__hint">{words.hint}</p>
      <Syslog syslog={exports.syslog} put={(value, field) => put('syslog', value, field)} />
      <Otlp otlp={exports.otlp} put={(value, field) => put('otlp', value, field)} />
      {isSent ? (
        <>
          <Certificates tls={exports.tls ?? {}} put={(value, field) => put('tls', value, field)} />
          <Switch
            label={words.person}
            hint={words.personHint}
            checked={exports.person === true}
            onChange={(on) => put('person', on ? true : undefined)}
          />
          <Switch
            label={words.computer}
            checked={exports.computer === true}
            onChange={(on) => put('computer', on ? true : undefined)}
          />
        </>
      ) : null}
    </fieldset>
  );
}

interface PartProps<T> {
  readonly put: (value: T | undefined, field?: string) => void;
}

/** 6514 is the port of syslog over TLS (RFC 5425, 4.1). */
const NEW_SYSLOG: SyslogExport = { host: '', port: 6_514, protocol: 'tls' };

const PROTOCOLS = ['tls', 'tcp', 'udp'] as const;

function Syslog({ syslog, put }: PartProps<SyslogExport> & { readonly syslog: SyslogExport | undefined }) {
  const words = useWords(policyExportWords);
  const toggle = (
    <Switch label={words.syslog} checked={syslog !== undefined} onChange={(on) => put(on ? NEW_SYSLOG : undefined)} />
  );
  if (syslog === undefined) return toggle;
  return (
    <>
      {toggle}
      <div className="both__row">
        <DraftText
          label={words.host}
          mono
          path="exports.syslog.host"
          value={syslog.host}
          onChange={(host) => put({ ...syslog, host }, 'syslog-host')}
        />
        <DraftText
          label={words.port}
          type="number"
          path="exports.syslog.port"
          value={String(syslog.port)}
          onChange={(port) => put({ ...syslog, port: Number(port) }, 'syslog-port')}
        />
      </div>
      <Select
        label={words.protocol}
        value={syslog.protocol}
        options={PROTOCOLS.map((value) => ({ value, label: words.protocols[value] }))}
        onChange={(protocol) => put({ ...syslog, protocol })}
      />
    </>
  );
}

const NEW_OTLP: OtlpExport = { endpoint: 'https://' };

function Otlp({ otlp, put }: PartProps<OtlpExport> & { readonly otlp: OtlpExport | undefined }) {
  const words = useWords(policyExportWords);
  const toggle = (
    <Switch label={words.otlp} checked={otlp !== undefined} onChange={(on) => put(on ? NEW_OTLP : undefined)} />
  );
  if (otlp === undefined) return toggle;
  return (
    <>
      {toggle}
      <DraftText
        label={words.endpoint}
        mono
        path="exports.otlp.endpoint"
        value={otlp.endpoint}
        onChange={(endpoint) => put({ ...otlp, endpoint }, 'otlp-endpoint')}
      />
      <DraftText
        label={words.headersFile}
        hint={words.headersHint}
        mono
        path="exports.otlp.headersFile"
        value={otlp.headersFile ?? ''}
        onChange={(text) => put(withField(otlp, 'headersFile', textOrNothing(text)), 'otlp-headers')}
      />
      <DraftText
        label={words.proxy}
        mono
        path="exports.otlp.proxy"
        value={otlp.proxy ?? ''}
        onChange={(text) => put(withField(otlp, 'proxy', textOrNothing(text)), 'otlp-proxy')}
      />
    </>
  );
}

function Certificates({ tls, put }: PartProps<ExportTls> & { readonly tls: ExportTls }) {
  const words = useWords(policyExportWords);
  const take = (next: ExportTls, field: string) => put(Object.keys(next).length === 0 ? undefined : next, field);
  const { certificate = '', key = '' } = tls.client ?? {};
  const client = (next: NonNullable<ExportTls['client']>, field: string) =>
    take(withField(tls, 'client', next.certificate === '' && next.key === '' ? undefined : next), field);
  return (
    <>
      <DraftText
        label={words.authority}
        mono
        path="exports.tls.authority"
        value={tls.authority ?? ''}
        onChange={(text) => take(withField(tls, 'authority', textOrNothing(text)), 'tls-authority')}
      />
      <div className="both__row">
        <DraftText
          label={words.certificate}
          mono
          path="exports.tls.client.certificate"
          value={certificate}
          onChange={(text) => client({ certificate: text, key }, 'tls-certificate')}
        />
        <DraftText
          label={words.key}
          mono
          path="exports.tls.client.key"
          value={key}
          onChange={(text) => client({ certificate, key: text }, 'tls-key')}
        />
      </div>
    </>
  );
}
