import { isBlob, isBuffer, isDocument, isFile, isForm, isQuery, isRequest, isStream } from './kinds.ts';
import {
  add,
  after,
  bare,
  getterOf,
  isView,
  methodOf,
  OwnFormData,
  OwnResponse,
  quoted,
  startsAs,
} from './originals.ts';

/** What a request carries, as far as it could be read. */
export interface Contents {
  /** Everything that is text, a line each. */
  readonly text: string;
  /** Names and sizes of files, as the items of a list in JSON. */
  readonly files: string;
}

/** A body that stays as it was when it was looked at, and what it carries; `undefined` when reading takes a while. */
export interface Seen {
  readonly body: unknown;
  readonly contents: Contents | undefined;
}

export const NOTHING: Contents = { text: '', files: '' };

const OwnDecoder = TextDecoder;
const OwnSerializer = XMLSerializer;
const decode = methodOf(TextDecoder.prototype, 'decode') as (self: TextDecoder, bytes: unknown) => string;
const serialize = methodOf(XMLSerializer.prototype, 'serializeToString') as (self: XMLSerializer, of: Node) => string;
const queryText = methodOf(URLSearchParams.prototype, 'toString') as (self: unknown) => string;
const eachField = methodOf(FormData.prototype, 'forEach');
const append = methodOf(FormData.prototype, 'append');
const blobText = methodOf(Blob.prototype, 'text');
const blobType = getterOf(Blob.prototype, 'type') as (self: unknown) => string;
const blobSize = getterOf(Blob.prototype, 'size') as (self: unknown) => number;
const fileName = getterOf(File.prototype, 'name') as (self: unknown) => string;
const bytesOf = methodOf(Response.prototype, 'arrayBuffer');
const bytesInside = methodOf(Request.prototype, 'arrayBuffer');
const streamOf = getterOf(Response.prototype, 'body');
const OwnUnzip = DecompressionStream;
const readableOf = getterOf(DecompressionStream.prototype, 'readable');
const writableOf = getterOf(DecompressionStream.prototype, 'writable');
const pipe = methodOf(ReadableStream.prototype, 'pipeThrough');
const cloned = structuredClone;

/** Looks at a body as far as that can be done at once. Other objects leave as the text that they say they are. */
export function see(body: unknown): Seen {
  if (body === null || body === undefined) return { body, contents: NOTHING };
  if (typeof body !== 'object') return said(`${body as string | number}`);
  if (isQuery(body)) return { body, contents: textual(queryText(body)) };
  if (isBuffer(body) || isView(body)) return seeBytes(body);
  if (isForm(body)) return seeForm(body);
  if (isBlob(body)) return { body, contents: holdsText(body) ? undefined : { text: '', files: fileOf(body) } };
  if (isStream(body)) return { body, contents: undefined };
  if (isDocument(body)) return { body, contents: textual(serialize(new OwnSerializer(), body)) };
  return said(`${body as unknown as string}`);
}

const textual = (text: string): Contents => ({ text, files: '' });
const said = (text: string): Seen => ({ body: text, contents: textual(text) });

export const textOf = (bytes: ArrayBuffer | ArrayBufferView): string => decode(new OwnDecoder(), bytes);

/** The same bytes, which the page cannot change any more. */
export const copyOf = (body: unknown): unknown => (isBuffer(body) || isView(body) ? cloned(body) : body);

export type Read = (contents: Contents | undefined) => void;

/** Reads a body of any kind but a stream. Gives `undefined` when that fails. */
export function readLater(body: unknown, done: Read): void {
  const { contents } = see(body);
  if (contents !== undefined) done(contents);
  else if (isBlob(body)) readBlob(body, done);
  else if (isForm(body)) readForm(body, done);
  else if (isBuffer(body) || isView(body)) unzip(body, '', done);
  else done(undefined);
}

/** Reads a stream, or the body of a request, to its end, so that it can be looked at and sent as bytes. Throws when the stream is in use. */
export function drain(stream: unknown, done: (bytes: ArrayBuffer | undefined) => void): void {
  const whole = isRequest(stream)
    ? bytesInside(stream)
    : bytesOf(new OwnResponse(stream as ReadableStream<Uint8Array<ArrayBuffer>>));
  after(
    whole,
    (bytes) => done(bytes as ArrayBuffer),
    () => done(undefined),
  );
}

/** The file as an item of a list in JSON. */
export const fileOf = (blob: Blob): string =>
  `{"name":${quoted(isFile(blob) ? fileName(blob) : '')},"size":${blobSize(blob)}}`;

/** Pictures, sound and film hold no text that could be compared. */
function holdsText(blob: Blob): boolean {
  const type = blobType(blob);
  return !(startsAs(type, 'image/') || startsAs(type, 'audio/') || startsAs(type, 'video/') || startsAs(type, 'font/'));
}

function readBlob(blob: Blob, done: Read): void {
  const read = (text: unknown) =>
    isZip(text as string) ? unzip(blob, fileOf(blob), done) : done({ text: text as string, files: fileOf(blob) });
  after(blobText(blob), read, () => done(undefined));
}

/** How packed bytes begin (RFC 1952, 2.3.1), read as text. */
const isZip = (text: string): boolean => startsAs(text, '\u001f\ufffd');

/** Packed bytes must be unpacked first, and are sent as a copy. */
function seeBytes(bytes: ArrayBuffer | ArrayBufferView): Seen {
  const text = textOf(bytes);
  return isZip(text) ? { body: copyOf(bytes), contents: undefined } : { body: bytes, contents: textual(text) };
}

function unzip(body: unknown, files: string, done: Read): void {
  const packer = new OwnUnzip('gzip');
  const pair = bare({ readable: readableOf(packer), writable: writableOf(packer) });
  const plain = pipe(streamOf(new OwnResponse(body as BodyInit)), pair);
  drain(plain, (bytes) => done({ text: bytes === undefined ? '' : textOf(bytes), files }));
}

/** What can be said of a form at once: its fields, and which files are in it. */
export const fieldsNow = (form: FormData): Contents => fieldsOf(form).contents;

interface Fields {
  readonly contents: Contents;
  readonly unread: Blob[];
  readonly copy: FormData;
}

function fieldsOf(form: FormData): Fields {
  let text = '';
  let files = '';
  const unread = bare<Blob[]>([]);
  const copy = new OwnFormData();
  eachField(form, (value: unknown, name: string) => {
    append(copy, name, value);
    text += `${name}\n`;
    if (!isBlob(value)) {
      text += `${value as string}\n`;
      return;
    }
    files += `${files === '' ? '' : ','}${fileOf(value)}`;
    if (holdsText(value)) add(unread, value);
  });
  return { contents: { text, files }, unread, copy };
}

/** A form that must be read first is sent as a copy: the page cannot change it in between. */
function seeForm(form: FormData): Seen {
  const { contents, unread, copy } = fieldsOf(form);
  return unread.length === 0 ? { body: form, contents } : { body: copy, contents: undefined };
}

function readForm(form: FormData, done: Read): void {
  const { contents, unread } = fieldsOf(form);
  const next = (at: number, text: string): void => {
    const blob = unread[at];
    if (blob === undefined) done({ text, files: contents.files });
    else readBlob(blob, (read) => (read === undefined ? done(undefined) : next(at + 1, `${text}${read.text}\n`)));
  };
  next(0, contents.text);
}
