import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Card } from '../../../shared/train/card.ts';
import { firstAnswer } from '../../../shared/train/grade.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import type { Attempt } from '../../../shared/train/progress.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { Progress } from '../../parts/page.tsx';
import { useProgress } from '../../state/progress-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { BackToShelf } from './back-to-shelf.tsx';
import { CardSources } from './card-sources.tsx';
import { CardView } from './card-view.tsx';
import { FuriganaSwitch } from './said.tsx';
import { useVisibleSeconds } from './use-visible-seconds.ts';

interface PlayerProps {
  readonly lesson: Lesson;
  readonly attempt: Attempt;
  readonly index: number;
  readonly onGo: (index: number) => void;
  /** Keeps this card in sight after its answer, which has an explanation to read. */
  readonly onStay: () => void;
}

/** One card at a time. The next one shows only after the host has kept the answer to this one. */
export function Player({ lesson, attempt, index, onGo, onStay }: PlayerProps) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const card = lesson.cards[index];
  const stage = useFocusOnChange(card?.id);
  const seconds = useVisibleSeconds(`${attempt.id}/${card?.id}`);
  const { saving, submit } = useSubmit(attempt, card, onStay, seconds);
  if (card === undefined) return null;
  return (
    <article className="lesson">
      <div className="lesson__top">
        <BackToShelf />
        <FuriganaSwitch label={words.furigana} />
      </div>
      <h1 className="lesson__running">{lesson.title[language]}</h1>
      <Position lesson={lesson} index={index} />
      <div className="lesson__card" ref={stage} tabIndex={-1}>
        <CardView
          key={card.id}
          card={card}
          answer={firstAnswer(card, attempt.answers)}
          busy={saving}
          onSubmit={(given) => void submit(given)}
          onNext={() => onGo(index + 1)}
          isLast={index === lesson.cards.length - 1}
        />
        <CardSources lesson={lesson} card={card} />
      </div>
      <div className="lesson__ways">
        {index === 0 ? null : <Way label={words.back} onGo={() => onGo(index - 1)} />}
        {attempt.finished === undefined ? null : <Way label={words.toResult} onGo={() => onGo(lesson.cards.length)} />}
      </div>
    </article>
  );
}

/**
 * Moves the focus to the card when another one shows, so that screen readers read it and keys work in it; to the first
 * one where the button that began the lesson took the focus along.
 */
function useFocusOnChange(id: string | undefined): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id && document.activeElement !== document.body) return;
    shown.current = id;
    stage.current?.focus();
  }, [id]);
  return stage;
}

function useSubmit(attempt: Attempt, card: Card | undefined, onStay: () => void, seconds: () => number) {
  const save = useProgress((state) => state.answer);
  const [saving, setSaving] = useState(false);
  const submit = async (given: readonly string[]) => {
    if (card === undefined) return;
    if (card.kind !== 'read') onStay();
    setSaving(true);
    await save(attempt.id, card.id, given, seconds());
    setSaving(false);
  };
  return { saving, submit };
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
