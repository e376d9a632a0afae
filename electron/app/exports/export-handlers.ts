import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { EXPORT_CALLS } from '../../../shared/contract/exports.ts';
import type { PolicyReply } from '../../../shared/contract/policy.ts';
import type { ExportDesk } from './export-desk.ts';

/** How far the receivers are, for the page about what is kept. A host without a folder has none. */
export function exportHandlers(
  desk: ExportDesk | undefined,
  policy: () => Promise<PolicyReply>,
): Pick<Handlers, keyof typeof EXPORT_CALLS> {
  return { 'exports.read': async () => desk?.states((await policy()).policy.exports) ?? [] };
}
