import { countOf } from '../../../shared/sums/figures.ts';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { useWords } from '../../state/words.ts';
import { useDashboard } from './dashboard-store.ts';
import { useNumbers } from './numbers.ts';

/** The few numbers that are looked at first. */
export function Totals() {
  const words = useWords(dashboardWords);
  const { number } = useNumbers();
  const figures = useDashboard((state) => state.figures);
  if (figures === undefined) return null;
  const { checks, passed, actions } = figures;
  const facts = [
    [words.total.checks, checks],
    [words.total.passed, passed],
    [words.total.warn, countOf(actions, 'warn')],
    [words.total.redact, countOf(actions, 'redact')],
    [words.total.block, countOf(actions, 'block')],
  ] as const;
  return (
    <section aria-label={words.totals}>
      <dl className="dash-totals">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
