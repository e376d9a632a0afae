import type { OrderCard, Step } from '../../../shared/train/card.ts';
import { shuffledSteps } from '../../../shared/train/shuffled.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { element } from '../content/panel/element.ts';
import { type CardView, type Drawing, mark } from './card-view.ts';

/** Steps to put in order, moved by buttons and by the arrow keys on them. */
export function orderView(card: OrderCard, { language, said }: Drawing): CardView {
  const words = trainingWords[language];
  const list = element('ol', { 'aria-label': words.orderList });
  const heard = element('p', { class: 'unseen', role: 'status' });
  const rows = new Map(shuffledSteps(card).map((step) => [rowOf(step), step]));
  list.append(...rows.keys());
  sleep();

  function rowOf(step: Step): HTMLLIElement {
    const move = (by: -1 | 1, label: string) => {
      const made = element(
        'button',
        { type: 'button', 'data-by': String(by), 'aria-label': label },
        by < 0 ? '↑' : '↓',
      );
      made.addEventListener('click', () => moved(made.closest('li'), by));
      return made;
    };
    const name = step.text[language];
    const moves = element('span', { class: 'moves' }, move(-1, words.moveUp(name)), move(1, words.moveDown(name)));
    return element('li', {}, element('span', {}, ...said(step.text)), moves);
  }

  /** A row that moves keeps the focus on the button that moved it. */
  function moved(row: HTMLLIElement | null, by: -1 | 1): boolean {
    const other = by < 0 ? row?.previousElementSibling : row?.nextElementSibling;
    const step = row === null ? undefined : rows.get(row);
    if (row === null || other === null || other === undefined || step === undefined) return false;
    if (by < 0) other.before(row);
    else other.after(row);
    sleep();
    const buttons = [...row.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
    (buttons.find(({ dataset }) => dataset.by === String(by)) ?? buttons[0])?.focus();
    heard.textContent = words.movedTo(step.text[language], [...list.children].indexOf(row) + 1);
    return true;
  }

  /** The first row cannot go up, the last one cannot go down. */
  function sleep(): void {
    for (const button of list.querySelectorAll('button')) button.disabled = false;
    for (const [row, by] of [
      [list.firstElementChild, '-1'],
      [list.lastElementChild, '1'],
    ] as const)
      for (const button of row?.querySelectorAll('button') ?? []) button.disabled ||= button.dataset.by === by;
  }

  return {
    question: [element('p', { class: 'note' }, words.orderHow), list, heard],
    answer: () => [...list.children].flatMap((row) => (row instanceof HTMLLIElement ? [rows.get(row)?.id ?? ''] : [])),
    explained: (answer) => [
      element(
        'ol',
        {},
        ...card.steps.map((step, at) => {
          const given = answer.indexOf(step.id);
          const told = given === at ? words.rightMark : words.rightPlace(given + 1);
          return element('li', {}, element('span', {}, ...said(step.text)), mark(given === at, told));
        }),
      ),
      element('p', {}, ...said(card.feedback)),
    ],
    keyPressed({ key }, focused) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
      const row = focused?.closest('li');
      return row instanceof HTMLLIElement && rows.has(row) && moved(row, key === 'ArrowUp' ? -1 : 1);
    },
  };
}
