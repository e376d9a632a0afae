import type { Checker } from './checker.ts';
import type { Choice, Question } from './panel/panel.ts';

/** A page that tries again and again is told about once in this time. */
const QUIET_MS = 10_000;

/** Tells the person that the net stopped a request. */
export function createStopped(
  checker: Checker,
  ask: (question: Question) => Promise<Choice>,
): { readonly tell: () => void } {
  let quietUntil = 0;
  return {
    tell() {
      if (performance.now() < quietUntil) return;
      quietUntil = performance.now() + QUIET_MS;
      const { contact = 'absent', site } = checker.state() ?? {};
      const language = checker.language();
      const name = site?.name ?? location.hostname;
      void ask({ about: 'leaving', text: '', checked: undefined, language, contact, site: name });
    },
  };
}
