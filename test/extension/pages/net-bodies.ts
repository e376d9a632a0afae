/** Ways in which a body can say a message. */
export const FORMS = [
  'json',
  'nested',
  'nested twice',
  'form text',
  'form object',
  'multipart',
  'multipart file',
  'plain',
  'base64',
  'base64url',
  'escaped',
  'split lines',
  'html',
  'bytes',
  'view',
  'buffer',
  'blob',
  'file',
  'object',
  'gzip',
] as const;
export type Form = (typeof FORMS)[number];

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const base64 = (text: string): string => btoa(Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join(''));
const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

function withField(value: string | Blob): FormData {
  const form = new FormData();
  form.append('id', '7');
  form.append('message', value);
  return form;
}

/** The message in small pieces, a line of JSON each, as pages stream what is typed. */
function inLines(message: string): string {
  const lines: string[] = [];
  for (let at = 0; at < message.length; at += 5)
    lines.push(JSON.stringify({ n: at, delta: message.slice(at, at + 5) }));
  return lines.join('\n');
}

async function zipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A fresh body of this form. */
export async function bodyOf(form: Form, message: string): Promise<BodyInit> {
  const json = JSON.stringify({ id: 7, message });
  const bodies: Readonly<Record<Form, () => unknown>> = {
    json: () => json,
    nested: () => JSON.stringify({ payload: json }),
    'nested twice': () => JSON.stringify([[JSON.stringify({ payload: json })]]),
    'form text': () => `id=7&message=${encodeURIComponent(message).replaceAll('%20', '+')}`,
    'form object': () => new URLSearchParams({ id: '7', message }),
    multipart: () => withField(message),
    'multipart file': () => withField(new File([message], 'a.txt', { type: 'text/plain' })),
    plain: () => message,
    base64: () => JSON.stringify({ data: base64(`あ${json}`) }),
    base64url: () => base64(json).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    escaped: () => `{"message":"${escaped(message)}"}`,
    'split lines': () => inLines(message),
    html: () => `<p>${message.replaceAll('@', '&#64;').replaceAll('.', '<wbr>.')}</p>`,
    bytes: () => utf8(json),
    view: () => new DataView(utf8(`......${json}`).buffer, 6),
    buffer: () => utf8(json).buffer,
    blob: () => new Blob([json]),
    file: () => new File([json], 'a.json'),
    object: () => ({ toString: () => json }),
    gzip: () => zipped(json),
  };
  return (await bodies[form]()) as BodyInit;
}
