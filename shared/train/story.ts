import type { StoryCard, StoryChoice, StoryScene } from './card.ts';

/** Where a path through a story has come to, and what happened on the way. */
export interface StoryWalk {
  /** Scenes that were seen, each with the choice made in it; the last one has none yet, or is an end. */
  readonly steps: readonly { readonly scene: StoryScene; readonly choice?: StoryChoice }[];
  /** The end that was reached. */
  readonly end?: StoryScene;
}

/**
 * Follows a path of choice ids from the first scene. A choice that the scene does not have stops the walk there, short
 * of any end. Scenes lead forward only (`cardFlaw` sees to it), so a walk always ends.
 */
export function walkStory(card: StoryCard, path: readonly string[]): StoryWalk {
  const steps: { scene: StoryScene; choice?: StoryChoice }[] = [];
  let scene = card.scenes[0];
  for (const id of path) {
    const choice = scene?.choices?.find((item) => item.id === id);
    if (scene === undefined || choice === undefined) break;
    steps.push({ scene, choice });
    scene = card.scenes.find((item) => item.id === choice.next);
  }
  if (scene === undefined) return { steps };
  const isEnd = scene.outcome !== undefined && steps.length === path.length;
  return { steps: [...steps, { scene }], ...(isEnd ? { end: scene } : {}) };
}
