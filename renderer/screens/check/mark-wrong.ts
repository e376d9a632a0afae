import { findingCardWords } from '../../../shared/words/finding-card-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { whyNotMark } from '../../../shared/wrong/may-mark.ts';
import { showToast } from '../../parts/toast.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { currentWords } from '../../state/words.ts';
import { useWrong } from '../../state/wrong-store.ts';
import { useCheck } from './check-store.ts';

/** Marks the finding of the open card as wrong, with the way back at hand. Only while the list is about the text as it stands. */
export async function markWrong(): Promise<void> {
  const { shown, status, current } = useCheck.getState();
  const item = current === undefined ? undefined : shown?.items[current];
  const words = currentWords(findingCardWords).card;
  if (shown === undefined || status !== 'checked' || item?.kind !== 'found') return showToast(words.wrongFirst);
  const { policy } = usePolicy.getState();
  const why = policy === undefined ? 'forbidden' : whyNotMark(policy, item.finding);
  if (why !== undefined) return showToast(why === 'blocked' ? words.wrongBlocked : words.wrongForbidden);
  const { start, end } = item.finding;
  const undo = await useWrong.getState().mark(item.finding, shown.text.slice(start, end));
  if (undo === undefined) return showToast(words.wrongFailed);
  showToast(words.wrongMarked, { label: currentWords(shellWords).undo, run: () => void undo() });
}
