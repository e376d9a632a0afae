import type { AppInfo, Reply } from '../../shared/contract/calls.ts';
import { type Handlers, Refusal } from '../../shared/contract/dispatch.ts';
import type { PolicyReply } from '../../shared/contract/policy.ts';
import type { Bilingual } from '../../shared/language.ts';
import type { Exports } from '../../shared/policy/arrangements.ts';
import type { EntryFacts } from '../../shared/record/entry.ts';
import { entryGroup } from '../../shared/record/entry-group.ts';
import { isRetained, retentionDays } from '../../shared/record/retention.ts';
import { hostWords } from '../../shared/words/host-words.ts';
import { guardHandlers } from './clipboard-guard/guard-handlers.ts';
import { companyHandlers, companyTroubles } from './company/company-handlers.ts';
import type { CompanyStore } from './company/company-store.ts';
import type { DashboardDesk, DashboardParts } from './dashboard/dashboard-desk.ts';
import { dashboardHandlers } from './dashboard/dashboard-handlers.ts';
import { evidenceHandlers } from './evidence/evidence-handlers.ts';
import type { ExportDesk } from './exports/export-desk.ts';
import { exportHandlers } from './exports/export-handlers.ts';
import { type History, openHistory } from './history.ts';
import { openableLink } from './links.ts';
import { draftHandlers } from './policy-draft/draft-handlers.ts';
import type { Ports } from './ports.ts';
import { recordHandlers } from './records/record-handlers.ts';
import { openSettings } from './settings.ts';
import type { Kept } from './train/open-train.ts';
import { type TrainDoor, trainHandlers } from './train/train-handlers.ts';
import { type Course, openTraining, type Training } from './training.ts';
import { VERSION } from './version.ts';

/** What the handlers read besides the ports. Both are functions, so that nothing is loaded before it is asked for. */
export interface Sources {
  /** The policy in force; may throw a `Refusal`. */
  readonly policy: () => Promise<PolicyReply>;
  readonly course: () => Promise<Course>;
  /** Assigned training and the trainer's desk, where the host has them. */
  readonly train?: (kept: Kept) => TrainDoor;
  /** The dashboard's desk, where the host has one. */
  readonly dashboard?: (kept: Pick<DashboardParts, 'wrong'>) => DashboardDesk;
  /** What the company has given to recognise its own things by. */
  readonly company: CompanyStore;
  /** Hands the record to the receivers that the policy names, where the host has a folder. */
  readonly exports?: ExportDesk;
}

/** A host's answer to every call of `shared/contract/calls.ts`, made of its ports. */
export async function createHandlers(ports: Ports, sources: Sources): Promise<Handlers> {
  const settings = await openSettings(ports.openSettings, ports.files, sources.policy);
  const history = openHistory({
    ...ports,
    days: () => daysKept(sources.policy),
    before: async () => sources.exports?.follow((await sources.policy()).policy.exports),
  });
  const training = openTraining(ports, sources.course);
  const records = recordHandlers(ports, history, sources.policy);
  const exports = async (named: Exports | undefined) => (await sources.exports?.states(named)) ?? [];
  const incidents = () => records['incidents.list'](undefined);
  const train = sources.train?.({ progress: () => training.read(), checks: () => checksOf(history) });
  const dashboard = sources.dashboard?.({ wrong: async () => (await records['wrong.list'](undefined)).marks });
  return {
    'app.info': () => info(ports, settings.troubles, history, training, sources.company),
    'settings.read': () => settings.read(),
    'settings.write': async (change) => {
      const next = await settings.write(change);
      ports.settingsChanged(next);
      return next;
    },
    'policy.read': sources.policy,
    'history.list': async () => (await history.list()).entries,
    'history.add': async (entry) => (await history.add(await grouped(entry, sources.policy))) ?? null,
    'history.passed': () => history.passed(),
    'history.clear': () => clearHistory(history, sources.policy),
    'training.read': () => training.read(),
    'training.start': ({ lesson }) => training.start(lesson),
    'training.answer': async (input) => {
      const progress = await training.answer(input);
      const isDone = progress.attempts.some(({ id, finished }) => id === input.attempt && finished !== undefined);
      if (isDone) void train?.office.send();
      return progress;
    },
    'training.moment': (input) => training.showMoment(input),
    'training.momentAnswer': (input) => training.answerMoment(input),
    'training.bring': (input) => training.bring(input),
    'clipboard.read': async () => ({ text: await (ports.clipboard ?? refuse(hostWords.noClipboard)).read() }),
    'clipboard.write': async ({ text }) => {
      await (ports.clipboard ?? refuse(hostWords.noClipboard)).write(text);
      return null;
    },
    'links.open': ({ url }) => openLink(url, ports, sources),
    ...records,
    ...evidenceHandlers({ ...ports, policy: sources.policy, incidents, exports }, history, train),
    ...dashboardHandlers(dashboard),
    ...guardHandlers(() => ports.guard?.()),
    ...draftHandlers(ports),
    ...trainHandlers(train),
    ...companyHandlers(sources.company),
    ...exportHandlers(sources.exports, sources.policy),
  };
}

async function checksOf(history: History) {
  const [{ entries }, passed] = await Promise.all([history.list(), history.passed()]);
  return { entries, passed };
}

/** Reads the files once, so that a damaged one is known before the first screen shows. */
async function info(
  ports: Ports,
  fromSettings: AppInfo['troubles'],
  history: History,
  training: Training,
  company: CompanyStore,
): Promise<AppInfo> {
  const damaged = await history.list().then(
    (list) => list.damaged > 0,
    () => true,
  );
  const trainingFails = await training.read().then(
    () => false,
    () => true,
  );
  const troubles: AppInfo['troubles'] = [
    ...ports.troubles(),
    ...fromSettings,
    ...(damaged ? (['history-unreadable'] as const) : []),
    ...(trainingFails ? (['progress-unreadable'] as const) : training.troubles()),
    ...(await companyTroubles(company)),
  ];
  return { host: ports.host, version: VERSION, locale: ports.locale, powers: ports.powers, troubles };
}

/** While nobody knows what the company says, nothing is taken away. */
async function daysKept(policy: Sources['policy']): Promise<number> {
  return policy().then(
    (inForce) => retentionDays(inForce.policy),
    () => Number.POSITIVE_INFINITY,
  );
}

/** Which group an entry is of is for the policy to say, not for the page that reports the check. */
async function grouped({ group: _said, ...entry }: EntryFacts, policy: Sources['policy']): Promise<EntryFacts> {
  const groups = await policy().then(
    (inForce) => inForce.groups,
    () => undefined,
  );
  return { ...entry, ...entryGroup(groups) };
}

async function clearHistory(history: History, policy: Sources['policy']): Promise<Reply<'history.clear'>> {
  const inForce = await policy();
  if (isRetained(inForce.policy)) refuse(hostWords.recordsRetained(retentionDays(inForce.policy)));
  return { removed: await history.clear() };
}

async function openLink(url: string, ports: Ports, sources: Sources): Promise<Reply<'links.open'>> {
  const links = ports.links ?? refuse(hostWords.noLinks);
  const { policy } = await sources.policy();
  await links.open(openableLink(url, policy) ?? refuse(hostWords.linkRefused));
  return null;
}

function refuse(message: Bilingual): never {
  throw new Refusal({ path: '', message });
}
