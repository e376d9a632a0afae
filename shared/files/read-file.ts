import {
  type Contents,
  type FileKind,
  type FileLimits,
  type FileReading,
  FileTrouble,
  type Reader,
  type Reading,
} from './document.ts';
import { kindOf } from './kind-of.ts';
import { compoundTrouble } from './readers/compound.ts';

/**
 * Files that people send to a chat are smaller; what is larger would keep them waiting. 100 MB unpacked and a ratio of
 * 200 let every office document through that was looked at, and no archive made to fill a disk.
 */
export const LIMITS: FileLimits = {
  bytes: 50 * 1024 * 1024,
  unpacked: 100 * 1024 * 1024,
  ratio: 200,
  parts: 20_000,
  depth: 5,
};

/** Each reader is loaded when a file of its kind comes: most people never open most kinds. */
const READERS: Readonly<Record<FileKind, () => Promise<Reader>>> = {
  text: plain,
  markdown: plain,
  csv: plain,
  json: plain,
  source: plain,
  html: async () => (await import('./readers/web-page.ts')).readWebPage,
  docx: office,
  xlsx: office,
  pptx: office,
  pdf: async () => (await import('./readers/pdf.ts')).readPdf,
  eml: async () => (await import('./readers/mail.ts')).readMail,
  msg: async () => (await import('./readers/msg.ts')).readMsg,
  zip: archive,
};

async function plain(): Promise<Reader> {
  return (await import('./readers/plain.ts')).readPlain;
}

async function office(): Promise<Reader> {
  return (await import('./readers/office-reader.ts')).readOffice;
}

async function archive(): Promise<Reader> {
  return (await import('./readers/archive.ts')).readArchive;
}

export interface ReadOptions {
  readonly limits?: FileLimits;
  /** Whether the time for this reading is over. The engine has no clock, so the host says. */
  readonly isOver?: () => boolean;
}

/** Reads every text in a file, with the places people do not see. Never throws: trouble is an answer. */
export async function readFile(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<FileReading> {
  const { limits = LIMITS, isOver = () => false } = options;
  if (bytes.length > limits.bytes) return { ok: false, trouble: 'too-large' };
  const budget = { bytes: limits.unpacked, parts: limits.parts };
  try {
    return { ok: true, ...(await readOne(name, bytes, [], { limits, isOver, budget })) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

interface Run {
  readonly limits: FileLimits;
  readonly isOver: () => boolean;
  /** What is left of the limits for the whole reading. */
  readonly budget: { bytes: number; parts: number };
}

async function readOne(
  name: string,
  bytes: Uint8Array,
  within: readonly string[],
  run: Run,
): Promise<Contents & { readonly kind: FileKind }> {
  const kind = kindOf(name, bytes);
  if (kind === 'old-office') throw new FileTrouble(compoundTrouble(bytes));
  const read = await READERS[kind]();
  const contents = await read(bytes, readingOf(name, within, run));
  run.budget.parts -= contents.parts.length;
  if (run.budget.parts < 0) throw new FileTrouble('too-many');
  return { kind, ...contents };
}

function readingOf(name: string, within: readonly string[], run: Run): Reading {
  const { limits, budget, isOver } = run;
  const checkTime = () => {
    if (isOver()) throw new FileTrouble('too-slow');
  };
  return {
    name,
    within,
    limits,
    checkTime,
    spend(bytes) {
      checkTime();
      budget.bytes -= bytes;
      if (budget.bytes < 0) throw new FileTrouble('bomb');
    },
    async inner(innerName, bytes) {
      const path = [...within, innerName];
      if (path.length > limits.depth) return { parts: [], unread: [{ what: 'too-deep', within, name: innerName }] };
      try {
        return await readOne(innerName, bytes, path, run);
      } catch (error) {
        const what = troubleOf(error);
        // The limits are of the whole reading: what ends one file ends all.
        if (what === 'bomb' || what === 'too-many' || what === 'too-slow') throw error;
        return { parts: [], unread: [{ what, within, name: innerName }] };
      }
    },
  };
}

/** A library that meets bytes it did not expect throws whatever it likes: the file is broken. */
function troubleOf(error: unknown): FileTrouble['trouble'] {
  return error instanceof FileTrouble ? error.trouble : 'broken';
}
