import { useEffect, useRef, useState } from 'react';
import { firstAnswer } from '../../../shared/train/grade.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import type { Attempt } from '../../../shared/train/progress.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { Progress } from '../../parts/page.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { BackToShelf } from './back-to-shelf.tsx';
import { CardView } from './card-view.tsx';
import { useTraining } from './training-store.ts';

interface PlayerProps {
  readonly lesson: Lesson;
  readonly attempt: Attempt;
  readonly index: number;
  readonly onGo: (index: number) => void;
  /** The host kept the answer to a card that has an explanation to read. */
  readonly onAnswered: () => void;
}

/** One card at a time. The next one shows only after the host has kept the answer to this one. */
export function Player({ lesson, attempt, index, onGo, onAnswered }: PlayerProps) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const save = useTraining((state) => state.answer);
  const [saving, setSaving] = useState(false);
  const card = lesson.cards[index];
  const stage = useRef<HTMLDivElement>(null);
  const shown = useRef(card?.id);
  useEffect(() => {
    if (shown.current === card?.id) return;
    shown.current = card?.id;
    stage.current?.focus();
  }, [card?.id]);
  if (card === undefined) return null;
  const answer = firstAnswer(card, attempt.answers);
  const submit = async (given: readonly string[]) => {
    setSaving(true);
    const kept = await save(attempt.id, card.id, given);
    setSaving(false);
    if (kept && card.kind !== 'read') onAnswered();
  };
  return (
    <article className="lesson">
      <BackToShelf />
      <h1 className="lesson__running">{lesson.title[language]}</h1>
      <Position lesson={lesson} index={index} />
      <div className="lesson__card" ref={stage} tabIndex={-1}>
        <CardView
          key={card.id}
          card={card}
          answer={answer}
          busy={saving}
          onSubmit={(given) => void submit(given)}
          onNext={() => onGo(index + 1)}
          isLast={index === lesson.cards.length - 1}
        />
      </div>
      <div className="lesson__ways">
        {index === 0 ? null : <Way label={words.back} onGo={() => onGo(index - 1)} />}
        {attempt.finished === undefined ? null : <Way label={words.toResult} onGo={() => onGo(lesson.cards.length)} />}
      </div>
    </article>
  );
}

function Way({ label, onGo }: { label: string; onGo: () => void }) {
  return (
    <Button tone="plain" size="s" onClick={onGo}>
      {label}
    </Button>
  );
}

function Position({ lesson, index }: { lesson: Lesson; index: number }) {
  const words = useWords(trainingWords);
  const all = lesson.cards.length;
  const left = Math.ceil((lesson.minutes * (all - index)) / all);
  return (
    <div className="position">
      <Progress label={words.progress} value={index} max={all} />
      <p className="position__words">
        <span>{words.position(index + 1, all)}</span>
        <span>{words.minutesLeft(left)}</span>
      </p>
    </div>
  );
}
