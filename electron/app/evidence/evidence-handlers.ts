import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { EVIDENCE_CALLS } from '../../../shared/contract/evidence.ts';
import type { History } from '../history.ts';
import type { TrainDoor } from '../train/train-handlers.ts';
import { type EvidenceParts, gatherEvidence } from './gather-evidence.ts';
import { ownChecks } from './own-checks.ts';

/** The call of the evidence report's screen. */
export function evidenceHandlers(
  parts: Omit<EvidenceParts, 'checks' | 'training'>,
  history: History,
  train: TrainDoor | undefined,
): Pick<Handlers, keyof typeof EVIDENCE_CALLS> {
  const checks = () => ownChecks(history, parts.records);
  const training = train && { training: train.coverage };
  return { 'evidence.read': (period) => gatherEvidence({ ...parts, checks, ...training }, period) };
}
