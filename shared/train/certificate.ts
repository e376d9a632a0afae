import { object } from '../contract/object-shape.ts';
import { id, number, oneOf, type Parsed, refused, type Shape, text, whole } from '../contract/shape.ts';
import { type PublicKey, publicKeyShape } from '../contract/signed.ts';
import type { Bilingual } from '../language.ts';
import { personShape } from './assign/assignment-shape.ts';
import { type Day, dayShape } from './assign/day.ts';

/** That a person passed a lesson: the payload of a signed file. */
export interface Certificate {
  readonly format: 1;
  readonly id: string;
  readonly person: string;
  /** The name to print. */
  readonly name: string;
  readonly lesson: string;
  readonly lessonVersion: number;
  readonly title: Bilingual;
  /** 0 to 1. */
  readonly score: number;
  readonly passMark: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The day of the pass on the person's own calendar, which is printed. */
  readonly day: Day;
  readonly minutes: number;
  /** Who issued the policy of the machine; '' without a company's policy. */
  readonly issuer: string;
  /** The key of the person's app that signs first. */
  readonly key: PublicKey;
}

const words: Shape<Bilingual> = object({ ja: text({ min: 1, max: 400 }), en: text({ min: 1, max: 400 }) });

const certificate: Shape<Certificate> = object({
  format: oneOf(1),
  id,
  person: personShape,
  name: text({ min: 1, max: 100 }),
  lesson: id,
  lessonVersion: whole(0, 1_000_000),
  title: words,
  score: number(0, 1),
  passMark: number(0, 1),
  at: text({ min: 20, max: 30 }),
  day: dayShape,
  minutes: whole(0, 100_000),
  issuer: text({ max: 200 }),
  key: publicKeyShape,
});

/** Reads the payload of a signed certificate. Never throws. */
export function parseCertificate(json: string): Parsed<Certificate> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused('', 'JSON として読めません', 'not valid JSON');
  }
  return certificate(value);
}
