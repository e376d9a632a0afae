import { wrongMarksShape } from '../../../shared/contract/wrong.ts';
import type { NewMark, WrongMark, WrongMarks } from '../../../shared/wrong/wrong.ts';
import type { Kept } from './kept.ts';
import type { NativePort } from './native-port.ts';

/** Marks of this browser, made while no app was there, with a key of their own. */
const OWN_MARKS = 'wrong';
/** The app's marks as they were last heard of. */
const APP_MARKS = 'wrong-of-app';

/** The app is asked again after this. */
const FRESH_MS = 30_000;

/** A mark beyond these takes the place of the oldest. */
const MOST_MARKS = 1_000;

type Next = (marks: readonly WrongMark[]) => readonly WrongMark[];
type MarkName = Pick<WrongMark, 'detector' | 'print'>;

/** Findings that the person marked as wrong: the app's list where it is there, else one of this browser. */
export interface WrongDesk {
  /** Lists that count now, the app's first. New marks belong to the first: its key makes their prints. */
  readonly lists: () => Promise<readonly WrongMarks[]>;
  /** Keeps a mark in the list with this key. Rejects where it was not kept. */
  readonly add: (key: string, mark: NewMark) => Promise<void>;
  /** Takes a mark back, from whichever list has it. */
  readonly remove: (key: string, mark: MarkName) => Promise<void>;
  /** The list of this browser. */
  readonly own: () => Promise<WrongMarks>;
}

export function wrongDesk(port: NativePort, kept: Kept, now: () => Date, nextKey: () => string): WrongDesk {
  const turn = <T>(work: () => Promise<T>) => kept.inTurn(OWN_MARKS, work);
  let known: { readonly at: number; readonly lists: Promise<readonly WrongMarks[]> } | undefined;

  async function keptList(name: string): Promise<WrongMarks | undefined> {
    const parsed = wrongMarksShape(await kept.read(name));
    return parsed.ok ? parsed.value : undefined;
  }

  async function own(): Promise<WrongMarks> {
    const found = await keptList(OWN_MARKS);
    if (found !== undefined) return found;
    const fresh: WrongMarks = { key: nextKey(), marks: [] };
    await kept.write(OWN_MARKS, fresh);
    return fresh;
  }

  /** The app's whole list after a call; `undefined` when it does not answer. Rejects when it refuses. */
  async function askApp(
    name: 'wrong.list' | 'wrong.add' | 'wrong.remove',
    input?: NewMark | MarkName,
  ): Promise<WrongMarks | undefined> {
    const reply = await port.ask(name, input);
    if (typeof reply === 'string') return undefined;
    const parsed = reply.ok ? wrongMarksShape(reply.value) : undefined;
    if (parsed?.ok !== true) throw new Error('not kept');
    await kept.write(APP_MARKS, parsed.value);
    return parsed.value;
  }

  /** Changes the list with this key: the one of this browser, or the app's, which must be there. */
  const change = (key: string, ofApp: () => Promise<WrongMarks | undefined>, ours: Next) =>
    turn(async () => {
      known = undefined;
      const list = await own();
      if (list.key === key) return kept.write(OWN_MARKS, { key, marks: ours(list.marks) });
      if ((await ofApp())?.key !== key) throw new Error('not kept');
    });

  async function read(): Promise<readonly WrongMarks[]> {
    const [heard, ours] = await Promise.all([askApp('wrong.list').catch(() => undefined), own()]);
    const ofApp = heard ?? (await keptList(APP_MARKS));
    if (ofApp === undefined) return [ours];
    // A list of the app that cannot be changed now still counts, after the one that can.
    return heard === undefined ? [ours, ofApp] : [ofApp, ours];
  }

  return {
    own: () => turn(own),
    lists() {
      if (known === undefined || now().getTime() - known.at > FRESH_MS)
        known = { at: now().getTime(), lists: turn(read) };
      return known.lists;
    },
    add: (key, mark) =>
      change(
        key,
        () => askApp('wrong.add', mark),
        (marks) => [...without(marks, mark), { ...mark, at: now().toISOString() }].slice(-MOST_MARKS),
      ),
    remove: (key, mark) =>
      change(
        key,
        () => askApp('wrong.remove', mark),
        (marks) => without(marks, mark),
      ),
  };
}

function without(marks: readonly WrongMark[], { detector, print }: MarkName): readonly WrongMark[] {
  return marks.filter((mark) => mark.detector !== detector || mark.print !== print);
}
