import type { RefusedResult } from '../../../shared/contract/trainer.ts';
import type { TrainingResult } from '../../../shared/train/result/training-result.ts';
import { trainerFileWords } from '../../../shared/words/trainer-file-words.ts';
import type { SoundResult } from './judge-result.ts';

/** What is remembered of one person on one machine. */
export interface Enrolment {
  /** The key that was seen first; from then on no other is taken (trust on first use). */
  readonly keyId: string;
  /** The highest serial seen with it: an older file cannot come back. */
  readonly serial: number;
}

/** Keys by person and machine, see `enrolmentName`. */
export type Enrolled = Readonly<Record<string, Enrolment>>;

/** Name of a person on a machine in `Enrolled`. A line feed is in neither. */
export function enrolmentName({ person, machine }: Pick<TrainingResult, 'person' | 'machine'>): string {
  return `${person}\n${machine}`;
}

export interface Admitted {
  readonly results: readonly TrainingResult[];
  readonly refused: readonly RefusedResult[];
  readonly enrolled: Enrolled;
}

/**
 * Takes of each person and machine the newest file signed with the key that was seen first. Another key, an older file
 * than one seen before, and a second file of the same machine are refused one by one.
 */
export function admitResults(sound: readonly SoundResult[], before: Enrolled): Admitted {
  const enrolled = new Map(Object.entries(before));
  const taken = new Map<string, SoundResult>();
  const refused: RefusedResult[] = [];
  // The newest first, so that an older copy of the same machine is the one that is refused.
  for (const item of sound.toSorted((a, b) => b.result.serial - a.result.serial)) {
    const name = enrolmentName(item.result);
    const refusal = refusalOf(item, enrolled.get(name), taken.get(name), before[name]);
    if (refusal !== undefined) refused.push(refusal);
    else {
      taken.set(name, item);
      enrolled.set(name, { keyId: item.keyId, serial: item.result.serial });
    }
  }
  return {
    results: [...taken.values()].map(({ result }) => result),
    refused,
    enrolled: Object.fromEntries(enrolled),
  };
}

function refusalOf(
  { file, result, keyId }: SoundResult,
  known: Enrolment | undefined,
  other: SoundResult | undefined,
  before: Enrolment | undefined,
): RefusedResult | undefined {
  const { person } = result;
  if (known !== undefined && known.keyId !== keyId) {
    return { file, person, kind: 'key-changed', why: trainerFileWords.keyChanged };
  }
  if (other !== undefined) return { file, person, kind: 'duplicate', why: trainerFileWords.duplicate(other.file) };
  if (before !== undefined && result.serial < before.serial) {
    return { file, person, kind: 'replayed', why: trainerFileWords.replayed };
  }
  return undefined;
}
