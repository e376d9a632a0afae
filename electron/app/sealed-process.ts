import { switchOffDumps } from './core-dumps.ts';

/**
 * Whatever goes wrong, nothing of this process's memory goes to a disk or a screen: it may hold what a person wrote.
 * Called first, before anything else listens. `surprised` is told the kind of an error that nobody caught, and ends the
 * process if it has to end. Resolves when it is done; until then no text may be read.
 *
 * - errors that nobody caught: Node would print the message, which may quote a text;
 * - diagnostic reports (nodejs.org/api/report.html): hold messages, stacks and the environment;
 * - snapshots of the heap at a signal: hold everything;
 * - core dumps: see there;
 * - Node's debug lines (`NODE_DEBUG`): hold the beginning of every chunk of a stream.
 */
export function sealProcess(surprised: (kind: string) => void): Promise<void> {
  const tell = (error: unknown): void => surprised(kindOf(error));
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
  closeReports();
  if (isAsked('--heapsnapshot-signal')) forgetSignals();
  muteDebugLines();
  return switchOffDumps();
}

/** The kind of an error: its message could quote what a person wrote. */
export function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Node cannot be talked out of it once it was asked for: whoever sees this has to stop before a text is read. */
export function writesSnapshots(): boolean {
  return isAsked('--heapsnapshot-near-heap-limit');
}

/** Whether this option was given to Node, on its command line or by the environment. */
function isAsked(option: string): boolean {
  return [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ').includes(option);
}

/** Before ours, the only listeners are those that Node's own options asked for. */
function forgetSignals(): void {
  for (const name of process.eventNames()) {
    if (typeof name === 'string' && name.startsWith('SIG')) process.removeAllListeners(name);
  }
}

function closeReports(): void {
  // Electron's processes have none.
  const report: NodeJS.ProcessReport | undefined = process.report;
  if (report === undefined) return;
  report.reportOnFatalError = false;
  report.reportOnSignal = false;
  report.reportOnUncaughtException = false;
}

/** `SECTION 123: …`, the number perhaps in colours, is how Node begins each. They go nowhere. */
const DEBUG_LINE = /^[A-Z_]+ (?:\x1b\[\d+m)?\d+(?:\x1b\[\d+m)?: /u;

function muteDebugLines(): void {
  if (process.env.NODE_DEBUG === undefined) return;
  const { stderr } = process;
  const write = stderr.write.bind(stderr) as (...given: readonly unknown[]) => boolean;
  const quiet = (...given: readonly unknown[]) =>
    typeof given[0] === 'string' && DEBUG_LINE.test(given[0]) ? true : write(...given);
  Object.defineProperty(stderr, 'write', { value: quiet });
}
