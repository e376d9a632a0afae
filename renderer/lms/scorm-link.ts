import { packAttempt, unpackAttempt } from '../../shared/train/lms/saved-attempt.ts';
import {
  type CmiValues,
  type PlayState,
  SUSPEND_1_2,
  SUSPEND_2004,
  scorm12Values,
  scorm2004Values,
} from '../../shared/train/lms/scorm-values.ts';
import type { Link, Report } from './link.ts';

/** The functions both versions of SCORM give a page, under the names of the version. */
interface Calls {
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
}

interface Dialect {
  readonly api: 'API' | 'API_1484_11';
  readonly calls: Calls;
  readonly most: number;
  readonly values: (state: PlayState) => CmiValues;
}

/** SCORM 2004 first: a system that speaks both gives the newer one to a package of the newer kind. */
const DIALECTS: readonly Dialect[] = [
  {
    api: 'API_1484_11',
    calls: { initialize: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', finish: 'Terminate' },
    most: SUSPEND_2004,
    values: scorm2004Values,
  },
  {
    api: 'API',
    calls: {
      initialize: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      finish: 'LMSFinish',
    },
    most: SUSPEND_1_2,
    values: scorm12Values,
  },
];

type Api = Readonly<Record<string, (...parameters: readonly string[]) => unknown>>;

/** Windows to look through for the system's functions; both versions say that seven are enough. */
const DEPTH = 7;

/** The learning system of the windows around this page, or `undefined` where there is none. */
export function scormLink(page: Window): Link | undefined {
  for (const dialect of DIALECTS) {
    const api =
      findApi(page, dialect.api) ?? (page.opener === null ? undefined : findApi(page.opener as Window, dialect.api));
    if (api !== undefined) return open(api, dialect);
  }
  return undefined;
}

function findApi(from: Window, name: Dialect['api']): Api | undefined {
  let at = from;
  for (let steps = 0; steps <= DEPTH; steps++) {
    const api = apiIn(at, name);
    if (api !== undefined) return api;
    if (at.parent === at) return undefined;
    at = at.parent;
  }
  return undefined;
}

function apiIn(at: Window, name: Dialect['api']): Api | undefined {
  try {
    const found = (at as unknown as Readonly<Record<string, unknown>>)[name];
    return typeof found === 'object' && found !== null ? (found as Api) : undefined;
  } catch {
    // A window of another origin shows nothing.
    return undefined;
  }
}

function open(api: Api, { calls, most, values }: Dialect): Link {
  // The standard has strings; some systems answer with true or a number.
  const ask = (call: string, ...parameters: readonly string[]) => {
    const answer = api[call]?.(...parameters);
    return typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean' ? `${answer}` : '';
  };
  ask(calls.initialize, '');
  const tell = ({ saved, cards, seconds }: Report) => {
    const packed = packAttempt(saved, most);
    const taken = values({ attempt: saved.attempt, cards, seconds, saved: packed }).map(([element, value]) =>
      ask(calls.set, element, value),
    );
    const committed = ask(calls.commit, '');
    if ([...taken, committed].some((answer) => answer !== 'true'))
      throw new Error('the learning system refused a value');
  };
  let isOver = false;
  return {
    kept: unpackAttempt(ask(calls.get, 'cmi.suspend_data')),
    report: async (report) => tell(report),
    leave(report) {
      if (isOver) return;
      isOver = true;
      try {
        tell(report);
      } finally {
        ask(calls.finish, '');
      }
    },
  };
}
