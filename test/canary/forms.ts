import { createHash } from 'node:crypto';
import type { Canary } from './canaries.ts';
import { inEucJp, inShiftJis } from './encodings.ts';

/** One way a value could stand somewhere. */
export interface Needle {
  readonly canary: Canary;
  readonly form: string;
  readonly bytes: Buffer;
}

type Writer = (text: string) => readonly (Buffer | string | undefined)[];

const utf8 = (text: string): Buffer => Buffer.from(text);
const hexOf = (bytes: Buffer): readonly string[] => [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
const bothCases = (text: string): readonly string[] => [text.toLowerCase(), text.toUpperCase()];
const beyondAscii = (text: string, write: (unit: number) => string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => write(unit.charCodeAt(0)));
const unicode = (unit: number): string => unit.toString(16).padStart(4, '0');

/** What stays the same of the base64 of a longer text, wherever in it the value begins. */
function base64Of(bytes: Buffer): readonly string[] {
  const plain = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/u, '');
    const isCut = (before + bytes.length) % 3 !== 0;
    return whole.slice(before === 0 ? 0 : before + 1, isCut ? -1 : undefined);
  });
  return [...plain, ...plain.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

/** A short value can be guessed from its digest, so a digest is the value. */
function digestsOf(text: string): readonly (Buffer | string)[] {
  return ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) => {
    const digest = createHash(algorithm).update(text).digest();
    const base64 = digest.toString('base64').replace(/=+$/u, '');
    return [digest, ...bothCases(digest.toString('hex')), base64, base64.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

const WRITERS: Readonly<Record<string, Writer>> = {
  plain: (text) => [text, text.toLowerCase()],
  'folded (NFKC)': (text) => [text.normalize('NFKC')],
  'JSON escapes': (text) =>
    [unicode, (unit: number) => unicode(unit).toUpperCase()].map((write) =>
      beyondAscii(text, (unit) => `\\u${write(unit)}`),
    ),
  'numeric character references': (text) => [
    beyondAscii(text, (unit) => `&#${unit};`),
    ...bothCases('x').map((letter) => beyondAscii(text, (unit) => `&#x${unit.toString(16)};`.replace('x', letter))),
  ],
  'percent-encoded': (text) => {
    const encoded = encodeURIComponent(text);
    return [encoded, encoded.replace(/%../gu, (code) => code.toLowerCase()), encoded.replaceAll('%20', '+')];
  },
  'quoted-printable': (text) => [encodeURIComponent(text).replaceAll('%', '=')],
  base64: (text) => base64Of(utf8(text)),
  'base64 of UTF-16': (text) => base64Of(Buffer.from(text, 'utf16le')),
  'UTF-16LE': (text) => [Buffer.from(text, 'utf16le')],
  'UTF-16BE': (text) => [swapped(Buffer.from(text, 'utf16le'))],
  Shift_JIS: (text) => [inShiftJis(text)],
  'EUC-JP': (text) => [inEucJp(text)],
  hex: (text) => ['', ' ', ':', ','].flatMap((between) => bothCases(hexOf(utf8(text)).join(between))),
  'escaped bytes': (text) => [
    hexOf(utf8(text))
      .map((byte) => `\\x${byte}`)
      .join(''),
    [...utf8(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  ],
  'list of bytes': (text) => [[...utf8(text)].join(','), [...utf8(text)].join(', ')],
  digest: digestsOf,
};

export const FORMS: readonly string[] = Object.keys(WRITERS);

/** Shorter bytes would be met by chance. */
const SHORTEST = 8;

/** Every way a value could stand somewhere, each once; a form that looks like an earlier one is left out. */
export function needlesOf(canary: Canary): readonly Needle[] {
  const seen = new Set<string>();
  return [canary.value, ...canary.cores].flatMap((text) =>
    Object.entries(WRITERS).flatMap(([form, write]) =>
      write(text).flatMap((written) => {
        const bytes = typeof written === 'string' ? utf8(written) : written;
        const key = bytes?.toString('latin1') ?? '';
        if (bytes === undefined || bytes.length < SHORTEST || seen.has(key)) return [];
        seen.add(key);
        return [{ canary, form, bytes }];
      }),
    ),
  );
}
