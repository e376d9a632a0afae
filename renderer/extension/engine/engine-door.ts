import type { CompanyFound } from '../../../shared/contract/company.ts';
import type { Detector } from '../../../shared/detect/detector.ts';
import type { Finding } from '../../../shared/detect/finding.ts';
import type { ScanOptions } from '../../../shared/detect/scan.ts';
import type { FileCheck, FileContext } from '../../../shared/files/check-file.ts';
import type { FileReading, Part } from '../../../shared/files/document.ts';
import type { CheckContext, CheckedText } from '../../../shared/policy/check.ts';
import type { Decision } from '../../../shared/policy/check-result.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { NewMark } from '../../../shared/wrong/wrong.ts';

/** What a check needs to know besides the text. */
export type EngineContext = Pick<CheckContext, 'site' | 'policy' | 'source' | 'known' | 'at' | 'wrong'>;

/**
 * What the engine offers the content script. Both run in the same world of the same frame, so a verdict needs no
 * message and comes at once, while the event that asks for it can still be stopped.
 */
export interface EngineDoor {
  /** Loads what a policy needs besides the engine. Wait for it before the first verdict by that policy. */
  readonly prepare: (policy: Policy) => Promise<void>;
  /** The verdict on a text, with what the app found of the company's own. Throws when a check fails. */
  readonly judge: (text: string, context: EngineContext, found?: CompanyFound) => CheckedText;
  /** What a detector says of itself; `undefined` when there is none of this id. */
  readonly explain: (detector: string) => Pick<Detector, 'title' | 'why' | 'instead'> | undefined;
  /** The verdict on every text of a file that was read. */
  readonly checkFile: (reading: FileReading, context: FileContext) => Promise<FileCheck>;
  /** The decision about one text of a file. Rejects with `FileTrouble` where it cannot be checked. */
  readonly decidePart: (part: Part, context: FileContext) => Promise<Decision>;
  /** What the detectors alone find, for exercises. */
  readonly scan: (text: string, options: ScanOptions) => readonly Finding[];
  /** What is kept of a finding that the person marks as wrong: the value goes in, bits of its hash come out. */
  readonly markOf: (key: string, finding: Finding, value: string) => NewMark;
  /** Reads the dictionaries, so that the first verdict is as quick as the others. */
  readonly warmUp: () => void;
}

const PLACE = Symbol.for('sekisho.engine');

type Place = { [PLACE]?: EngineDoor };

/** Leaves the engine where the content script of this frame finds it. */
export function offerEngine(door: EngineDoor): void {
  (globalThis as Place)[PLACE] = door;
}

export function engineHere(): EngineDoor | undefined {
  return (globalThis as Place)[PLACE];
}
