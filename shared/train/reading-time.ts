import type { Language } from '../language.ts';
import type { Card, CardKind } from './card.ts';
import type { Lesson } from './lesson.ts';

/**
 * Signs a minute: 357 Japanese characters, 987 English letters with their spaces. Measured with standard texts read
 * aloud, so that slow readers are not hurried (Trauzettel-Klosinski & Dietz, IReST, Investigative Ophthalmology &
 * Visual Science 53(9), 2012, table 2).
 */
const SIGNS_A_MINUTE: Readonly<Record<Language, number>> = { ja: 357, en: 987 };

/** Seconds for the doing on top of the reading. Our own estimates. */
const DOING: Readonly<Record<CardKind, number>> = {
  read: 0,
  choose: 4,
  order: 15,
  match: 15,
  'find-leak': 15,
  rewrite: 45,
  story: 10,
};

/** Seconds that a card takes: what there is to read of it, its explanations included, and what there is to do. */
export function secondsOf(card: Card, language: Language): number {
  const signs = textsOf(card, language).reduce((sum, text) => sum + text.length, 0);
  return Math.round((signs * 60) / SIGNS_A_MINUTE[language] + DOING[card.kind]);
}

/** Minutes that a lesson takes in the slower of the two languages, rounded up. */
export function minutesOf(lesson: Pick<Lesson, 'cards'>): number {
  const seconds = (language: Language) => lesson.cards.reduce((sum, card) => sum + secondsOf(card, language), 0);
  return Math.ceil(Math.max(seconds('ja'), seconds('en')) / 60);
}

/** Every text that a person who answers the card reads; of a story, the longest way through it. */
function textsOf(card: Card, language: Language): readonly string[] {
  const said = (text: Readonly<Record<Language, string>>) => text[language];
  switch (card.kind) {
    case 'read':
      return [said(card.heading), ...card.body.map(said)];
    case 'choose':
      return [said(card.question), ...card.choices.flatMap((choice) => [said(choice.text), said(choice.feedback)])];
    case 'order':
      return [said(card.task), ...card.steps.map((step) => said(step.text)), said(card.feedback)];
    case 'match':
      return [said(card.task), ...card.items.flatMap((item) => [said(item.text), said(item.feedback)])];
    case 'find-leak':
      return [said(card.task), said(card.text), said(card.feedback)];
    case 'rewrite':
      return [said(card.task), said(card.text), said(card.feedback), said(card.example)];
    case 'story':
      return [said(card.title), ...longestWay(card.scenes, language)];
  }
}

/** Scenes lead forward only, so the way from each is known once those behind it are. */
function longestWay(scenes: Extract<Card, { kind: 'story' }>['scenes'], language: Language): readonly string[] {
  const ways = new Map<string, readonly string[]>();
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  for (const scene of scenes.toReversed()) {
    const choices = scene.choices ?? [];
    const onward = choices.map((choice) => [choice.consequence[language], ...(ways.get(choice.next) ?? [])]);
    const longest = onward.toSorted((a, b) => length(b) - length(a))[0] ?? [];
    ways.set(scene.id, [scene.text[language], ...choices.map((choice) => choice.text[language]), ...longest]);
  }
  return ways.get(scenes[0]?.id ?? '') ?? [];
}
