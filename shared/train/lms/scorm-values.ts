import type { Attempt } from '../progress.ts';

/** What a player has to tell a learning system: values by element of its data model, in the order to set them. */
export type CmiValues = readonly (readonly [element: string, value: string])[];

/** Where an attempt stands, as learning systems are told. */
export interface PlayState {
  readonly attempt: Attempt;
  /** Number of cards in the lesson. */
  readonly cards: number;
  /** Seconds in sight since the player was opened. */
  readonly seconds: number;
  /** The packed attempt; see `packAttempt`. */
  readonly saved: string;
}

/** Most characters of `cmi.suspend_data` in SCORM 1.2 (RTE 3.4.4) and in 2004 (RTE 4.2.23, the least every system keeps). */
export const SUSPEND_1_2 = 4_096;
export const SUSPEND_2004 = 64_000;

/** Values of SCORM 1.2 (Run-Time Environment, version 1.2, section 3.4). One status says both done and passed. */
export function scorm12Values({ attempt, seconds, saved }: PlayState): CmiValues {
  const { finished } = attempt;
  const status = finished === undefined ? 'incomplete' : finished.passed ? 'passed' : 'failed';
  const score = finished === undefined ? [] : score12(finished.score);
  return [
    ['cmi.core.lesson_location', attempt.answers.at(-1)?.card ?? ''],
    ['cmi.suspend_data', saved],
    ['cmi.core.session_time', timespan12(seconds)],
    ...score,
    ['cmi.core.lesson_status', status],
    ['cmi.core.exit', finished === undefined ? 'suspend' : ''],
  ];
}

/** Values of SCORM 2004, 4th edition (Run-Time Environment, section 4.2). */
export function scorm2004Values({ attempt, cards, seconds, saved }: PlayState): CmiValues {
  const { finished } = attempt;
  const done = new Set(attempt.answers.map(({ card }) => card)).size;
  const measure = cards === 0 ? 1 : Math.min(1, done / cards);
  const success = finished === undefined ? 'unknown' : finished.passed ? 'passed' : 'failed';
  return [
    ['cmi.location', attempt.answers.at(-1)?.card ?? ''],
    ['cmi.suspend_data', saved],
    ['cmi.session_time', duration(seconds)],
    ...(finished === undefined ? [] : score2004(finished.score)),
    ['cmi.progress_measure', decimal(finished === undefined ? measure : 1)],
    ['cmi.completion_status', finished === undefined ? 'incomplete' : 'completed'],
    ['cmi.success_status', success],
    ['cmi.exit', finished === undefined ? 'suspend' : 'normal'],
  ];
}

/** `0000:05:07.25`, the CMITimespan of SCORM 1.2. */
export function timespan12(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6_000) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = `${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
  return `${String(Math.min(hours, 9_999)).padStart(4, '0')}:${two(minutes)}:${rest}`;
}

/** `PT5M7.25S`, a duration of ISO 8601 to a hundredth of a second. */
export function duration(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6_000) % 60];
  const rest = decimal((hundredths % 6_000) / 100);
  return `PT${hours === 0 ? '' : `${hours}H`}${minutes === 0 ? '' : `${minutes}M`}${rest}S`;
}

function score12(score: number): CmiValues {
  return [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', decimal(score * 100)],
  ];
}

function score2004(score: number): CmiValues {
  return [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', decimal(score * 100)],
    ['cmi.score.scaled', decimal(score)],
  ];
}

/** Without an exponent and with at most four decimals. */
function decimal(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
