import { useId, useMemo, useState } from 'react';
import { writeMarking } from '../../../shared/train/answer.ts';
import type { FindLeakCard } from '../../../shared/train/card.ts';
import { spansOf, wordsOf } from '../../../shared/train/words-of.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import type { CardProps } from './card-props.ts';
import { FindLeakAnswer } from './find-leak-answer.tsx';
import { MarkText } from './mark-text.tsx';
import { Said } from './said.tsx';
import { useKeys } from './use-keys.ts';

const NONE: ReadonlySet<number> = new Set();

/** A text to mark leaks in; after the answer, the same text with what the detectors found. */
export function FindLeakView(props: CardProps<FindLeakCard>) {
  const language = useLanguage();
  if (props.answer !== undefined) return <FindLeakAnswer {...props} answer={props.answer} />;
  // Marks are places in one language's text, so a change of language starts over.
  return <FindLeakTask key={language} {...props} />;
}

function FindLeakTask({ card, busy, onSubmit }: CardProps<FindLeakCard>) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const how = useId();
  const [marked, setMarked] = useState(NONE);
  const text = card.text[language];
  const pieces = useMemo(() => wordsOf(text), [text]);
  const spans = spansOf(text, pieces, marked);
  const submit = () => {
    if (!busy && spans.length > 0) onSubmit(writeMarking({ language, spans }));
  };
  useKeys((key) => (key === 'Enter' ? submit() : undefined));
  return (
    <div className="leak-card">
      <h2>
        <Said text={card.task} />
      </h2>
      <p className="leak-card__how" id={how}>
        {words.markHow}
      </p>
      <MarkText
        label={words.textToMark}
        describedBy={how}
        text={text}
        words={pieces}
        marked={marked}
        onChange={setMarked}
      />
      <TaskActions count={spans.length} onSubmit={submit} onClear={() => setMarked(NONE)} />
    </div>
  );
}

interface TaskActionsProps {
  readonly count: number;
  readonly onSubmit: () => void;
  readonly onClear: () => void;
}

function TaskActions({ count, onSubmit, onClear }: TaskActionsProps) {
  const words = useWords(trainingWords);
  return (
    <div className="lesson__actions">
      <Button tone="primary" disabled={count === 0} onClick={onSubmit}>
        {words.check}
      </Button>
      <Button tone="plain" disabled={count === 0} onClick={onClear}>
        {words.clearMarks}
      </Button>
      <span className="leak-card__count" role="status">
        {words.markedCount(count)}
      </span>
    </div>
  );
}
