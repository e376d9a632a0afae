import { TIERS, type Tier } from '../../../shared/policy/policy.ts';
import { ENTRY_HOSTS, type EntryHost } from '../../../shared/record/entry.ts';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { Select } from '../../parts/fields.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../state/words.ts';
import { lastDays, useDashboard } from './dashboard-store.ts';
import { SaveFigures } from './save-figures.tsx';
import { useSiteNames } from './site-names.ts';

const PERIODS = ['30', '90', '365', 'all'] as const;
type Period = (typeof PERIODS)[number];

/** Stands for "not asked for" in a list of choices; no id is empty or has a star. */
const ALL = '*';

/** Which days, and which checks of these. */
export function FilterCard() {
  const words = useWords(dashboardWords);
  return (
    <Card title={words.filter} actions={<SaveFigures />}>
      <PeriodFields />
      <div className="dash-filters">
        <AboutFields />
      </div>
    </Card>
  );
}

function PeriodFields() {
  const words = useWords(dashboardWords);
  const { view, asked, ask } = useDashboard();
  if (view === undefined || asked === undefined) return null;
  const spanOf = (period: Period) => lastDays(view, period === 'all' ? 'all' : Number(period));
  const current = PERIODS.find((period) => {
    const { from, to } = spanOf(period);
    return from === asked.from && to === asked.to;
  });
  return (
    <div className="dash-filters">
      <Segmented
        legend={words.period}
        value={current}
        options={PERIODS.map((value) => ({ value, label: words.periods[value] }))}
        onChange={(period) => void ask(spanOf(period))}
      />
      <TextField
        type="date"
        label={words.from}
        value={asked.from}
        onChange={(from) => (from === '' ? undefined : void ask({ from }))}
      />
      <TextField
        type="date"
        label={words.to}
        value={asked.to}
        onChange={(to) => (to === '' ? undefined : void ask({ to }))}
      />
    </div>
  );
}

function AboutFields() {
  const words = useWords(dashboardWords);
  const { host } = useWords(historyWords);
  const siteName = useSiteNames();
  const { view, asked, ask } = useDashboard();
  if (view === undefined || asked === undefined) return null;
  const all = { value: ALL, label: words.all };
  const groups = [...view.groups.map((value) => ({ value, label: value })), { value: '', label: words.noGroup }];
  const asId = (value: string) => (value === ALL ? undefined : value);
  return (
    <>
      <Select
        label={words.site}
        value={asked.site ?? ALL}
        options={[all, ...view.sites.map((value) => ({ value, label: siteName(value) }))]}
        onChange={(value) => void ask({ site: asId(value) })}
      />
      <Select
        label={words.tierLabel}
        value={asked.tier ?? ALL}
        options={[all, ...TIERS.map((value) => ({ value, label: words.tier[value] }))]}
        onChange={(value) => void ask({ tier: asId(value) as Tier | undefined })}
      />
      <Select
        label={words.host}
        value={asked.host ?? ALL}
        options={[all, ...ENTRY_HOSTS.map((value) => ({ value, label: host[value] }))]}
        onChange={(value) => void ask({ host: asId(value) as EntryHost | undefined })}
      />
      {view.groups.length === 0 ? null : (
        <Select
          label={words.group}
          value={asked.group ?? ALL}
          options={[all, ...groups]}
          onChange={(value) => void ask({ group: asId(value) })}
        />
      )}
    </>
  );
}
