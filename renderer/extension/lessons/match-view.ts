import type { MatchCard, MatchItem } from '../../../shared/train/card.ts';
import { shuffledItems } from '../../../shared/train/shuffled.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { element } from '../content/panel/element.ts';
import { type CardView, type Drawing, mark } from './card-view.ts';

/** Things to put with what they belong to: radio buttons for each, so that nothing has to be dragged. */
export function matchView(card: MatchCard, { language, said, changed }: Drawing): CardView {
  const words = trainingWords[language];
  const items = shuffledItems(card);
  const picks = new Map<string, string>();
  const nameOf = (id: string | undefined) => card.groups.find((group) => group.id === id)?.text[language] ?? '';
  const choiceOf = (item: MatchItem, group: MatchCard['groups'][number]) => {
    const input = element('input', { type: 'radio', name: item.id, value: group.id });
    input.addEventListener('change', () => {
      picks.set(item.id, group.id);
      changed();
    });
    return element('label', {}, input, element('span', {}, ...said(group.text)));
  };
  const rows = items.map((item) =>
    element(
      'fieldset',
      { class: 'match' },
      element('legend', {}, ...said(item.text)),
      element('span', { class: 'groups' }, ...card.groups.map((group) => choiceOf(item, group))),
    ),
  );
  return {
    question: [element('p', { class: 'note' }, words.matchHow), ...rows],
    answer: () => (picks.size < items.length ? undefined : card.items.map(({ id }) => `${id}:${picks.get(id) ?? ''}`)),
    explained: (answer) => [
      element(
        'ul',
        {},
        ...items.map((item) => {
          const picked = answer.find((pair) => pair.startsWith(`${item.id}:`))?.slice(item.id.length + 1);
          const isRight = picked === item.group;
          const told = isRight ? `${words.yourRightChoice} · ${nameOf(item.group)}` : words.youChose(nameOf(picked));
          return element(
            'li',
            { class: 'told' },
            element('b', {}, ...said(item.text)),
            mark(isRight, told),
            ...(isRight ? [] : [element('span', {}, words.belongsTo(nameOf(item.group)))]),
            element('span', { class: 'note' }, ...said(item.feedback)),
          );
        }),
      ),
    ],
  };
}
