import { performance } from 'node:perf_hooks';
import type { FileContext } from '../../../shared/files/check-file.ts';
import type { FileKind, FileReading } from '../../../shared/files/document.ts';
import { kindOf } from '../../../shared/files/kind-of.ts';
import { readFile } from '../../../shared/files/read-file.ts';
import type { Language } from '../../../shared/language.ts';
import type { Site } from '../../../shared/policy/policy.ts';
import { troubleSentence } from '../../../shared/words/file-words.ts';
import { circumstancesNow } from '../circumstances-now.ts';
import type { Chosen } from './choose-policy.ts';
import type { LoadKnowledge } from './look.ts';
import type { Given } from './read-input.ts';
import { trouble } from './terminal.ts';

/** A file within the limits is read and checked in a few seconds; what takes longer was made to. */
const LONGEST_MS = 120_000;

const PLAIN: ReadonlySet<FileKind | 'old-office'> = new Set(['text', 'markdown', 'csv', 'json', 'source']);

/** Whether a file is one text, whose offsets people and programs count from its beginning. */
export function isPlain({ file, bytes }: Given): boolean {
  return PLAIN.has(kindOf(file, bytes));
}

export type FileContent = Extract<FileReading, { readonly ok: true }>;

/** Answers whether the time for one file, counted from now, is over. */
export function fileTimer(): () => boolean {
  const end = performance.now() + LONGEST_MS;
  return () => performance.now() > end;
}

/** Reads every text of the file. Throws `CommandTrouble` with a sentence that names the file and what is wrong. */
export async function readDocument(given: Given, isOver: () => boolean, language: Language): Promise<FileContent> {
  const reading = await readFile(given.file, given.bytes, { isOver });
  return reading.ok ? reading : trouble(troubleSentence(reading.trouble, given.name, language));
}

export function contextOf(chosen: Chosen, site: Site, isOver: () => boolean, load: LoadKnowledge): FileContext {
  const { policy, source, wrong } = chosen;
  return { policy, source, wrong, site, isOver, load, at: circumstancesNow(chosen) };
}
