import type { Card } from '../../../shared/train/card.ts';
import { titleOf } from '../../../shared/train/card.ts';
import { gradeCard } from '../../../shared/train/grade.ts';
import type { Single } from '../../../shared/train/moment.ts';
import { extensionLessonWords } from '../../../shared/words/extension-lesson-words.ts';
import { extensionWords } from '../../../shared/words/extension-words.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { button, element } from '../content/panel/element.ts';
import { CARD_STYLE } from './card-style.ts';
import { type CardView, type Drawing, saidIn } from './card-view.ts';
import { chooseView } from './choose-view.ts';
import { leakView } from './leak-view.ts';
import type { CardPlace } from './lessons-door.ts';
import { matchView } from './match-view.ts';
import { orderView } from './order-view.ts';

/** Key code of every key press that an input method has taken for itself. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * One card in a dialog above the page. Its answer is kept before the explanation shows, and closing it at any moment
 * changes nothing about the work. Resolves when it is closed.
 */
export function showCard(single: Single, place: CardPlace): Promise<void> {
  place.style(CARD_STYLE);
  return new Promise((resolve) => {
    const shown = cardDialog(single, place, () => shown.dialog.close());
    const silence = place.onKey(shown.keyPressed);
    shown.dialog.addEventListener('close', () => {
      silence();
      shown.dialog.remove();
      resolve();
    });
    place.root.append(shown.dialog);
    shown.dialog.showModal();
    shown.dialog.querySelector<HTMLElement>('.body :is(input, button:not([tabindex="-1"], :disabled))')?.focus();
  });
}

interface ShownCard {
  readonly dialog: HTMLDialogElement;
  readonly keyPressed: (event: KeyboardEvent) => boolean;
}

function cardDialog(single: Single, place: CardPlace, close: () => void): ShownCard {
  const { language, root } = place;
  const { card } = single;
  const go = button(trainingWords[language].check, 'main', () => void goOn(), 'Enter');
  const said = saidIn(language, place.furigana);
  const view = viewOf(card, { language, said, changed: sleep });
  const body = element('div', bodyOf(language), ...view.question);
  const leave = button(extensionLessonWords[language].close, 'plain', close, 'Esc');
  const dialog = frameOf(single, place, body, element('div', { class: 'deeds' }, go, leave));
  let isAnswered = false;
  sleep();

  function sleep(): void {
    go.disabled = view.answer() === undefined;
  }

  async function goOn(): Promise<void> {
    const answer = view.answer();
    if (isAnswered) return close();
    if (answer === undefined) return;
    isAnswered = true;
    const right = gradeCard(card, answer) === true;
    const isKept = await place.answered(right).then(
      () => true,
      () => false,
    );
    body.replaceChildren(...explanation(single, { view, answer, right, isKept, said }, language));
    body.scrollTop = 0;
    go.firstChild?.replaceWith(extensionLessonWords[language].close);
    leave.remove();
    go.focus();
  }

  function keyPressed(event: KeyboardEvent): boolean {
    const { key, keyCode } = event;
    if (event.isComposing || keyCode === TAKEN_BY_INPUT_METHOD || event.ctrlKey || event.metaKey || event.altKey)
      return false;
    const focused = root.activeElement;
    // A button that has the focus answers to Enter by itself.
    const isEnter = key === 'Enter' && !(focused instanceof HTMLButtonElement);
    if (isEnter) void goOn();
    const isTaken = isEnter || (!isAnswered && view.keyPressed?.(event, focused) === true);
    if (isTaken) event.preventDefault();
    return isTaken;
  }

  return { dialog, keyPressed };
}

const bodyOf = (language: CardPlace['language']) => ({
  class: 'body',
  tabindex: '0',
  role: 'group',
  'aria-label': extensionWords[language].contents,
});

/** Kinds that have something to answer and do not take more than a minute. */
export function isShowable({ kind }: Card): boolean {
  return kind === 'choose' || kind === 'match' || kind === 'order' || kind === 'find-leak';
}

function viewOf(card: Card, drawing: Drawing): CardView {
  switch (card.kind) {
    case 'choose':
      return chooseView(card, drawing);
    case 'match':
      return matchView(card, drawing);
    case 'order':
      return orderView(card, drawing);
    case 'find-leak':
      return leakView(card, drawing);
    case 'read':
    case 'rewrite':
    case 'story':
      throw new Error(`${card.kind} is not shown by itself`);
  }
}

function frameOf(
  { lesson, card }: Single,
  { language, furigana }: CardPlace,
  body: HTMLElement,
  deeds: HTMLElement,
): HTMLDialogElement {
  const brand = extensionLessonWords[language].brand(lesson.title[language]);
  return element(
    'dialog',
    { lang: language, class: 'card', 'aria-labelledby': 'card-title' },
    element(
      'header',
      {},
      element('p', { class: 'brand' }, brand),
      element('h1', { id: 'card-title' }, ...saidIn(language, furigana)(titleOf(card))),
    ),
    body,
    element('footer', {}, deeds),
  );
}

interface Answered {
  readonly view: CardView;
  readonly answer: readonly string[];
  readonly right: boolean;
  readonly isKept: boolean;
  readonly said: Drawing['said'];
}

function explanation(
  { lesson, card }: Single,
  { view, answer, right, isKept }: Answered,
  language: CardPlace['language'],
): readonly Node[] {
  const words = trainingWords[language];
  const { kept, notKept } = extensionLessonWords[language];
  const sources = lesson.sources.filter(({ id }) => card.from?.includes(id)).map(({ title }) => title[language]);
  const verdict = { class: right ? 'verdict right' : 'verdict', role: 'status' };
  return [
    element('p', verdict, right ? words.right : words.wrong),
    ...view.explained(answer),
    ...(sources.length === 0
      ? []
      : [element('p', { class: 'note' }, words.cardSources(sources.join(language === 'ja' ? '／' : '; ')))]),
    element('p', { class: 'note' }, isKept ? kept : notKept),
  ];
}
