import { type Policy, TIERS } from '../../../shared/policy/policy.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { policyWords } from '../../../shared/words/policy-words.ts';
import { valueWords } from '../../../shared/words/value-words.ts';
import { Card, Chip } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';

/** The services the policy knows, by how far the company trusts them. */
export function SiteGroups({ policy }: { policy: Policy }) {
  const words = useWords(policyWords);
  const named = useWords(findingWords);
  const values = useWords(valueWords);
  const nameOf = (id: string) => policy.sites.find((site) => site.id === id)?.name ?? id;
  return (
    <Card title={words.sites} lead={words.sitesLead}>
      {TIERS.map((tier) => {
        const sites = policy.sites.filter((site) => site.tier === tier);
        return (
          <section key={tier} className="site-group">
            <h3>
              {named.tier[tier]} <Chip>{words.siteCount(sites.length)}</Chip>
            </h3>
            {sites.length === 0 ? <p className="site-group__none">{words.noSites}</p> : null}
            <ul>
              {sites.map((site) => (
                <li key={site.id}>
                  <b>{site.name}</b>
                  <span>{site.addresses.join(', ')}</span>
                  {site.alternative === undefined ? null : <span>{values.insteadOf(nameOf(site.alternative))}</span>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Card>
  );
}
