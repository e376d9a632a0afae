import type { LeavingFile } from '../line.ts';

/** What a request carries, as far as it could be read. */
export interface Contents {
  readonly texts: readonly string[];
  readonly files: readonly LeavingFile[];
}

const NOTHING: Contents = { texts: [], files: [] };

/** Pictures, sound and film hold no text that could be compared. */
const NO_TEXT = /^(?:image|audio|video|font)\//u;

/** The contents of a body that can be read at once; `undefined` when reading takes a promise (`contentsLater`). */
export function contentsNow(body: unknown): Contents | undefined {
  if (body === null || body === undefined) return NOTHING;
  if (typeof body === 'string') return { texts: [body], files: [] };
  if (body instanceof URLSearchParams) return { texts: [...body].flat(), files: [] };
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return { texts: [textOf(body)], files: [] };
  if (body instanceof FormData) return formNow(body);
  if (body instanceof Document) return { texts: [body.documentElement.outerHTML], files: [] };
  if (body instanceof Blob) return NO_TEXT.test(body.type) ? { texts: [], files: filesOf([body]) } : undefined;
  if (body instanceof ReadableStream) return undefined;
  return { texts: typeof body === 'object' ? [] : [`${body as string | number}`], files: [] };
}

/** The contents of a body of any kind but a stream. */
export async function contentsLater(body: unknown): Promise<Contents> {
  const now = contentsNow(body);
  if (now !== undefined) return now;
  if (body instanceof Blob) return { texts: [await body.text()], files: filesOf([body]) };
  if (body instanceof FormData) return formLater(body);
  return NOTHING;
}

/** A stream read to its end, so that it can be looked at and sent as bytes. */
export async function drained(stream: ReadableStream<unknown>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

export function textOf(bytes: ArrayBuffer | ArrayBufferView): string {
  return new TextDecoder().decode(bytes);
}

const blobsOf = (form: FormData): readonly Blob[] => [...form.values()].filter((value) => value instanceof Blob);
const stringsOf = (form: FormData): readonly string[] =>
  [...form].flatMap(([name, value]) => (typeof value === 'string' ? [name, value] : [name]));

function filesOf(blobs: readonly Blob[]): readonly LeavingFile[] {
  return blobs.map((blob) => ({ name: blob instanceof File ? blob.name : '', size: blob.size }));
}

function formNow(form: FormData): Contents | undefined {
  const blobs = blobsOf(form);
  if (blobs.some(({ type }) => !NO_TEXT.test(type))) return undefined;
  return { texts: stringsOf(form), files: filesOf(blobs) };
}

async function formLater(form: FormData): Promise<Contents> {
  const blobs = blobsOf(form);
  const read = await Promise.all(blobs.filter(({ type }) => !NO_TEXT.test(type)).map((blob) => blob.text()));
  return { texts: [...stringsOf(form), ...read], files: filesOf(blobs) };
}
