import type { ExportState } from '../../../shared/contract/exports.ts';
import type { PolicyReply } from '../../../shared/contract/policy.ts';
import { wrongMarksShape } from '../../../shared/contract/wrong.ts';
import { checkFactsOf } from '../../../shared/evidence/check-facts.ts';
import type { EvidenceFacts, Period, TrainingFacts } from '../../../shared/evidence/facts.ts';
import { incidentFactsOf, isWithin } from '../../../shared/evidence/incident-facts.ts';
import type { Incident } from '../../../shared/incident/incident.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import { retentionDays } from '../../../shared/record/retention.ts';
import { SMALLEST_GROUP } from '../../../shared/sums/small-groups.ts';
import type { Sums } from '../../../shared/sums/sums.ts';
import type { Ports } from '../ports.ts';
import { verifyRecords } from '../records/verify.ts';
import { WRONG_FILE } from '../user-data-folder.ts';
import { VERSION } from '../version.ts';

/** Records of checks, added up. */
export interface CheckSums {
  readonly from: EvidenceFacts['from'];
  readonly sums: Sums;
  /** Of how many people's records the checks of each group come. */
  readonly people: ReadonlyMap<string, number>;
  readonly machines: number;
  /** Lines or files that could not be read. */
  readonly damaged: number;
}

/** What an evidence report is gathered from. */
export interface EvidenceParts extends Pick<Ports, 'clock' | 'files' | 'records'> {
  readonly checks: (period: Period) => Promise<CheckSums>;
  readonly policy: () => Promise<PolicyReply>;
  /** How far the receivers are that the policy names. */
  readonly exports: (named: Exports | undefined) => Promise<readonly ExportState[]>;
  readonly incidents: () => Promise<readonly Incident[]> | readonly Incident[];
  /** Left out where this host keeps no training. */
  readonly training?: (period: Period) => Promise<TrainingFacts>;
}

/** What an export holds is not known of incidents, marks and the chain: those are read from this machine's own record. */
export async function gatherEvidence(parts: EvidenceParts, period: Period): Promise<EvidenceFacts> {
  const { from, sums, people, machines, damaged } = await parts.checks(period);
  const { policy, source } = await parts.policy();
  const smallestGroup = policy.results?.smallestGroup ?? SMALLEST_GROUP;
  const training = await parts.training?.(period);
  return {
    period,
    madeAt: parts.clock.now().toISOString(),
    program: VERSION,
    from,
    machines,
    damaged,
    smallestGroup,
    // One's own record is about one person throughout, so nothing of it is left out.
    checks: checkFactsOf(sums, period, { people, smallest: from === 'own' ? 1 : smallestGroup }),
    policy: {
      id: policy.id,
      version: policy.version,
      issuer: policy.issuer,
      days: retentionDays(policy),
      ...(source.signer !== undefined && { signer: source.signer }),
    },
    exports: await parts.exports(policy.exports),
    ...(training !== undefined && { training }),
    ...(from === 'own' ? await ownRecord(parts, period) : {}),
  };
}

async function ownRecord({ clock, files, records, incidents }: EvidenceParts, period: Period) {
  const marks = await marksIn(files);
  const verdict = await records.locked(() => verifyRecords(records));
  return {
    incidents: incidentFactsOf(await incidents(), period),
    ...(marks !== undefined && { wrong: marks.filter(({ at }) => isWithin(at, period)).length }),
    chain: { at: clock.now().toISOString(), verdict },
  };
}

/** Reads without making the file that is not there; one that cannot be read is left to the screen that keeps it. */
async function marksIn(files: Ports['files']) {
  const content = await files.read(WRONG_FILE);
  if (content === undefined) return undefined;
  try {
    const parsed = wrongMarksShape(JSON.parse(content));
    return parsed.ok ? parsed.value.marks : undefined;
  } catch {
    return undefined;
  }
}
