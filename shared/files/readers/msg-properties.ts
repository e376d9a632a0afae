import { decodeText } from '../decode-text.ts';
import type { Storage } from './msg-compound.ts';

/** The properties of a message, a recipient or an attachment (MS-OXMSG 2.1), by their number. */
export interface Properties {
  /** Text of a property, or ''. */
  readonly text: (id: number) => string;
  readonly bytes: (id: number) => Uint8Array | undefined;
  readonly number: (id: number) => number | undefined;
  /** Numbers of all properties that hold text. */
  readonly texts: readonly number[];
}

const PROPERTIES = '__properties_version1.0';
const STREAM = /^__substg1\.0_(?<id>[0-9A-F]{4})(?<type>001E|001F|0102)$/iu;

/** Numbers that tell how texts that are not Unicode are written. */
const CODE_PAGES = [0x3ffd, 0x3fde] as const;

const LABELS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20932: 'euc-jp',
  51932: 'euc-jp',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  65001: 'utf-8',
};

/** @param header bytes before the first property: 32 in a message, 24 in one inside it, 8 elsewhere (2.4) */
export function propertiesOf({ streams }: Storage, header: number, codePage?: number): Properties {
  const found = new Map<number, { readonly type: string; readonly read: () => Uint8Array }>();
  for (const [name, read] of streams) {
    const { id, type } = STREAM.exec(name)?.groups ?? {};
    // A property may be there in both forms of text; Unicode says more.
    if (id === undefined || type === undefined) continue;
    const known = found.get(Number.parseInt(id, 16));
    if (known?.type !== '001F') found.set(Number.parseInt(id, 16), { type: type.toUpperCase(), read });
  }
  const numbers = numbersIn(streams.get(PROPERTIES)?.() ?? new Uint8Array(), header);
  const page = codePage ?? CODE_PAGES.map((id) => numbers.get(id)).find((value) => value !== undefined);
  return {
    text(id) {
      const stream = found.get(id);
      if (stream === undefined || stream.type === '0102') return '';
      return withoutEnd(
        stream.type === '001F' ? new TextDecoder('utf-16le').decode(stream.read()) : decoded(stream.read(), page),
      );
    },
    bytes: (id) => found.get(id)?.read(),
    number: (id) => numbers.get(id),
    texts: [...found].filter(([, { type }]) => type !== '0102').map(([id]) => id),
  };
}

/** Numbers stand in the table itself: the tag with the type in its lower half, flags, the value (2.4.2). */
function numbersIn(table: Uint8Array, header: number): ReadonlyMap<number, number> {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const numbers = new Map<number, number>();
  for (let at = header; at + 16 <= table.length; at += 16) {
    const tag = view.getUint32(at, true);
    if ((tag & 0xffff) === 3) numbers.set(tag >>> 16, view.getUint32(at + 8, true));
  }
  return numbers;
}

function decoded(bytes: Uint8Array, page: number | undefined): string {
  const label =
    page === undefined ? undefined : (LABELS[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : undefined));
  if (label !== undefined && label !== 'windows-1252') return new TextDecoder(label).decode(bytes);
  // Programs of the West write their own page over Japanese text.
  const text = decodeText(bytes);
  return text.ok ? text.text : new TextDecoder('windows-1252').decode(bytes);
}

function withoutEnd(text: string): string {
  return text.replace(/\0+$/u, '');
}
