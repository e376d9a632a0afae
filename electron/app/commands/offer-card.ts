import type { Language } from '../../../shared/language.ts';
import type { Decision } from '../../../shared/policy/check-result.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { trainCardWords } from '../../../shared/words/train-card-words.ts';
import type { Terminal } from './terminal.ts';

/**
 * Offers one card about a check that was held or warned about: a line on standard error, where a person reads it and
 * nowhere else. Resolves to the id of the card's lesson.
 */
export async function offerCard(
  { action, findings }: Pick<Decision, 'action' | 'findings'>,
  { policy }: { readonly policy: Policy },
  terminal: Pick<Terminal, 'errIsRead' | 'training' | 'say'>,
  language: Language,
): Promise<string | undefined> {
  if (!terminal.errIsRead || action === 'allow') return undefined;
  const [{ momentDesk }, { LESSONS }] = await Promise.all([
    import('../train/moment-desk.ts'),
    import('../../../shared/train/lesson-list.ts'),
  ]);
  const desk = momentDesk({
    training: await terminal.training(),
    course: async () => ({ lessons: LESSONS }),
    policy: async () => ({ policy }),
    language: () => language,
    clock: { now: () => new Date() },
  });
  const offered = await desk.offer(findings);
  if (offered !== undefined) terminal.say(`sekisho: ${trainCardWords[language].offer(offered.seconds)}`);
  return offered?.lesson;
}
