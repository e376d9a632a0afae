import { FROM_CONTENT, FROM_PAGE, KNOWS_FAMILY, TOPICS, type Way } from '../line.ts';
import type { Contents } from './bodies.ts';
import { bare, cut, getterOf, later, methodOf, quoted } from './originals.ts';

/** The page's end of the line. */
export interface PageLine {
  /** Whether anything is held at all. While nothing is, every request goes its own way untouched. */
  readonly armed: () => boolean;
  /** Asks whether something may leave. Without an answer it may not. */
  readonly mayLeave: (way: Way, contents: Contents) => boolean;
  /** The same for what can wait: a long text is looked at in pieces, with rests in which the page lives on. */
  readonly mayLeaveLater: (way: Way, contents: Contents, done: (mayLeave: boolean) => void) => void;
  /** Whether the page may hear at once of the files in a chooser. Only the second of a chooser's two events asks. */
  readonly mayHear: (chooser: unknown, isChange: boolean) => boolean;
}

/** Looking at a piece of this many characters takes a few hundredths of a second. */
const PIECE = 262_144;

/** Pieces share this much: what is held and stands across a border is whole in one of them, however it is spelt. */
const SHARED = 16_384;

const page = document;
const OwnEvent = CustomEvent;
const OwnMouseEvent = MouseEvent;
const detailOf = getterOf(CustomEvent.prototype, 'detail');
const numberOf = getterOf(UIEvent.prototype, 'detail');
const relatedOf = getterOf(MouseEvent.prototype, 'relatedTarget');
const listen = methodOf(EventTarget.prototype, 'addEventListener');
const dispatch = methodOf(EventTarget.prototype, 'dispatchEvent');

/**
 * Waits for the content script's node, which comes before any script of the page runs. `alone` is called where what is
 * held in frames above is not held here without our doing.
 */
export function openPageLine(alone: (line: PageLine) => void): PageLine {
  let node: unknown;
  let isArmed = false;
  let verdict: unknown = '';
  const tell = (topic: string, detail: string): void => void dispatch(node, new OwnEvent(topic, bare({ detail })));
  const mayLeave: PageLine['mayLeave'] = (way, { text, files }) => {
    verdict = '';
    tell(TOPICS.leaving, `{"way":"${way}","texts":[${quoted(text)}],"files":[${files}]}`);
    return verdict === 'pass';
  };
  const line: PageLine = {
    armed: () => isArmed,
    mayLeave,
    mayHear(chooser, isChange) {
      const init = bare({ relatedTarget: chooser as EventTarget, cancelable: true, detail: isChange ? 1 : 0 });
      return dispatch(node, new OwnMouseEvent(TOPICS.chosen, init)) === true;
    },
    mayLeaveLater(way, { text, files }, done) {
      const next = (from: number): void => {
        const piece = text.length <= PIECE ? text : cut(text, from, from + PIECE + SHARED);
        if (!mayLeave(way, { text: piece, files })) done(false);
        else if (from + PIECE + SHARED >= text.length) done(true);
        else later(() => next(from + PIECE));
      };
      next(0);
    },
  };
  listen(page, FROM_CONTENT, (event: unknown) => {
    if (node !== undefined) return;
    node = relatedOf(event);
    listen(node, TOPICS.armed, (said: unknown) => {
      isArmed = detailOf(said) === 'yes';
    });
    listen(node, TOPICS.verdict, (said: unknown) => {
      verdict = detailOf(said);
    });
    tell(TOPICS.heard, '');
    if (numberOf(event) !== KNOWS_FAMILY) alone(line);
  });
  dispatch(page, new OwnEvent(FROM_PAGE));
  return line;
}
