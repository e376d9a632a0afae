import type { DASHBOARD_CALLS } from '../../../shared/contract/dashboard.ts';
import { type Handlers, Refusal } from '../../../shared/contract/dispatch.ts';
import { dashboardFileWords } from '../../../shared/words/dashboard-file-words.ts';
import type { DashboardDesk } from './dashboard-desk.ts';

/** Answers to the calls of the dashboard. */
export function dashboardHandlers(desk: DashboardDesk | undefined): Pick<Handlers, keyof typeof DASHBOARD_CALLS> {
  const here = () => desk ?? refuse();
  return {
    'dashboard.open': ({ source, folder }) => here().open(source, folder),
    'dashboard.read': ({ step, ...choice }) => here().read(choice, step),
    'dashboard.stop': () => {
      here().stop();
      return null;
    },
  };
}

function refuse(): never {
  throw new Refusal({ path: '', message: dashboardFileWords.noDesk });
}
