/** Values of registry keys: by key below the exported one (`''` is that key itself), then by name. */
export type RegistryTree = ReadonlyMap<string, Readonly<Record<string, string | number | readonly string[]>>>;

const HEADING = /^\[(?<key>[^\r\n]+)\]$/u;
const VALUE = /^"(?<name>(?:[^"\\]|\\.)*)"=(?<data>[\s\S]*)$/u;

/**
 * Reads what `reg export` writes: "Windows Registry Editor Version 5.00", keys in brackets, one value a line, long binary
 * ones continued with `\` (Microsoft, "How to add, modify, or delete registry subkeys and values by using a .reg file").
 * `undefined` for anything else. Kinds of values that no policy uses are left out.
 */
export function readRegistryExport(text: string, root: string): RegistryTree | undefined {
  const [first, ...rest] = entriesOf(text.replace(/^\ufeff/u, ''));
  if (first?.trim() !== 'Windows Registry Editor Version 5.00') return undefined;
  const tree = new Map<string, Record<string, string | number | readonly string[]>>();
  let values: Record<string, string | number | readonly string[]> | undefined;
  for (const entry of rest) {
    const heading = HEADING.exec(entry)?.groups?.key;
    if (heading !== undefined) {
      values = {};
      const isBelow = heading.toLowerCase().startsWith(root.toLowerCase());
      if (isBelow) tree.set(heading.slice(root.length).replace(/^\\/u, ''), values);
      continue;
    }
    const { name, data } = VALUE.exec(entry)?.groups ?? {};
    const value = data === undefined ? undefined : dataOf(data);
    if (values !== undefined && name !== undefined && value !== undefined) values[unescaped(name)] = value;
  }
  return tree;
}

/** Lines, with what belongs together in one: a text runs to its closing quote, a list of bytes over its `\`. */
function entriesOf(text: string): readonly string[] {
  const entries: string[] = [];
  let open = '';
  for (const line of text.split(/\r?\n/u)) {
    open = open === '' ? line : `${open}\n${line}`;
    if (isOpenText(open)) continue;
    if (/^"[\s\S]*"=hex[\s\S]*\\$/u.test(open)) continue;
    if (open.trim() !== '') entries.push(open);
    open = '';
  }
  return open.trim() === '' ? entries : [...entries, open];
}

function isOpenText(entry: string): boolean {
  return /^"(?:[^"\\]|\\.)*"="/u.test(entry) && !/^"(?:[^"\\]|\\.)*"="(?:[^"\\]|\\[\s\S])*"\s*$/u.test(entry);
}

function dataOf(data: string): string | number | readonly string[] | undefined {
  const text = /^"(?<text>[\s\S]*)"\s*$/u.exec(data)?.groups?.text;
  if (text !== undefined) return unescaped(text);
  const number = /^dword:(?<digits>[0-9a-f]{1,8})\s*$/iu.exec(data)?.groups?.digits;
  if (number !== undefined) return Number.parseInt(number, 16);
  const { type, bytes } = /^hex\((?<type>[27])\):(?<bytes>[\s\S]*)$/iu.exec(data)?.groups ?? {};
  if (type === undefined || bytes === undefined) return undefined;
  const read = Buffer.from(bytes.replace(/[^0-9a-f]/giu, ''), 'hex').toString('utf16le');
  // A list ends with an empty text; a text ends with its zero.
  return type === '7' ? read.replace(/\0{1,2}$/u, '').split('\0') : read.replace(/\0$/u, '');
}

function unescaped(text: string): string {
  return text.replace(/\\(?<next>[\s\S])/gu, '$<next>');
}
