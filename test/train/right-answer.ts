import type { Language } from '../../shared/language.ts';
import { writeMarking } from '../../shared/train/answer.ts';
import type { Card, FindLeakCard, StoryCard } from '../../shared/train/card.ts';
import { gradeStory, leaksOf } from '../../shared/train/grade.ts';
import { judgeRewrite } from '../../shared/train/rewrite.ts';
import { writeRewrite } from '../../shared/train/rewrite-answer.ts';
import { spansOf, wordsOf } from '../../shared/train/words-of.ts';

/** An answer of a person who knows it all; for a card that is only read, the one it gets. */
export function rightAnswer(card: Card, language: Language = 'ja'): readonly string[] {
  switch (card.kind) {
    case 'read':
      return [];
    case 'choose':
      return card.choices.filter((choice) => choice.right).map((choice) => choice.id);
    case 'order':
      return card.steps.map((step) => step.id);
    case 'match':
      return card.items.map((item) => `${item.id}:${item.group}`);
    case 'find-leak':
      return marking(card, language);
    case 'rewrite':
      return writeRewrite(judgeRewrite(card, language, card.example[language]));
    case 'story':
      return pathsOf(card).find((path) => gradeStory(card, path)) ?? [];
  }
}

/** Every way through a story, as the ids of its choices. */
export function pathsOf({ scenes }: StoryCard, from = scenes[0]): readonly (readonly string[])[] {
  if (from?.choices === undefined) return [[]];
  return from.choices.flatMap(({ id, next }) =>
    pathsOf(
      { scenes } as StoryCard,
      scenes.find((scene) => scene.id === next),
    ).map((path) => [id, ...path]),
  );
}

/** The answer of a person who marks every word that a leak touches. */
function marking(card: FindLeakCard, language: Language): readonly string[] {
  const text = card.text[language];
  const words = wordsOf(text);
  const leaks = leaksOf(card, language);
  const touched = words.flatMap((word, index) =>
    leaks.some((leak) => leak.start < word.end && word.start < leak.end) ? [index] : [],
  );
  return writeMarking({ language, spans: spansOf(text, words, new Set(touched)) });
}
