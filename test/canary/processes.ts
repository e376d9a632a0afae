import { readdirSync, readFileSync } from 'node:fs';
import { type Hit, hunt } from './hunt.ts';

/** What the system shows of a process to everybody, or to its owner. */
const SHOWN = ['cmdline', 'environ', 'comm'] as const;

export interface Watch {
  /** Every value that was seen so far, in the name of the process. */
  readonly seen: () => readonly Hit[];
  readonly end: () => void;
}

/**
 * Looks at the arguments, the environment and the names of all processes below this one, again and again while they run.
 * Linux shows them as files; elsewhere nothing is seen, and `canWatch` says so.
 */
export function watchProcesses(everyMs = 50): Watch {
  const seen = new Map<string, string>();
  const look = (): void => {
    for (const pid of descendants(process.pid)) {
      for (const kind of SHOWN) {
        const shown = read(`/proc/${pid}/${kind}`);
        if (shown !== '') seen.set(shown, `${kind} of process ${read(`/proc/${pid}/comm`).trim()}`);
      }
    }
  };
  const timer = setInterval(look, everyMs);
  return {
    seen() {
      look();
      return [...seen].flatMap(([shown, place]) => hunt(place, shown));
    },
    end: () => clearInterval(timer),
  };
}

export const canWatch: boolean = process.platform === 'linux';

function descendants(root: number): readonly string[] {
  const parents = new Map(numbers().map((pid) => [pid, parentOf(pid)]));
  const isBelow = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === String(root) || isBelow(parents.get(pid)));
  return [...parents].filter(([, parent]) => isBelow(parent)).map(([pid]) => pid);
}

const numbers = (): readonly string[] => readdirSync('/proc').filter((name) => /^\d+$/u.test(name));

/** The fourth field; the second one is a name in brackets that may hold anything (proc_pid_stat(5)). */
const parentOf = (pid: string): string | undefined =>
  read(`/proc/${pid}/stat`).replace(/^.*\)/su, '').trim().split(' ')[1];

/** A process that has just ended shows nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
