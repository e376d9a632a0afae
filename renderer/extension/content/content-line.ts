import { FROM_CONTENT, FROM_PAGE, KNOWS_FAMILY, type Leaving, TOPICS } from '../line.ts';
import { joinFamily } from './family.ts';

/** The content script's end of the line. */
export interface ContentLine {
  /** While not armed, the page's requests go their own way and nobody is asked. */
  readonly arm: (armed: boolean) => void;
  /** Hears of files in a chooser that is in no document. What answers false keeps them from the page. */
  readonly onChosen: (mayHear: (chooser: HTMLInputElement, isChange: boolean) => boolean) => void;
}

/**
 * Makes the node, hands it to our script in the page's world before any other script runs, and answers what that
 * script asks. An answer that fails is `stop`. Frames of one origin can use each other's functions, so something held
 * in one of them is held in all of them.
 */
export function openContentLine(mayLeave: (leaving: Leaving) => boolean): ContentLine {
  const node = document.createElement('i');
  const say = (topic: string, detail: string) => node.dispatchEvent(new CustomEvent(topic, { detail }));
  let isArmed = false;
  const sayArmed = () => say(TOPICS.armed, isArmed ? 'yes' : 'no');
  const family = joinFamily({
    mayLeave,
    arm(armed) {
      if (armed === isArmed) return;
      isArmed = armed;
      sayArmed();
    },
  });
  node.addEventListener(TOPICS.leaving, (event) => {
    let passes = false;
    try {
      passes = family.mayLeave(JSON.parse((event as CustomEvent<string>).detail) as Leaving);
    } finally {
      say(TOPICS.verdict, passes ? 'pass' : 'stop');
    }
  });
  handOver(node, sayArmed);
  return {
    arm: family.arm,
    onChosen(mayHear) {
      node.addEventListener(TOPICS.chosen, (event) => {
        const { relatedTarget, detail } = event as MouseEvent;
        if (relatedTarget instanceof HTMLInputElement && !mayHear(relatedTarget, detail === 1)) event.preventDefault();
      });
    },
  };
}

/** Firefox gives each content script a shielded view of windows, so frames do not find each other: `joinFamily`. */
const findsFrames = (window as { readonly wrappedJSObject?: unknown }).wrappedJSObject === undefined;

/** Only a node that is in no document can be handed over unseen: as the other party of a mouse event. */
function handOver(node: Element, taken: () => void): void {
  const introduce = () =>
    document.dispatchEvent(
      new MouseEvent(FROM_CONTENT, { relatedTarget: node, detail: findsFrames ? KNOWS_FAMILY : 0 }),
    );
  const stop = () => document.removeEventListener(FROM_PAGE, introduce);
  document.addEventListener(FROM_PAGE, introduce);
  node.addEventListener(
    TOPICS.heard,
    () => {
      stop();
      taken();
    },
    { once: true },
  );
  introduce();
  // Both scripts start in the same task. Whoever asks later is the page.
  setTimeout(stop);
}
