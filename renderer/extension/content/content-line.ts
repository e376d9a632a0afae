import { FROM_CONTENT, FROM_PAGE, type Leaving, TOPICS } from '../line.ts';

/** The content script's end of the line. */
export interface ContentLine {
  /** While not armed, the page's requests go their own way and nobody is asked. */
  readonly arm: (armed: boolean) => void;
}

/**
 * Makes the secret name, gives it to our script in the page's world before any other script runs, and answers what
 * that script asks. An answer that fails is `stop`.
 */
export function openContentLine(mayLeave: (leaving: Leaving) => boolean): ContentLine {
  const secret = `sekisho-${crypto.randomUUID()}`;
  const say = (name: string, detail: string) => document.dispatchEvent(new CustomEvent(name, { detail }));
  const introduce = () => say(FROM_CONTENT, secret);
  let isArmed = false;
  document.addEventListener(FROM_PAGE, introduce);
  document.addEventListener(
    secret + TOPICS.heard,
    () => {
      document.removeEventListener(FROM_PAGE, introduce);
      say(secret + TOPICS.armed, isArmed ? 'yes' : 'no');
    },
    { once: true },
  );
  document.addEventListener(secret + TOPICS.leaving, (event) => {
    let passes = false;
    try {
      passes = mayLeave(JSON.parse((event as CustomEvent<string>).detail) as Leaving);
    } finally {
      say(secret + TOPICS.verdict, passes ? 'pass' : 'stop');
    }
  });
  introduce();
  return {
    arm(armed) {
      if (armed === isArmed) return;
      isArmed = armed;
      say(secret + TOPICS.armed, armed ? 'yes' : 'no');
    },
  };
}
