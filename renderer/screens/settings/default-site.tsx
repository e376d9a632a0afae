import { settingsWords } from '../../../shared/words/settings-words.ts';
import { Select } from '../../parts/fields.tsx';
import { useDecided } from '../../state/decided.ts';
import { usePolicy } from '../../state/policy-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useWords } from '../../state/words.ts';

/** The destination the Check screen starts with. A site that left the policy stays visible until it is changed. */
export function DefaultSite() {
  const words = useWords(settingsWords);
  const site = useSettings((state) => state.settings.site);
  const change = useSettings((state) => state.change);
  const decided = useDecided('site');
  const sites = usePolicy((state) => state.policy?.sites) ?? [];
  const isKnown = site === '' || sites.some((known) => known.id === site);
  const options = [
    { value: '', label: words.strictest },
    ...(isKnown ? [] : [{ value: site, label: words.unknownSite(site) }]),
    ...sites.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Select
      label={words.site}
      hint={decided ? words.decided : words.siteHint}
      disabled={decided}
      value={site}
      options={options}
      onChange={(value) => void change({ site: value })}
    />
  );
}
