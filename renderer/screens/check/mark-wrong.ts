import type { DecidedFinding } from '../../../shared/policy/check-result.ts';
import { findingCardWords } from '../../../shared/words/finding-card-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { showToast } from '../../parts/toast.tsx';
import { currentWords } from '../../state/words.ts';
import { useWrong } from '../../state/wrong-store.ts';
import { useCheck } from './check-store.ts';

/** Marks the finding of the open card as wrong. Only while the list is about the text as it stands. */
export async function markWrong(): Promise<void> {
  const { shown, status, current } = useCheck.getState();
  const item = current === undefined ? undefined : shown?.items[current];
  if (shown === undefined || status !== 'checked' || item?.kind !== 'found') return askToOpen();
  await markFinding(item.finding, shown.text);
}

/** There is nothing open that could be marked. */
export function askToOpen(): void {
  showToast(currentWords(findingCardWords).card.wrongFirst);
}

/** Marks a finding in this text as wrong and says so, with the way back at hand. */
export async function markFinding(finding: DecidedFinding, text: string): Promise<void> {
  const words = currentWords(findingCardWords).card;
  const marked = await useWrong.getState().mark(finding, text.slice(finding.start, finding.end));
  if (marked.ok) showToast(words.wrongMarked, { label: currentWords(shellWords).undo, run: () => void marked.undo() });
  else showToast(words.wrongNot[marked.why]);
}
