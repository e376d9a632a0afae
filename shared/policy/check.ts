import type { Detector } from '../detect/detector.ts';
import type { Finding, Span } from '../detect/finding.ts';
import type { Names } from '../detect/names/names.ts';
import { scan } from '../detect/scan.ts';
import { type Masked, type Redaction, redact } from '../redact/redact.ts';
import type { UndoKey } from '../redact/undo-key.ts';
import { lowerWrong } from '../wrong/lower.ts';
import type { WrongMarks } from '../wrong/wrong.ts';
import type { CheckResult, Decision } from './check-result.ts';
import { type Circumstances, policyAt } from './circumstances.ts';
import { decide, isMasked } from './decide.ts';
import { ownWordsOf } from './own-words.ts';
import type { Policy, PolicySource, Site } from './policy.ts';

/** What a person changed by hand about a check. Spans are in offsets of the checked text. */
export interface Choices {
  /** Findings at exactly these spans stay as they are. */
  readonly release: readonly Span[];
  /** These spans are masked although nothing was found there. */
  readonly mask: readonly Span[];
}

export interface CheckContext {
  readonly site: Site;
  readonly policy: Policy;
  readonly source: PolicySource;
  /** Who asks and when, for rules about groups, hours and dates; left out: every rule speaks, at its strictest. */
  readonly at?: Circumstances | undefined;
  readonly names?: Names | undefined;
  readonly detectors?: readonly Detector[];
  readonly choices?: Choices;
  /** Findings that the person marked as wrong on this machine. */
  readonly wrong?: WrongMarks | readonly WrongMarks[] | undefined;
  /** Key of earlier texts of the conversation: the same value keeps its placeholder. */
  readonly known?: UndoKey;
}

/** A check with the key that turns an answer back; the key stays on the machine and out of every record. */
export interface CheckedText {
  readonly result: CheckResult;
  readonly redaction: Redaction;
}

/** Looks at a text on its way to a site: finds, decides and redacts. */
export function check(text: string, context: CheckContext): CheckResult {
  return checkText(text, context).result;
}

/** Like `check`, with the redaction's key and pieces. */
export function checkText(text: string, context: CheckContext): CheckedText {
  const { names, detectors } = context;
  const own = ownWordsOf(context.policy);
  const findings = scan(text, detectors === undefined ? { names, own } : { names, own, detectors });
  return judge(text, findings, context);
}

/** Decides and redacts findings that a scan of this very text made earlier. */
export function judge(text: string, findings: readonly Finding[], context: CheckContext): CheckedText {
  const { site, policy, source, choices, known } = context;
  const decision = decideText(text, findings, context);
  const redaction = redact(text, toMask(decision, choices), known);
  const { id, version } = policy;
  const result = {
    ...decision,
    site: site.id,
    redacted: redaction.text,
    policy: { id, version, source: source.place },
  };
  return { result, redaction };
}

/** What the policy says about findings in this text, those that the person marked as wrong lowered first. */
export function decideText(
  text: string,
  findings: readonly Finding[],
  { site, policy, at, wrong }: Pick<CheckContext, 'site' | 'policy' | 'at' | 'wrong'>,
): Decision {
  const inForce = policyAt(policy, at);
  const first = decide(findings, inForce, site);
  const lowered = wrong === undefined ? undefined : lowerWrong(text, first.findings, [wrong].flat(), inForce);
  return lowered === undefined ? first : decide(lowered, inForce, site);
}

function toMask(decision: Decision, choices?: Choices): readonly Masked[] {
  const released = new Set(choices?.release.map(({ start, end }) => `${start}-${end}`));
  const found = decision.findings.filter(
    (finding) => isMasked(finding) && !released.has(`${finding.start}-${finding.end}`),
  );
  const added = choices?.mask.map((span) => ({ ...span, category: 'company-term' as const })) ?? [];
  return [...found, ...added];
}
