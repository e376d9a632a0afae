import type { DecidedFinding } from '../../../shared/policy/check-result.ts';
import { policySentences } from '../../../shared/policy/policy-sentences.ts';
import { codeWords } from '../../../shared/words/code-words.ts';
import { companyFactWords } from '../../../shared/words/company-fact-words.ts';
import { evidenceSentence } from '../../../shared/words/evidence-sentence.ts';
import { findingCardWords } from '../../../shared/words/finding-card-words.ts';
import { whyNotMark } from '../../../shared/wrong/may-mark.ts';
import { Button } from '../../parts/button.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { hrefOf } from '../../state/route-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { useCheck } from './check-store.ts';

interface DetailsProps {
  readonly finding: DecidedFinding;
  /** The person says that it is wrong. */
  readonly onWrong: () => void;
}

/** Why it matters, what to do instead, what the finding rests on, and the rule that said so. */
export function FindingDetails({ finding, onWrong }: DetailsProps) {
  const words = useWords(findingCardWords).card;
  const language = useLanguage();
  const fact = useCheck((state) => state.facts[finding.detector]);
  return (
    <dl className="finding-details">
      {fact === undefined ? null : (
        <>
          <dt>{words.why}</dt>
          <dd>{fact.why[language]}</dd>
          <dt>{words.instead}</dt>
          <dd>{fact.instead[language]}</dd>
        </>
      )}
      <dt>{words.because}</dt>
      <dd>
        {finding.code === undefined ? null : <p>{codeWords[language].block(finding.code, finding.because)}</p>}
        {finding.company === undefined ? null : <p>{companyFactWords[language].known(finding.company)}</p>}
        {evidenceSentence(finding, language)}
      </dd>
      <dt>{words.rule}</dt>
      <dd>
        <RuleWords id={finding.rule} />
      </dd>
      {fact?.source === undefined ? null : (
        <>
          <dt>{words.source}</dt>
          <dd className="finding-details__source">{fact.source}</dd>
        </>
      )}
      <dt>{words.wrong}</dt>
      <dd>
        <WrongMark finding={finding} onWrong={onWrong} />
      </dd>
    </dl>
  );
}

/** The way to mark a finding as wrong, or why there is none. */
function WrongMark({ finding, onWrong }: DetailsProps) {
  const words = useWords(findingCardWords).card;
  const policy = usePolicy((state) => state.policy);
  const why = policy === undefined ? undefined : whyNotMark(policy, finding);
  if (why !== undefined) return words.wrongNot[why];
  return (
    <Button size="s" onClick={onWrong}>
      {words.wrongMark}
    </Button>
  );
}

function RuleWords({ id }: { id: string }) {
  const words = useWords(findingCardWords).card;
  const language = useLanguage();
  const policy = usePolicy((state) => state.policy);
  const rule = policy?.rules.find((candidate) => candidate.id === id);
  if (policy === undefined || rule === undefined) return id;
  const sentence = policySentences({ ...policy, rules: [rule] }, language)[0]?.sentence;
  return (
    <>
      {rule.message?.[language] ?? sentence}
      {rule.lesson === undefined ? null : (
        <>
          {' '}
          <a href={hrefOf('training', rule.lesson)}>{words.learn}</a>
        </>
      )}
    </>
  );
}
