import type { Assessment, Candidate } from '../detector.ts';

/** The identity numbers of the world, loaded for a text that holds digits. */
export interface IdentityBook {
  /** Whether a candidate is one of them, and how surely. */
  judge(candidate: Candidate): boolean | Assessment;
}
