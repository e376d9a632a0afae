import type { Policy, PolicySource } from '../../../shared/policy/policy.ts';
import { policyWords } from '../../../shared/words/policy-words.ts';
import { valueWords } from '../../../shared/words/value-words.ts';
import { Button } from '../../parts/button.tsx';
import { CopyIcon } from '../../parts/icons.tsx';
import { Banner, Card } from '../../parts/surfaces.tsx';
import { showToast } from '../../parts/toast.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { copyText } from '../check/clipboard.ts';
import { useLocale } from '../history/locale.ts';
import { ActionGrid } from './action-grid.tsx';
import { policyText } from './policy-text.ts';
import { RuleGroups } from './rule-groups.tsx';
import { SiteGroups } from './site-groups.tsx';

export interface InForceProps {
  readonly policy: Policy;
  readonly source: PolicySource;
}

/** The policy in force, in sentences, as a table, and as a list of services. */
export function InForce({ policy, source }: InForceProps) {
  const words = useWords(policyWords);
  return (
    <>
      {source.kind === 'starter' ? (
        <Banner tone="info" title={words.starterTitle}>
          {words.starterText}
        </Banner>
      ) : null}
      <Facts policy={policy} source={source} />
      <RuleGroups policy={policy} />
      <ActionGrid policy={policy} />
      <SiteGroups policy={policy} />
    </>
  );
}

/** Copies the whole policy as text. */
export function CopyPolicy({ policy, source }: InForceProps) {
  const words = useWords(policyWords);
  const language = useLanguage();
  const copy = async () => {
    const copied = await copyText(policyText(policy, source, language));
    showToast(copied.ok ? words.copied : words.copyFailed);
  };
  return (
    <Button icon={<CopyIcon size={18} />} onClick={() => void copy()}>
      {words.copy}
    </Button>
  );
}

function Facts({ policy, source }: InForceProps) {
  const words = useWords(policyWords);
  const named = useWords(valueWords);
  const language = useLanguage();
  const groups = usePolicy((state) => state.groups) ?? [];
  const date = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'long', timeStyle: 'short' });
  const { signer } = source;
  const groupName = (id: string) => policy.groups?.find((group) => group.id === id)?.name[language] ?? id;
  const signed = signer && words.signedBy(signer.name, date.format(new Date(signer.at)));
  const place = source.kind === 'starter' ? words.starter : words.from(named.source[source.kind], source.place);
  const facts: readonly (readonly [string, string])[] = [
    [words.id, policy.id],
    [words.version, words.versionOf(policy.version)],
    [words.issuer, policy.issuer],
    [words.source, place],
    ...(source.kind === 'starter' ? [] : ([[words.signature, signed ?? words.unsigned]] as const)),
    ...(policy.valid?.until === undefined
      ? []
      : ([[words.validUntil, date.format(new Date(policy.valid.until))]] as const)),
    ...(groups.length === 0 ? [] : ([[words.groups, groups.map(groupName).join('、')]] as const)),
  ];
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
