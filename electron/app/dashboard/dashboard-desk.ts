import type { DashboardFigures, DashboardView, RefusedRecord } from '../../../shared/contract/dashboard.ts';
import { Refusal } from '../../../shared/contract/dispatch.ts';
import { shownGroups } from '../../../shared/evidence/small-groups.ts';
import type { Bilingual } from '../../../shared/language.ts';
import type { Choice } from '../../../shared/sums/figures.ts';
import { figuresOf } from '../../../shared/sums/figures-of.ts';
import { plain } from '../../../shared/sums/plain-figures.ts';
import { withoutSmallGroups } from '../../../shared/sums/small-groups.ts';
import { mergeSums, type Sums, sumsOf } from '../../../shared/sums/sums.ts';
import { type Step, trendOf } from '../../../shared/sums/trend.ts';
import { dashboardFileWords } from '../../../shared/words/dashboard-file-words.ts';
import type { WrongMark } from '../../../shared/wrong/wrong.ts';
import type { RecordFiles } from '../records/record-files.ts';
import { importedSums } from '../records/sums/imported-sums.ts';
import { recordSums } from '../records/sums/record-sums.ts';
import type { FileSums } from '../records/sums/sum-files.ts';

export interface DashboardParts {
  readonly records: RecordFiles;
  /** The folder of the record. */
  readonly folder: string;
  /** The built `sum-worker.ts`; left out, everything is read on this thread. */
  readonly worker?: string | undefined;
  readonly wrong: () => Promise<readonly WrongMark[]>;
  readonly smallestGroup: () => Promise<number>;
  /** Hears of bytes that are done. */
  readonly onProgress: (done: number, all: number) => void;
}

/** The dashboard's desk: the sums that are looked at now, and the figures in them. */
export interface DashboardDesk {
  open(source: 'record' | 'folder', folder: string): Promise<DashboardView>;
  read(choice: Choice, step: Step): DashboardFigures;
  /** Ends the reading that is going on. */
  stop(): void;
}

interface Opened {
  readonly sums: Sums;
  readonly view: DashboardView;
}

export function openDashboardDesk(parts: DashboardParts): DashboardDesk {
  let opened: Sums | undefined;
  let reading = new AbortController();
  return {
    async open(source, folder) {
      reading.abort();
      const own = new AbortController();
      reading = own;
      const work = source === 'record' ? openRecord(parts, own.signal) : openFolder(parts, folder, own.signal);
      const { sums, view } = await work.catch((error: unknown) => {
        if (error instanceof Refusal) throw error;
        return refuse(own.signal.aborted ? dashboardFileWords.stopped : dashboardFileWords.unreadable(codeOf(error)));
      });
      opened = sums;
      return view;
    },
    read(choice, step) {
      const sums = opened ?? refuse(dashboardFileWords.notOpen);
      return { figures: plain(figuresOf(sums, choice)), trend: plain(trendOf(sums, choice, step)) };
    },
    stop: () => reading.abort(),
  };
}

async function openRecord(parts: DashboardParts, signal: AbortSignal): Promise<Opened> {
  const running = { worker: parts.worker, onBytes: () => undefined, signal };
  const { sums, entries, read } = await recordSums(parts.records, parts.folder, running);
  const wrong = sumsOf([], [], await parts.wrong());
  const all = mergeSums([sums, wrong]);
  const view = viewOf(all, { read, refused: [], smallest: 1, small: 0 });
  return { sums: all, view: { ...view, source: 'record', folder: '', entries, files: 0, machines: 1 } };
}

async function openFolder(parts: DashboardParts, folder: string, signal: AbortSignal): Promise<Opened> {
  if (folder.trim() === '') refuse(dashboardFileWords.noFolder);
  let done = 0;
  const onBytes = (count: number, all: number) => {
    done += count;
    parts.onProgress(Math.min(done, all), all);
  };
  const imported = await importedSums(folder, { worker: parts.worker, onBytes, signal });
  const smallest = await parts.smallestGroup();
  const groups = [...imported.machines].flatMap(([name, people]) => (name === '' ? [] : [{ name, people }]));
  const shown = shownGroups(groups, smallest);
  const small = new Set(groups.flatMap((group) => (shown.includes(group) ? [] : [group.name])));
  const sums = withoutSmallGroups(imported.sums, small);
  const refused = imported.refused.map(({ path, problem }) => ({ file: path, why: problem.message }));
  const view = viewOf(sums, { read: imported.read, refused, smallest, small: small.size });
  const { entries, read, machineCount } = imported;
  const files = read.length + refused.length;
  return { sums, view: { ...view, source: 'folder', folder, entries, files, machines: machineCount } };
}

interface Looked {
  readonly read: readonly FileSums[];
  readonly refused: readonly RefusedRecord[];
  readonly smallest: number;
  readonly small: number;
}

/** Faults that are shown; there may be a million of them. */
const SHOWN = 200;

function viewOf(sums: Sums, { read, refused, smallest, small }: Looked) {
  const days = sums.cells.flatMap(({ day, host }) => (host === undefined ? [] : [day])).toSorted();
  const lines = read.flatMap(faultsOf);
  const names = (pick: 'site' | 'group') => [...new Set(sums.cells.flatMap((cell) => cell[pick] ?? []))].toSorted();
  return {
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
    doubles: read.reduce((total, one) => total + one.doubles, 0),
    refused: [...refused, ...lines].slice(0, SHOWN),
    refusedCount:
      refused.length + read.reduce((total, one) => total + one.refusedCount + (one.fault === undefined ? 0 : 1), 0),
    sites: names('site'),
    groups: names('group'),
    smallestGroup: smallest,
    smallGroups: small,
  };
}

function faultsOf({ path, fault, refused }: FileSums): readonly RefusedRecord[] {
  const whole = fault === undefined ? [] : [{ file: path, why: fault.message }];
  return [...whole, ...refused.map(({ line, problem }) => ({ file: path, line, why: sentence(problem) }))];
}

/** The place in the line and what is wrong there. */
function sentence({ path, message }: { readonly path: string; readonly message: Bilingual }): Bilingual {
  if (path === '') return message;
  return { ja: `${path}：${message.ja}`, en: `${path}: ${message.en}` };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function refuse(message: Bilingual): never {
  throw new Refusal({ path: '', message });
}
