import { FROM_CONTENT, FROM_PAGE, type Leaving, TOPICS } from '../line.ts';
import { hear, tell } from './originals.ts';

/** The page's end of the line. */
export interface PageLine {
  /** Whether anything is held at all. While nothing is, every request goes its own way untouched. */
  readonly armed: () => boolean;
  /** Asks whether something may leave. Without an answer it may not. */
  readonly mayLeave: (leaving: Leaving) => boolean;
}

/** Waits for the content script's secret name, which comes before any script of the page runs. */
export function openPageLine(): PageLine {
  let secret = '';
  let isArmed = false;
  let verdict = '';
  const stop = hear(FROM_CONTENT, (name) => {
    if (secret !== '' || name === '') return;
    secret = name;
    stop();
    hear(secret + TOPICS.armed, (armed) => {
      isArmed = armed === 'yes';
    });
    hear(secret + TOPICS.verdict, (said) => {
      verdict = said;
    });
    tell(secret + TOPICS.heard);
  });
  tell(FROM_PAGE);
  return {
    armed: () => isArmed,
    mayLeave(leaving) {
      verdict = '';
      tell(secret + TOPICS.leaving, JSON.stringify(leaving));
      return verdict === 'pass';
    },
  };
}
