import { FileTrouble, type Reading } from '../document.ts';
import { walkXml } from './office-xml.ts';
import { zipDirectory } from './zip-directory.ts';
import { canUnpack, unpack } from './zip-entry.ts';

/** A relationship of a part (ECMA-376 part 2, 9.3). */
interface Relation {
  readonly id: string;
  /** The last word of the type's address, such as `worksheet`. */
  readonly type: string;
  /** Path in the package, or an address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** An Office file opened: its parts by path, without the slash at the front, in the order of the archive. */
export interface OfficePackage {
  readonly paths: readonly string[];
  readonly bytesOf: (path: string) => Uint8Array | undefined;
  /** The XML of a part. Throws `FileTrouble` when it is no XML that Office writes. */
  readonly xmlOf: (path: string) => string | undefined;
  /** The content type of a part, without what all types of Office begin with. */
  readonly typeOf: (path: string) => string;
  readonly relationsOf: (path: string) => readonly Relation[];
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** Unpacks an Office file. Two parts whose names differ in case only are the same part twice, and refused. */
export function openPackage(bytes: Uint8Array, reading: Reading): OfficePackage {
  const parts = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>();
  for (const entry of zipDirectory(bytes, reading).entries) {
    if (entry.isFolder) continue;
    if (entry.isEncrypted) throw new FileTrouble('password');
    const path = entry.name.replace(/^\//u, '');
    if (!canUnpack(entry) || parts.has(path.toLowerCase())) throw new FileTrouble('broken');
    parts.set(path.toLowerCase(), { path, bytes: unpack(bytes, entry, reading) });
  }
  const bytesOf = (path: string) => parts.get(path.toLowerCase())?.bytes;
  const xmls = new Map<string, string>();
  const xmlOf = (path: string) => {
    reading.checkTime();
    const known = xmls.get(path);
    if (known !== undefined) return known;
    const raw = bytesOf(path);
    const xml = raw && decodeXmlBytes(raw);
    if (xml !== undefined) xmls.set(path, xml);
    return xml;
  };
  const types = contentTypes(xmlOf(CONTENT_TYPES));
  return {
    paths: [...parts.values()].map(({ path }) => path),
    bytesOf,
    xmlOf,
    typeOf: (path) => types(path),
    relationsOf: (path) => relationsIn(xmlOf(relationsPath(path)), path),
  };
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.1); whatever else one claims to be, programs may read it otherwise. */
function decodeXmlBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const xml = decoded(bytes, encoding);
  const claimed = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})/u.exec(xml)?.[1]?.toLowerCase() ?? encoding;
  if (!claimed.startsWith(isWide ? 'utf-16' : 'utf-8') && claimed !== 'us-ascii') throw new FileTrouble('broken');
  return xml;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileTrouble('broken');
  }
}

function contentTypes(xml: string | undefined): (path: string) => string {
  const byPath = new Map<string, string>();
  const byEnding = new Map<string, string>();
  walkXml(xml ?? '', {
    open({ name, attribute }) {
      const type = attribute('ContentType')?.text.replace('application/vnd.openxmlformats-officedocument.', '') ?? '';
      if (name === 'Override') byPath.set((attribute('PartName')?.text ?? '').replace(/^\//u, '').toLowerCase(), type);
      if (name === 'Default') byEnding.set((attribute('Extension')?.text ?? '').toLowerCase(), type);
    },
  });
  return (path) => {
    const lower = path.toLowerCase();
    return byPath.get(lower) ?? byEnding.get(lower.slice(lower.lastIndexOf('.') + 1)) ?? '';
  };
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function relationsIn(xml: string | undefined, path: string): readonly Relation[] {
  const relations: Relation[] = [];
  walkXml(xml ?? '', {
    open({ name, attribute }) {
      if (name !== 'Relationship') return;
      const isExternal = attribute('TargetMode')?.text === 'External';
      const target = attribute('Target')?.text ?? '';
      const type = attribute('Type')?.text ?? '';
      relations.push({
        id: attribute('Id')?.text ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolved(path, target),
        isExternal,
      });
    },
  });
  return relations;
}

/** A target counts from the folder of the part it belongs to. */
function resolved(path: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = path.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
