import type { CompanyFound } from '../../../shared/contract/company.ts';
import { type EngineDoor, engineHere } from '../engine/engine-door.ts';
import { type FilesDoor, filesHere } from '../engine/files-door.ts';
import { type LessonsDoor, lessonsHere } from '../lessons/lessons-door.ts';
import type { Ask, FrameState, Learner } from '../messages.ts';

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
}

/** Asks the background. Rejects when it is gone (the extension was updated or removed under an open page) or refuses. */
async function ask(message: Ask): Promise<unknown> {
  const reply = await chrome.runtime.sendMessage<Ask, Reply | undefined>(message);
  if (reply?.ok !== true) throw new Error('refused');
  return reply.value;
}

/** The background of our own extension is the only one that can answer, and it parsed what it gives. */
export const askState = async (): Promise<FrameState> => (await ask({ ask: 'state' })) as FrameState;

export const tellBackground = (message: Extract<Ask, { ask: 'entry' | 'key' | 'answer' }>): Promise<unknown> =>
  ask(message);

export const askLearner = async (): Promise<Learner | undefined> =>
  // What is left out of a message comes as null.
  ((await ask({ ask: 'learner' })) as Learner | null | undefined) ?? undefined;

/** Marks a finding as wrong, or takes a mark back; all lists come back. */
export const changeMarks = async (message: Extract<Ask, { ask: 'wrong' | 'unmark' }>): Promise<FrameState['wrong']> =>
  (await ask(message)) as FrameState['wrong'];

/** What the app finds of the company's own in a text. Rejects when it does not answer or cannot look. */
export const askCompany = async (text: string): Promise<CompanyFound> =>
  (await ask({ ask: 'company', text })) as CompanyFound;

/** Has the engine put into this frame. Rejects when that fails. */
export async function loadEngine(): Promise<EngineDoor> {
  await ask({ ask: 'engine' });
  const door = engineHere();
  if (door === undefined) throw new Error('no engine');
  return door;
}

/** Has the readers of files put into this frame. Rejects when that fails. */
export async function loadFiles(): Promise<FilesDoor> {
  if (filesHere() === undefined) await ask({ ask: 'files' });
  const door = filesHere();
  if (door === undefined) throw new Error('no readers');
  return door;
}

/** Has the lessons put into this frame. Rejects when that fails. */
export async function loadLessons(): Promise<LessonsDoor> {
  if (lessonsHere() === undefined) await ask({ ask: 'lessons' });
  const door = lessonsHere();
  if (door === undefined) throw new Error('no lessons');
  return door;
}
