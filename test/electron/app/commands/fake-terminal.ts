import type { Terminal } from '../../../../electron/app/commands/terminal.ts';
import { openWrongMarks } from '../../../../electron/app/records/wrong-marks.ts';
import { openTraining } from '../../../../electron/app/training.ts';
import type { NewEntry } from '../../../../shared/record/entry.ts';
import { gradeAttempt } from '../../../../shared/train/grade.ts';
import { LESSONS } from '../../../../shared/train/lesson-list.ts';
import { someFacts } from '../../../evidence/some-facts.ts';
import { fakeHost } from '../fake-ports.ts';
import { fileDesk } from '../policy/world.ts';

export interface Watched {
  readonly terminal: Terminal;
  /** What was kept about the checks. */
  readonly recorded: readonly NewEntry[];
  /** Everything on standard output and standard error. */
  readonly out: () => string;
  readonly err: () => string;
}

export interface Given {
  readonly input?: string | Uint8Array | readonly Uint8Array[];
  readonly env?: Readonly<Record<string, string>>;
  readonly policyFile?: string;
  readonly more?: Partial<Terminal>;
}

/** A terminal in memory; its locale is Japanese unless `env` says otherwise. */
export function fakeTerminal({
  input = '',
  env = { LANG: 'ja_JP.UTF-8' },
  policyFile = '/none',
  more,
}: Given = {}): Watched {
  let out = '';
  let err = '';
  const recorded: NewEntry[] = [];
  const { ports } = fakeHost();
  const store = openWrongMarks(ports);
  const training = openTraining(ports, async () => ({ lessons: LESSONS, grade: gradeAttempt }));
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input instanceof Uint8Array ? [input] : input;
  const terminal: Terminal = {
    env,
    policy: async () => fileDesk(policyFile),
    companyFolder: '/none',
    ownFolder: '/none',
    async *input() {
      yield* chunks;
    },
    inputIsTyped: false,
    write: async (text) => {
      out += text;
      return true;
    },
    say: (line) => {
      err += `${line}\n`;
    },
    closeNetwork: async () => undefined,
    record: async (entries) => void recorded.push(...entries),
    errIsRead: false,
    training: async () => training,
    wrongMarks: () => store.peek(),
    wrong: async () => store,
    verifyRecords: async () => ({ lines: 0, entries: 0, faults: [], notes: [], end: null }),
    exported: async () => [],
    evidence: async (period) => someFacts(period),
    exporting: async () => {
      throw new Error('not expected');
    },
    recorded: async () => ({ entries: [], passed: [], damaged: 0 }),
    interrupted: async () => undefined,
    serve: async () => {
      throw new Error('not expected');
    },
    nativeHost: async () => undefined,
    player: 'dist/lms',
    registration: {
      install: async (browser) => `/manifests/${browser}`,
      remove: async () => true,
      status: async () => 'installed',
    },
    ...more,
  };
  return { terminal, recorded, out: () => out, err: () => err };
}
