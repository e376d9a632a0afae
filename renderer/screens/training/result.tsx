import { useEffect, useRef } from 'react';
import { type Card, titleOf } from '../../../shared/train/card.ts';
import { firstAnswer, gradeAttempt, gradeCard } from '../../../shared/train/grade.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import type { Attempt } from '../../../shared/train/progress.ts';
import { dutyWords } from '../../../shared/words/duty-words.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { CloseIcon, PassIcon } from '../../parts/icons.tsx';
import { hrefOf } from '../../state/route-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { useLocale } from '../history/locale.ts';
import { BackToShelf } from './back-to-shelf.tsx';
import { NextDuty } from './duties/next-duty.tsx';
import { dayOf, percent } from './figures.ts';
import { ScoreRing } from './score-ring.tsx';
import { SourceList } from './source-list.tsx';

interface ResultProps {
  readonly lesson: Lesson;
  readonly attempt: Attempt;
  readonly onAgain: () => void;
  readonly onLook: (index: number) => void;
}

/** The end of an attempt: score, what was wrong, where the facts come from, and what to do next. */
export function Result({ lesson, attempt, onAgain, onLook }: ResultProps) {
  const words = useWords(trainingWords);
  const duty = useWords(dutyWords);
  const language = useLanguage();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { score, passed } = attempt.finished ?? gradeAttempt(lesson, attempt.answers);
  const outcome = passed ? 'passed' : 'failed';
  const gradable = lesson.cards.filter((card) => card.kind !== 'read').length;
  return (
    <article className="lesson">
      <BackToShelf />
      <section className="result" data-outcome={outcome}>
        <ScoreRing score={score} label={percent(score, locale)} />
        <div>
          <p className="result__lesson">{lesson.title[language]}</p>
          <h1 ref={heading} tabIndex={-1}>
            {words.resultTitle[outcome]}
          </h1>
          <p>{words.scoreOf(Math.round(score * gradable), gradable)}</p>
          {attempt.finished === undefined ? null : (
            <p className="result__at">{words.finishedAt(dayOf(attempt.finished.at, locale))}</p>
          )}
        </div>
      </section>
      <p className="lesson__lead">{words.resultText[outcome]}</p>
      <div className="lesson__actions">
        <NextDuty after={lesson.id} />
        {passed ? <a href={hrefOf('training', 'certificates')}>{duty.certificates}</a> : null}
        <Button tone={passed ? 'quiet' : 'primary'} onClick={onAgain}>
          {words.again}
        </Button>
        <Button onClick={() => onLook(0)}>{words.review}</Button>
      </div>
      <AnswerList lesson={lesson} attempt={attempt} onLook={onLook} />
      <SourceList lesson={lesson} />
    </article>
  );
}

function AnswerList({ lesson, attempt, onLook }: Pick<ResultProps, 'lesson' | 'attempt' | 'onLook'>) {
  const words = useWords(trainingWords);
  return (
    <section className="answers" aria-labelledby="lesson-answers">
      <h2 id="lesson-answers">{words.answers}</h2>
      <ol>
        {lesson.cards.map((card, index) =>
          card.kind === 'read' ? null : (
            <AnswerRow
              key={card.id}
              card={card}
              right={gradeCard(card, firstAnswer(card, attempt.answers)) === true}
              onLook={() => onLook(index)}
            />
          ),
        )}
      </ol>
    </section>
  );
}

function AnswerRow({ card, right, onLook }: { card: Card; right: boolean; onLook: () => void }) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const title = titleOf(card)[language];
  return (
    <li className="answers__row" data-right={right ? '' : undefined}>
      {right ? <PassIcon size={18} /> : <CloseIcon size={18} />}
      <span className="visually-hidden">{right ? words.rightMark : words.wrongMark}</span>
      <button type="button" className="answers__look" aria-label={words.look(title)} onClick={onLook}>
        {title}
      </button>
    </li>
  );
}
