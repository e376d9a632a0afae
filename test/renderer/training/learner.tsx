import { TrainingScreen } from '../../../renderer/screens/training/training-screen.tsx';
import { useProgress } from '../../../renderer/state/progress-store.ts';
import type { FindLeakCard } from '../../../shared/train/card.ts';
import { leaksOf } from '../../../shared/train/grade.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { wordsOf } from '../../../shared/train/words-of.ts';
import { click, render } from '../parts/render.ts';
import { button, openRoute, press, settled } from './stand-in.ts';

export const LESSON = LESSONS[0] as Lesson;
const PLACE = `#/training/${LESSON.id}`;
let close: () => void = () => undefined;

/** Closes the page: nothing of its memory is left. */
export function leave(): void {
  close();
  useProgress.setState({ progress: undefined, problem: undefined });
}

/** Opens the training screen at an address. */
export async function open(hash = PLACE) {
  openRoute(hash);
  const shown = render(<TrainingScreen />);
  close = shown.close;
  await settled();
  return shown.host;
}

export async function reload() {
  leave();
  return open();
}

/** The number key of a right or a wrong choice of the question that is shown. */
export function chooseNumber(right: boolean): string {
  const card = LESSON.cards.find((item) =>
    document.body.textContent?.includes('question' in item ? item.question.ja : '\0'),
  );
  if (card?.kind !== 'choose') throw new Error('no question is shown');
  return String(card.choices.findIndex((choice) => choice.right === right) + 1);
}

function markLeaks(card: FindLeakCard): void {
  const leaks = leaksOf(card, 'ja');
  for (const [index, word] of wordsOf(card.text.ja).entries()) {
    const isLeak = leaks.some((leak) => leak.start < word.end && word.start < leak.end);
    if (word.mark && isLeak) click(document.querySelector(`[data-word="${index}"]`));
  }
}

/** Goes through the lesson from where it stands, with every answer right or every question wrong. */
export async function takeLesson(right: boolean): Promise<void> {
  for (const card of LESSON.cards) {
    if (card.kind === 'choose') press(chooseNumber(right));
    if (card.kind === 'find-leak') {
      if (right) markLeaks(card);
      else click(document.querySelector('[data-word]'));
      click(button('これで回答する'));
    } else {
      press('Enter', { on: document.body });
    }
    await settled();
    if (card.kind !== 'read') press('Enter', { on: document.body });
    await settled();
  }
}
