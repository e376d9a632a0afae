import { momentOf } from '../../../shared/policy/circumstances.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import type { Occasion } from '../../../shared/train/moment.ts';
import type { LessonsDoor, Offer } from '../lessons/lessons-door.ts';
import type { Ask, Learner } from '../messages.ts';
import type { Checker } from './checker.ts';
import type { Shade } from './panel/shade.ts';
import { showCardLine } from './panel/toast.ts';

export interface MomentParts {
  readonly checker: Pick<Checker, 'state' | 'language'>;
  readonly shade: Pick<Shade, 'root' | 'style' | 'onKey'>;
  readonly askLearner: () => Promise<Learner | undefined>;
  readonly loadLessons: () => Promise<LessonsDoor>;
  readonly tell: (message: Extract<Ask, { ask: 'entry' | 'answer' }>) => Promise<unknown>;
}

/** What was found in a check that was held or warned about. */
export type Held = Occasion['decision'];

/** One short card after a check: offered once the person has decided, in a line that they may leave alone. */
export interface Moments {
  /** A text was held: a card that explains it is looked for while the person reads. */
  readonly prepare: (held: Held) => void;
  /** Hands over an entry. After a held or warned check, with what was found, the entry names the card that is offered. */
  readonly report: (entry: NewEntry, held?: Held) => void;
  /** Opens the card that is offered when this key asks for it. True when it did. */
  readonly keyPressed: (event: KeyboardEvent) => boolean;
}

/** A page that is left takes its script along, so the record waits no longer than this for a card to be found. */
const PATIENCE_MS = 2_000;

interface Found extends Offer {
  readonly door: LessonsDoor;
  readonly furigana: boolean;
}

export function createMoments({ checker, shade, askLearner, loadLessons, tell }: MomentParts): Moments {
  let prepared: { readonly held: Held; readonly found: Promise<Found | undefined> } | undefined;
  /** What opens the card, while one is offered or open. */
  let see: (() => void) | undefined;

  function prepare(held: Held): void {
    const isForNothing = see !== undefined || held.findings.every(({ action }) => action === 'allow');
    const found = isForNothing ? Promise.resolve(undefined) : find(held).catch(() => undefined);
    prepared = { held, found };
  }

  async function find(held: Held): Promise<Found | undefined> {
    const [door, learner] = await Promise.all([loadLessons(), askLearner()]);
    const policy = checker.state()?.policy;
    if (learner === undefined || policy === undefined) return undefined;
    const now = new Date();
    const { progress, furigana } = learner;
    const language = checker.language();
    const about = { decision: held, policy, progress, language, now: now.toISOString(), local: momentOf(now) };
    const offer = door.choose(about);
    return offer && { ...offer, door, furigana };
  }

  async function reportHeld(entry: NewEntry, held: Held): Promise<void> {
    if (prepared?.held !== held) prepare(held);
    const found = await Promise.race([prepared?.found, patience()]);
    const id = await tell({ ask: 'entry', entry, ...(found === undefined ? {} : { card: found.card }) });
    if (found !== undefined && typeof id === 'string') offer(found, id, entry.action === 'warn' ? 'warned' : 'held');
  }

  function offer(found: Found, id: string, about: 'held' | 'warned'): void {
    const leave = showCardLine(shade.root, {
      language: checker.language(),
      about,
      seconds: Math.round(found.seconds / 10) * 10,
      see: () => void open(found, id),
      gone: () => {
        see = undefined;
      },
    });
    see = () => {
      leave();
      void open(found, id);
    };
  }

  async function open({ door, card, furigana }: Found, id: string): Promise<void> {
    // No second card is offered above an open one.
    see = () => undefined;
    const { root, style, onKey } = shade;
    const answered = async (right: boolean) => void (await tell({ ask: 'answer', id, right }));
    try {
      await door.show(card, { root, style, onKey, language: checker.language(), furigana, answered });
    } finally {
      see = undefined;
    }
  }

  return {
    prepare,
    report: (entry, held) => {
      const told = held === undefined ? tell({ ask: 'entry', entry }) : reportHeld(entry, held);
      // The background is gone when the extension was updated under an open page: what was decided here still holds.
      told.catch(() => undefined);
    },
    keyPressed(event) {
      if (see === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return false;
      see();
      event.preventDefault();
      return true;
    },
  };
}

/** Resolves when waiting is over, and when the page is left. */
function patience(): Promise<undefined> {
  return new Promise((resolve) => {
    const done = () => {
      removeEventListener('pagehide', done);
      resolve(undefined);
    };
    setTimeout(done, PATIENCE_MS);
    addEventListener('pagehide', done);
  });
}
