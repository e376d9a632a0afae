import { ACTIONS } from '../../../shared/policy/policy.ts';
import type { Figures, Share } from '../../../shared/sums/figures.ts';
import { countOf } from '../../../shared/sums/figures.ts';
import { dashboardPartWords } from '../../../shared/words/dashboard-part-words.ts';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { Card } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';
import { type Bar, BarList } from './bar-list.tsx';
import { FigureTable } from './figure-table.tsx';
import { useNumbers } from './numbers.ts';
import { useSiteNames } from './site-names.ts';

interface PartProps {
  readonly figures: Figures;
}

/** What rules spoke, what was found, why texts went, and where to. */
export function ListCards({ figures }: PartProps) {
  const words = useWords(dashboardPartWords);
  const named = useWords(dashboardWords);
  const siteName = useSiteNames();
  const groupName = (id: string) => (id === '' ? named.noGroup : id);
  return (
    <div className="dash-cards">
      <RuleCard figures={figures} />
      <CategoryCard figures={figures} />
      <ReasonCard figures={figures} />
      <ShareCard title={words.sites} shares={figures.sites} name={siteName} />
      {figures.groups.length > 1 ? <ShareCard title={words.groups} shares={figures.groups} name={groupName} /> : null}
    </div>
  );
}

function RuleCard({ figures: { rules } }: PartProps) {
  const words = useWords(dashboardPartWords);
  const { verdict } = useWords(historyWords);
  const { number } = useNumbers();
  const bars = rules.map(({ id, action, findings }) => ({
    key: `${id} ${action}`,
    name: id,
    value: findings,
    note: verdict[action],
  }));
  const rows = rules.map(({ id, action, findings, checks }) => ({
    key: `${id} ${action}`,
    cells: [id, verdict[action], number(findings), number(checks)],
  }));
  return (
    <ListCard title={words.rules} lead={words.rulesLead} bars={bars}>
      <FigureTable title={words.rules} head={[words.rule, words.action, words.findings, words.checks]} rows={rows} />
    </ListCard>
  );
}

function CategoryCard({ figures: { categories } }: PartProps) {
  const words = useWords(dashboardPartWords);
  const { category: named, band } = useWords(findingWords);
  const { verdict } = useWords(historyWords);
  const { number } = useNumbers();
  const bars = categories.map(({ category, findings }) => ({ key: category, name: named[category], value: findings }));
  const bands = ['high', 'medium', 'low'] as const;
  const rows = categories.map(({ category, findings, bands: of, actions }) => ({
    key: category,
    cells: [
      named[category],
      number(findings),
      ...bands.map((name) => number(countOf(of, name))),
      ...ACTIONS.map((action) => number(countOf(actions, action))),
    ],
  }));
  const head = [
    words.category,
    words.findings,
    ...bands.map((name) => band[name]),
    ...ACTIONS.map((one) => verdict[one]),
  ];
  return (
    <ListCard title={words.categories} lead={words.categoriesLead} bars={bars}>
      <FigureTable title={words.categories} head={head} rows={rows} />
    </ListCard>
  );
}

function ReasonCard({ figures: { reasons } }: PartProps) {
  const words = useWords(dashboardPartWords);
  const { reason: named } = useWords(historyWords);
  const { number } = useNumbers();
  const bars = [...reasons]
    .map(([reason, value]) => ({ key: reason, name: named[reason], value }))
    .toSorted((a, b) => b.value - a.value);
  const rows = bars.map(({ key, name, value }) => ({ key, cells: [name, number(value)] }));
  return (
    <ListCard title={words.reasons} lead={words.reasonsLead} bars={bars}>
      <FigureTable title={words.reasons} head={[words.reason, words.checks]} rows={rows} />
    </ListCard>
  );
}

interface ShareCardProps {
  readonly title: string;
  readonly shares: readonly Share[];
  readonly name: (id: string) => string;
}

function ShareCard({ title, shares, name }: ShareCardProps) {
  const words = useWords(dashboardPartWords);
  const { verdict } = useWords(historyWords);
  const { number } = useNumbers();
  const bars = shares.map(({ id, checks }) => ({ key: id, name: name(id), value: checks }));
  const rows = shares.map(({ id, checks, actions }) => ({
    key: id,
    cells: [name(id), number(checks), ...ACTIONS.map((action) => number(countOf(actions, action)))],
  }));
  return (
    <ListCard title={title} lead={undefined} bars={bars}>
      <FigureTable title={title} head={[title, words.checks, ...ACTIONS.map((one) => verdict[one])]} rows={rows} />
    </ListCard>
  );
}

interface ListCardProps {
  readonly title: string;
  readonly lead: string | undefined;
  readonly bars: readonly Bar[];
  readonly children: React.ReactNode;
}

function ListCard({ title, lead, bars, children }: ListCardProps) {
  const words = useWords(dashboardPartWords);
  return (
    <Card title={title} lead={lead}>
      {bars.length === 0 ? (
        <p className="dash-note">{words.none}</p>
      ) : (
        <>
          <BarList bars={bars} />
          {children}
        </>
      )}
    </Card>
  );
}
