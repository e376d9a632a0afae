import type { DASHBOARD_CALLS } from '../../../shared/contract/dashboard.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { DashboardDesk } from './dashboard-desk.ts';

/** Answers to the calls of the dashboard. */
export function dashboardHandlers(desk: DashboardDesk): Pick<Handlers, keyof typeof DASHBOARD_CALLS> {
  return {
    'dashboard.open': ({ source, folder }) => desk.open(source, folder),
    'dashboard.read': ({ step, ...choice }) => desk.read(choice, step),
    'dashboard.stop': () => {
      desk.stop();
      return null;
    },
  };
}
