import { packAttempt, type SavedAttempt, unpackAttempt } from '../../shared/train/lms/saved-attempt.ts';
import { duration, SUSPEND_2004 } from '../../shared/train/lms/scorm-values.ts';
import {
  type Statement,
  type StatementResult,
  scoreOf,
  type VerbName,
  verbOf,
} from '../../shared/train/lms/statement.ts';
import type { Link, Report } from './link.ts';

/** Parameters a system adds to the address of the page (cmi5, section 8.1). */
const LAUNCH = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
type Launch = Readonly<Record<(typeof LAUNCH)[number], string>>;

/** What every statement that cmi5 defines, and every one that counts for moving on, is marked with (section 9.6.2). */
const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
/** Name of our document in the State resource. */
const STATE = 'sekisho.attempt';

interface LaunchData {
  readonly contextTemplate: Readonly<Record<string, unknown>>;
  readonly launchMode: string;
  readonly masteryScore?: number;
}

/** The launch parameters in an address, or `undefined` where the page was not launched by a cmi5 system. */
export function cmi5Launch(search: string): Launch | undefined {
  const given = new URLSearchParams(search);
  const values = LAUNCH.map((name) => [name, given.get(name) ?? ''] as const);
  return values.every(([, value]) => value !== '') ? (Object.fromEntries(values) as Launch) : undefined;
}

/** Opens a session with the system that launched the page. Rejects when it does not answer as cmi5 says. */
export async function cmi5Link(launch: Launch): Promise<Link> {
  const { endpoint, actor, registration, activityId } = launch;
  const token = await authToken(launch.fetch);
  const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' };
  const state = (stateId: string) =>
    `${base}activities/state?${new URLSearchParams({ stateId, activityId, agent: actor, registration })}`;
  const data = (await (await asked(state('LMS.LaunchData'), { headers })).json()) as LaunchData;
  // The preferences have to be asked for before the first statement, and may not be there (section 11).
  await fetch(`${base}agents/profile?${new URLSearchParams({ profileId: 'cmi5LearnerPreferences', agent: actor })}`, {
    headers,
  });
  const kept = await fetch(state(STATE), { headers });
  const send = statementSender({ base, headers, actor: JSON.parse(actor) as unknown, registration, activityId, data });
  await send('initialized', {}, false);
  return {
    kept: kept.ok ? unpackAttempt(await kept.text()) : undefined,
    ...(data.masteryScore !== undefined && { passMark: data.masteryScore }),
    async report({ saved, seconds }) {
      const body = packAttempt({ ...saved, completed: isDone(saved), passed: isPassed(saved) }, SUSPEND_2004);
      // Statements first: should the page end in between, they are sent again with the same ids.
      if (data.launchMode === 'Normal') await results(send, saved, seconds);
      await asked(state(STATE), { method: 'PUT', headers: { ...headers, 'content-type': 'application/json' }, body });
    },
    leave: ({ seconds }: Report) =>
      void send('terminated', { duration: duration(seconds) }, true).catch(() => undefined),
  };
}

function isDone({ attempt, completed }: SavedAttempt): boolean {
  return completed || attempt.finished !== undefined;
}

function isPassed({ attempt, passed }: SavedAttempt): boolean {
  return passed || attempt.finished?.passed === true;
}

type Send = (verb: VerbName, result: StatementResult, last: boolean) => Promise<void>;

/** Completed and passed once for a registration, failed as often as it happens but not after a pass (section 9.3). */
async function results(send: Send, saved: SavedAttempt, seconds: number): Promise<void> {
  const { finished } = saved.attempt;
  if (finished === undefined) return;
  const time = { duration: duration(seconds) };
  if (!saved.completed) await send('completed', { completion: true, ...time }, false);
  if (saved.passed) return;
  const verdict = finished.passed ? 'passed' : 'failed';
  await send(verdict, { score: scoreOf(finished.score), success: finished.passed, ...time }, false);
}

interface Session {
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly actor: unknown;
  readonly registration: string;
  readonly activityId: string;
  readonly data: LaunchData;
}

function statementSender({ base, headers, actor, registration, activityId, data }: Session): Send {
  return async (verb, result, last) => {
    const moves = verb === 'completed' || verb === 'passed' || verb === 'failed';
    const statement: Statement = {
      id: crypto.randomUUID(),
      actor,
      verb: verbOf(verb),
      object: { objectType: 'Activity', id: activityId },
      ...(Object.keys(result).length > 0 && { result }),
      context: contextOf(data, registration, moves, verb),
      timestamp: new Date().toISOString(),
    };
    const address = `${base}statements?${new URLSearchParams({ statementId: statement.id })}`;
    const body = JSON.stringify(statement);
    await asked(address, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      keepalive: last,
    });
  };
}

function contextOf(
  data: LaunchData,
  registration: string,
  moves: boolean,
  verb: VerbName,
): Readonly<Record<string, unknown>> {
  const template = data.contextTemplate;
  const activities = (template.contextActivities ?? {}) as Readonly<Record<string, unknown>>;
  const extensions = (template.extensions ?? {}) as Readonly<Record<string, unknown>>;
  const judged = (verb === 'passed' || verb === 'failed') && data.masteryScore !== undefined;
  return {
    ...template,
    registration,
    contextActivities: { ...activities, category: moves ? [CMI5, MOVE_ON] : [CMI5] },
    extensions: judged ? { ...extensions, [MASTERY_SCORE]: data.masteryScore } : extensions,
  };
}

async function authToken(address: string): Promise<string> {
  const answer = (await (await asked(address, { method: 'POST' })).json()) as { readonly 'auth-token'?: string };
  const token = answer['auth-token'];
  if (token === undefined) throw new Error('the system gave no token');
  return token;
}

/** How often and how long to wait before a request is given up, in milliseconds. The same id is sent each time. */
const WAITS = [500, 2_000, 5_000] as const;

async function asked(address: string, request: RequestInit): Promise<Response> {
  for (const wait of WAITS) {
    const answer = await fetch(address, request).catch(() => undefined);
    // 409: the statement is there already, from a try whose answer was lost.
    if (answer?.ok === true || answer?.status === 409) return answer;
    if (answer !== undefined && answer.status < 500 && answer.status !== 429) break;
    await new Promise((resume) => setTimeout(resume, wait));
  }
  const answer = await fetch(address, request);
  if (!answer.ok) throw new Error(`the system answered ${answer.status}`);
  return answer;
}
