import type { Category } from '../detect/category.ts';
import { PERSONAL } from '../incident/incident.ts';
import { stoppedIn, sumOf } from './check-figures.ts';
import type { Figure } from './figure.ts';

/** Findings of these categories in checks that were stopped, of all findings of them. */
function stoppedFindings(categories: readonly Category[]): Figure {
  const names = JSON.stringify(categories);
  return {
    record: 'checks',
    amount: ({ checks }) => {
      const tallies = categories.flatMap((category) => checks.categories[category] ?? []);
      const sum = (of: typeof sumOf) => tallies.reduce((total, tally) => total + of(tally), 0);
      return { count: sum(stoppedIn), of: sum(sumOf) };
    },
    recount: `found(${names}; stopped)`,
    recountOf: `found(${names}; true) + passing(${names})`,
  };
}

/** Numbers of findings by kind. A finding is counted whether or not a rule speaks for it. */
export const CATEGORY_FIGURES = {
  'personal-stopped': stoppedFindings(PERSONAL),
  'secrets-stopped': stoppedFindings(['credential']),
  'code-stopped': stoppedFindings(['source-code', 'company-code']),
  'confidential-stopped': stoppedFindings(['confidential-marker', 'company-term']),
  'hidden-orders': stoppedFindings(['hidden-instruction']),
} as const satisfies Readonly<Record<string, Figure>>;
