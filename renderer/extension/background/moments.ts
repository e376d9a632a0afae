import { momentEventShape } from '../../../shared/contract/lessons.ts';
import { object } from '../../../shared/contract/object-shape.ts';
import { progressShape } from '../../../shared/contract/progress-shape.ts';
import { type Of, type Parsed, yesNo } from '../../../shared/contract/shape.ts';
import { momentOf } from '../../../shared/policy/circumstances.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { applyEvent, type MomentEvent } from '../../../shared/train/journal.ts';
import { mayShowMoment, momentsWithin } from '../../../shared/train/moment-limits.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import type { OfferedCard } from '../messages.ts';
import { type Kept, listIn } from './kept.ts';
import type { NativePort } from './native-port.ts';

/** Cards that were shown and their answers, the oldest first. They hold ids and times, never a text. */
const KEPT_MOMENTS = 'moments';

/** Years of cards at the highest limits that anybody sets; beyond this the oldest go. */
const MOST_MOMENTS = 5_000;

/** The app takes this many at once. */
const MOST_BROUGHT = 200;

const keptMoment = object({ event: momentEventShape, isTold: yesNo });
type KeptMoment = Of<typeof keptMoment>;

/** Cards that follow checks: what was shown and how it was answered, in this browser and in the app. */
export interface MomentDesk {
  /** Everything that decides about the next card. `undefined` where the app is there and does not say. */
  readonly progress: () => Promise<Progress | undefined>;
  /**
   * Keeps that a card is shown now, and returns the id under which it is kept. `undefined`, and nothing is kept, where
   * another tab has used up what the limits allow or has just shown this card.
   */
  readonly show: (card: OfferedCard, policy: Policy) => Promise<string | undefined>;
  /** Keeps that a card has come back and is shown now; returns the id under which it is kept. No limit counts it. */
  readonly review: (card: OfferedCard) => Promise<string>;
  /** Keeps how a card was answered, and resolves when it is kept. */
  readonly answer: (id: string, right: boolean) => Promise<void>;
}

/**
 * Every event is kept here first, so that limits hold across tabs and starts of the browser and no answer waits for the
 * app. The app gets each with its id, now or when it is there again, and never counts one twice.
 */
export function momentDesk(port: NativePort, kept: Kept, now: () => Date, nextId: () => string): MomentDesk {
  const turn = <T>(work: () => Promise<T>) => kept.inTurn(KEPT_MOMENTS, work);
  const read = () => listIn(kept, KEPT_MOMENTS, (item): Parsed<KeptMoment> => keptMoment(item));
  /** What the app said last; with it a card that was shown on the app's screens counts here. */
  let ofApp: Progress = { attempts: [] };

  const add = async (event: MomentEvent) =>
    kept.write(KEPT_MOMENTS, [...(await read()), { event, isTold: false }].slice(-MOST_MOMENTS));

  /** Hands over what the app has not heard of, and hears what it has. Rejects where it is there and refuses. */
  async function bring(): Promise<void> {
    const waiting = (await read()).filter(({ isTold }) => !isTold).slice(0, MOST_BROUGHT);
    const events = waiting.map(({ event }) => event);
    const reply = await port.ask('training.bring', { events });
    if (typeof reply === 'string') return;
    const parsed = reply.ok ? progressShape(reply.value) : undefined;
    if (parsed?.ok !== true) throw new Error('not brought');
    ofApp = parsed.value;
    if (waiting.length === 0) return;
    const ids = new Set(events.map(({ kind, id }) => `${kind} ${id}`));
    const marked = (await read()).map((one) => (ids.has(`${one.event.kind} ${one.event.id}`) ? told(one) : one));
    await kept.write(KEPT_MOMENTS, marked);
  }

  const whole = async () => (await read()).reduce((progress, { event }) => applyEvent(progress, event), ofApp);

  return {
    progress: () =>
      turn(async () => {
        try {
          await bring();
        } catch {
          // An app that cannot read its own history might show a card that was shown yesterday; better none.
          return undefined;
        }
        return whole();
      }),
    show: (card, policy) =>
      turn(async () => {
        const at = now();
        const progress = await whole();
        const moment = { now: at.toISOString(), local: momentOf(at) };
        const isRecent = momentsWithin(7, progress, moment.now).some(
          (shown) => shown.lesson === card.lesson && shown.card === card.card,
        );
        if (isRecent || !mayShowMoment(policy, progress, moment)) return undefined;
        const id = nextId();
        await add({ kind: 'moment', id, ...card, at: moment.now });
        return id;
      }),
    review: (card) =>
      turn(async () => {
        const id = nextId();
        await add({ kind: 'moment', id, ...card, at: now().toISOString(), review: true });
        return id;
      }),
    answer: async (id, right) => {
      await turn(() => add({ kind: 'moment-answered', id, right }));
      // The person is told that the answer is kept; the app hears of it when it can.
      void turn(bring).catch(() => undefined);
    },
  };
}

const told = ({ event }: KeptMoment): KeptMoment => ({ event, isTold: true });
