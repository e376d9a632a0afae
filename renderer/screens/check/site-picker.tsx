import type { Tier } from '../../../shared/policy/policy.ts';
import { checkWords } from '../../../shared/words/check-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { Select } from '../../parts/fields.tsx';
import { Chip, type Tone } from '../../parts/surfaces.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useWords } from '../../state/words.ts';
import { useCheck } from './check-store.ts';
import { siteInForce } from './site-in-force.ts';

const TONE: Readonly<Record<Tier, Tone>> = { approved: 'pass', public: 'neutral', forbidden: 'hold' };
const TIER_ORDER: readonly Tier[] = ['approved', 'public', 'forbidden'];

/** Where the text is going, and how far the company trusts that service. */
export function SitePicker() {
  const words = useWords(checkWords);
  const named = useWords(findingWords);
  const policy = usePolicy((state) => state.policy);
  const chosen = useCheck((state) => state.site);
  const preferred = useSettings((state) => state.settings.site);
  if (policy === undefined) return null;
  const site = siteInForce(policy, chosen, preferred);
  const sites = policy.sites.includes(site) ? policy.sites : [{ ...site, name: words.site.unnamed }, ...policy.sites];
  const sorted = sites.toSorted((a, b) => TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier));
  return (
    <div className="site-picker">
      <Select
        inline
        label={words.site.label}
        value={site.id}
        options={sorted.map(({ id, name, tier }) => ({ value: id, label: name, group: named.tier[tier] }))}
        onChange={(id) => useCheck.setState({ site: id })}
      />
      <Chip tone={TONE[site.tier]}>{named.tier[site.tier]}</Chip>
    </div>
  );
}
