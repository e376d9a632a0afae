import './policy.css';
import type { Policy, PolicySource } from '../../../shared/policy/policy.ts';
import { policyWords } from '../../../shared/words/policy-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { Button } from '../../parts/button.tsx';
import { CopyIcon, UnknownIcon } from '../../parts/icons.tsx';
import { EmptyState, Loading, PageHeader } from '../../parts/page.tsx';
import { Banner, Card } from '../../parts/surfaces.tsx';
import { showToast } from '../../parts/toast.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { copyText } from '../check/clipboard.ts';
import { ActionGrid } from './action-grid.tsx';
import { policyText } from './policy-text.ts';
import { RuleGroups } from './rule-groups.tsx';
import { SiteGroups } from './site-groups.tsx';

/** The policy in force, in sentences, as a table, and as a list of services. */
export function PolicyScreen() {
  const words = useWords(policyWords);
  const shell = useWords(shellWords);
  const { policy, source, problem } = usePolicy();
  if (policy !== undefined && source !== undefined) return <PolicyPage policy={policy} source={source} />;
  return (
    <div className="page">
      <PageHeader title={shell.routes.policy} lead={words.lead} />
      {problem === undefined ? (
        <Loading label={shell.loading} />
      ) : (
        <EmptyState icon={<UnknownIcon size={32} />} title={words.noPolicy}>
          {words.noPolicyText}
        </EmptyState>
      )}
    </div>
  );
}

function PolicyPage({ policy, source }: { policy: Policy; source: PolicySource }) {
  const words = useWords(policyWords);
  const shell = useWords(shellWords);
  const language = useLanguage();
  const copy = async () => {
    const copied = await copyText(policyText(policy, source, language));
    showToast(copied.ok ? words.copied : words.copyFailed);
  };
  const copyButton = (
    <Button icon={<CopyIcon size={18} />} onClick={() => void copy()}>
      {words.copy}
    </Button>
  );
  return (
    <div className="page">
      <PageHeader title={shell.routes.policy} lead={words.lead} actions={copyButton} />
      {source.kind === 'starter' ? (
        <Banner tone="info" title={words.starterTitle}>
          {words.starterText}
        </Banner>
      ) : null}
      <Facts policy={policy} source={source} />
      <RuleGroups policy={policy} />
      <ActionGrid policy={policy} />
      <SiteGroups policy={policy} />
    </div>
  );
}

function Facts({ policy, source }: { policy: Policy; source: PolicySource }) {
  const words = useWords(policyWords);
  const facts = [
    [words.id, policy.id],
    [words.version, words.versionOf(policy.version)],
    [words.issuer, policy.issuer],
    [words.source, source.kind === 'starter' ? words.starter : source.place],
  ] as const;
  return (
    <Card title={words.about}>
      <dl className="policy-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
