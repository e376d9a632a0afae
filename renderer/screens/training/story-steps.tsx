import type { StoryWalk } from '../../../shared/train/story.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { useWords } from '../../state/words.ts';
import { Said } from './said.tsx';

/** What has happened so far. The newest scene is spoken by screen readers when it comes. */
export function StorySteps({ steps }: Pick<StoryWalk, 'steps'>) {
  const words = useWords(trainingWords);
  return (
    <ol className="story" aria-live="polite">
      {steps.map(({ scene, choice }) => (
        <li key={scene.id} className="story__scene" data-outcome={scene.outcome}>
          {scene.outcome === undefined ? null : <p className="story__end">{words.storyEnd[scene.outcome]}</p>}
          <p>
            <Said text={scene.text} />
          </p>
          {choice === undefined ? null : (
            <div className="story__turn">
              <p className="story__choice">
                {words.youDid}
                <Said text={choice.text} />
              </p>
              <p>
                <Said text={choice.consequence} />
              </p>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
