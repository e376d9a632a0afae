import type { FileKind, Trouble } from './document.ts';
import { isMessage } from './readers/compound.ts';

const BY_ENDING: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  log: 'text',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  tsv: 'csv',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'json',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  pptx: 'pptx',
  pptm: 'pptx',
  ppsx: 'pptx',
  pdf: 'pdf',
  eml: 'eml',
  msg: 'msg',
  zip: 'zip',
};

const SOURCE =
  /^(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|kts|scala|c|h|cc|cpp|hpp|cs|fs|vb|php|pl|swift|m|mm|dart|r|lua|ex|exs|hs|clj|ps1|sh|bash|bat|sql|ya?ml|toml|ini|env|xml|css|scss|vue|svelte|tf|gradle|properties|cfg|conf)$/u;

/** The first bytes that files of a kind begin with. */
const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Compound File Binary (MS-CFB): mails of Outlook, old Office files, and new ones behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The kind of a file by its first bytes and then its name: a name may say anything. A compound file that is no mail is
 * an old Office file or a new one behind a password, which `readers/compound.ts` tells apart.
 */
export function kindOf(name: string, bytes: Uint8Array): FileKind | Extract<Trouble, 'old-office'> {
  const ending = endingOf(name);
  const named = BY_ENDING[ending];
  if (begins(bytes, PDF)) return 'pdf';
  if (begins(bytes, ZIP) || begins(bytes, EMPTY_ZIP)) {
    return named === 'docx' || named === 'xlsx' || named === 'pptx' ? named : 'zip';
  }
  if (begins(bytes, COMPOUND)) return named === 'msg' || isMessage(bytes) ? 'msg' : 'old-office';
  if (named !== undefined && !['docx', 'xlsx', 'pptx', 'pdf', 'zip', 'msg'].includes(named)) return named;
  return SOURCE.test(ending) ? 'source' : 'text';
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
