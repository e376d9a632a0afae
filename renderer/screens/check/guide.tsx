import { findingCardWords } from '../../../shared/words/finding-card-words.ts';
import { useWords } from '../../state/words.ts';

/** What stands in the list while there is no text: the way through the screen, and its keys. */
export function Guide() {
  const words = useWords(findingCardWords).list;
  return (
    <div className="guide">
      <ol className="guide__steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl className="guide__keys">
        {words.shortcuts.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
