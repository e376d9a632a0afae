import type { DecidedFinding } from '../../../../../shared/policy/check-result.ts';
import type { Action, Policy } from '../../../../../shared/policy/policy.ts';
import { findingWords } from '../../../../../shared/words/finding-words.ts';
import { policyPreviewWords } from '../../../../../shared/words/policy-preview-words.ts';
import { useWords } from '../../../../state/words.ts';
import { ActionIcon } from '../../action-icon.tsx';
import type { TrialResult } from '../draft-check.ts';

interface ResultProps {
  readonly text: string;
  readonly now: TrialResult;
  readonly then: TrialResult;
  readonly draft: Policy;
}

/** The verdicts side by side, every finding under both, and the text as the draft masks it. */
export function PreviewResult({ text, now, then }: ResultProps) {
  const words = useWords(policyPreviewWords);
  const findings = then.checked?.result.findings ?? [];
  return (
    <>
      <div className="both__row" aria-live="polite">
        <Verdict title={words.now} result={now} />
        <Verdict title={words.draft} result={then} />
      </div>
      {then.status === 'checked' ? <Found text={text} before={now} after={findings} /> : null}
      {then.checked === undefined || then.checked.result.redacted === text ? null : (
        <div>
          <h3>{words.safe}</h3>
          <p className="preview__safe">{then.checked.result.redacted}</p>
        </div>
      )}
    </>
  );
}

function Verdict({ title, result }: { title: string; result: TrialResult }) {
  const words = useWords(policyPreviewWords);
  const named = useWords(findingWords);
  const { status, checked } = result;
  return (
    <section className="preview__verdict" aria-label={title} data-action={checked?.result.action}>
      <h3>{title}</h3>
      {status === 'checked' ? (
        <>
          <p className="grid__action">
            <ActionIcon action={checked.result.action} /> <b>{named.action[checked.result.action]}</b>
          </p>
          <p className="field__hint">{checked.result.rule === 'none' ? words.noRule : words.by(checked.result.rule)}</p>
        </>
      ) : (
        <p className="field__hint">{words[status]}</p>
      )}
    </section>
  );
}

interface FoundProps {
  readonly text: string;
  readonly before: TrialResult;
  readonly after: readonly DecidedFinding[];
}

function Found({ text, before, after }: FoundProps) {
  const words = useWords(policyPreviewWords);
  const named = useWords(findingWords);
  if (after.length === 0) return <p>{words.nothing}</p>;
  const actionBefore = ({ start, end }: DecidedFinding): Action | undefined =>
    before.checked?.result.findings.find((finding) => finding.start === start && finding.end === end)?.action;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="grid-scroll" aria-label={words.findings} tabIndex={0}>
      <table className="grid">
        <caption className="visually-hidden">{words.findings}</caption>
        <thead>
          <tr>
            <th scope="col">{words.found}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.draft}</th>
          </tr>
        </thead>
        <tbody>
          {after.map((finding) => (
            <tr key={`${finding.start}-${finding.end}`}>
              <th scope="row">
                {named.category[finding.category]}
                <code className="preview__value">{excerpt(text, finding)}</code>
              </th>
              <ActionCell action={actionBefore(finding) ?? 'allow'} rule={undefined} />
              <ActionCell action={finding.action} rule={finding.rule} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ActionCell({ action, rule }: { action: Action; rule: string | undefined }) {
  const named = useWords(findingWords);
  return (
    <td data-action={action}>
      <span className="grid__action">
        <ActionIcon action={action} size={16} /> {named.action[action]}
      </span>
      {rule === undefined || rule === 'none' ? null : <small>{rule}</small>}
    </td>
  );
}

const LONGEST = 60;

function excerpt(text: string, { start, end }: DecidedFinding): string {
  const value = text.slice(start, Math.min(end, start + LONGEST));
  return end - start > LONGEST ? `${value}…` : value;
}
