import type { ChooseCard } from '../../../shared/train/card.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { element } from '../content/panel/element.ts';
import { type CardView, type Drawing, mark } from './card-view.ts';

/** A question with choices: one to pick when one is right, several when several are. */
export function chooseView(card: ChooseCard, { language, said, changed }: Drawing): CardView {
  const words = trainingWords[language];
  const many = card.choices.filter((choice) => choice.right).length > 1;
  const inputs = card.choices.map(({ id }) => {
    const input = element('input', { type: many ? 'checkbox' : 'radio', name: 'choice', value: id });
    input.addEventListener('change', changed);
    return input;
  });
  const rows = card.choices.map((choice, index) =>
    element(
      'label',
      { class: 'choice' },
      ...inputs.slice(index, index + 1),
      element('kbd', { 'aria-hidden': 'true' }, String(index + 1)),
      element('span', {}, ...said(choice.text)),
    ),
  );
  const how = element('legend', { class: 'note' }, many ? words.chooseMany : words.chooseOne);
  return {
    question: [element('fieldset', {}, how, ...rows)],
    answer() {
      const picked = inputs.filter((input) => input.checked).map(({ value }) => value);
      return picked.length === 0 ? undefined : picked;
    },
    explained: (answer) => [
      element(
        'ul',
        {},
        ...card.choices.map((choice) => {
          const picked = answer.includes(choice.id);
          const told = choice.right ? (picked ? words.yourRightChoice : words.rightChoice) : words.yourChoice;
          return element(
            'li',
            { class: 'told' },
            element('b', {}, ...said(choice.text)),
            ...(choice.right || picked ? [mark(choice.right, told)] : []),
            element('span', { class: 'note' }, ...said(choice.feedback)),
          );
        }),
      ),
    ],
    keyPressed({ key }) {
      const input = inputs[Number(key) - 1];
      input?.click();
      input?.focus();
      return input !== undefined;
    },
  };
}
