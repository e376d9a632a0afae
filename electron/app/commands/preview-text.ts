import type { Language } from '../../../shared/language.ts';
import type { Card } from '../../../shared/train/card.ts';
import { titleOf } from '../../../shared/train/card.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import { secondsOf } from '../../../shared/train/reading-time.ts';
import { previewWords } from '../../../shared/words/preview-words.ts';

/** A lesson as lines of text, right answers marked with ◯. */
export function previewText(lesson: Lesson, language: Language): string {
  const words = previewWords[language];
  const cards = lesson.cards.flatMap((card, index) => [
    '',
    `[${index + 1}] ${words.kinds[card.kind]} ${card.id} (${words.seconds(secondsOf(card, language))})`,
    titleOf(card)[language],
    ...cardLines(card, language).map((line) => `    ${line.replaceAll('\n', '\n    ')}`),
  ]);
  const sources = lesson.sources.map(
    ({ title, issuer, date }) => `  ${title[language]} / ${issuer[language]}${date === undefined ? '' : ` / ${date}`}`,
  );
  const head = [lesson.title[language], lesson.summary[language], words.facts(lesson.minutes, lesson.cards.length)];
  return `${[...head, ...cards, '', words.sources, ...sources].join('\n')}\n`;
}

/** What a card says, the right answers marked with ◯ and each with its explanation. */
export function cardLines(card: Card, language: Language): readonly string[] {
  switch (card.kind) {
    case 'read':
      return card.body.map((paragraph) => paragraph[language]);
    case 'choose':
      return card.choices.flatMap(({ right, text, feedback }) => [
        `${right ? '◯' : '・'} ${text[language]}`,
        `  → ${feedback[language]}`,
      ]);
    case 'order':
      return [
        ...card.steps.map((step, index) => `${index + 1}. ${step.text[language]}`),
        `→ ${card.feedback[language]}`,
      ];
    case 'match':
      return card.items.flatMap(({ text, group, feedback }) => {
        const name = card.groups.find(({ id }) => id === group)?.text[language] ?? group;
        return [`${text[language]} ＝ ${name}`, `  → ${feedback[language]}`];
      });
    case 'find-leak':
      return [card.text[language], `→ ${card.feedback[language]}`];
    case 'rewrite':
      return [card.text[language], `◯ ${card.example[language]}`, `→ ${card.feedback[language]}`];
    case 'story':
      return card.scenes.flatMap(({ id, text, choices = [], outcome }) => [
        `〈${id}〉${outcome === undefined ? '' : ` ${outcome}`} ${text[language]}`,
        ...choices.map(
          (choice) => `  ・${choice.text[language]} → ${choice.consequence[language]} →〈${choice.next}〉`,
        ),
      ]);
  }
}
