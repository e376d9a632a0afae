import { type Parsed, refused } from '../contract/shape.ts';
import type { Card, MatchCard, RewriteCard, StoryCard } from './card.ts';

type Flaw = Parsed<never> | undefined;

/**
 * What makes a card that has the right shape impossible to answer, or `undefined`: how its parts depend on each other,
 * which a shape does not see. Ids that occur twice, a group that is not there, a story that goes in circles. `path` is the place of the card in its lesson.
 */
export function cardFlaw(card: Card, path: string): Flaw {
  switch (card.kind) {
    case 'choose':
      return repeatedFlaw(card.choices, `${path}.choices`);
    case 'order':
      return repeatedFlaw(card.steps, `${path}.steps`);
    case 'match':
      return matchFlaw(card, path);
    case 'rewrite':
      return rewriteFlaw(card, `${path}.keep`);
    case 'story':
      return storyFlaw(card, `${path}.scenes`);
    case 'read':
    case 'find-leak':
      return undefined;
  }
}

/** The refusal of a list in which an id occurs twice. */
export function repeatedFlaw(items: readonly { readonly id: string }[], path: string): Flaw {
  const twice = items.find((item, index) => items.findIndex((other) => other.id === item.id) !== index)?.id;
  return twice === undefined
    ? undefined
    : refused(path, `ID「${twice}」が重複しています`, `the id "${twice}" occurs twice`);
}

function matchFlaw({ groups, items }: MatchCard, path: string): Flaw {
  const twice = repeatedFlaw(groups, `${path}.groups`) ?? repeatedFlaw(items, `${path}.items`);
  if (twice !== undefined) return twice;
  const lost = items.findIndex((item) => groups.every(({ id }) => id !== item.group));
  if (lost < 0) return undefined;
  return refused(`${path}.items[${lost}].group`, 'このグループはありません', 'there is no such group');
}

/** The places in `keep` are what an answer holds, so both languages list the same things. */
function rewriteFlaw({ keep }: RewriteCard, path: string): Flaw {
  if (keep.ja.length === keep.en.length) return undefined;
  return refused(path, '残す言葉の数が日本語と英語で違います', 'lists different numbers of words in the two languages');
}

function storyFlaw({ scenes }: StoryCard, path: string): Flaw {
  const twice = repeatedFlaw(scenes, path);
  if (twice !== undefined) return twice;
  for (const [index, scene] of scenes.entries()) {
    const place = `${path}[${index}]`;
    const later = new Set(scenes.slice(index + 1).map(({ id }) => id));
    const lost = scene.choices?.findIndex((choice) => !later.has(choice.next)) ?? -1;
    if (lost >= 0) {
      return refused(`${place}.choices[${lost}].next`, '後に続く場面の名前が必要です', 'must name a later scene');
    }
    const same = repeatedFlaw(scene.choices ?? [], `${place}.choices`);
    if (same !== undefined) return same;
  }
  return reachFlaw(scenes, path);
}

function reachFlaw(scenes: StoryCard['scenes'], path: string): Flaw {
  const named = new Set(scenes.flatMap((scene) => scene.choices?.map((choice) => choice.next) ?? []));
  const unreached = scenes.findIndex((scene, index) => index > 0 && !named.has(scene.id));
  return unreached < 0
    ? undefined
    : refused(`${path}[${unreached}]`, 'この場面にはたどり着けません', 'no choice leads to this scene');
}
