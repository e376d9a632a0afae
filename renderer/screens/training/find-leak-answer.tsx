import { useMemo } from 'react';
import type { Finding } from '../../../shared/detect/finding.ts';
import { readMarking } from '../../../shared/train/answer.ts';
import type { FindLeakCard } from '../../../shared/train/card.ts';
import { type FindLeakGrade, gradeFindLeak } from '../../../shared/train/find-leak.ts';
import { leaksOf } from '../../../shared/train/grade.ts';
import { type Segment, segmentsOf } from '../../../shared/train/segments.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import type { CardProps } from './card-props.ts';
import { NextButton, useFocusWhenAnswered } from './next-button.tsx';
import { Said } from './said.tsx';
import { useKeys } from './use-keys.ts';
import { Verdict } from './verdict.tsx';

type AnswerProps = CardProps<FindLeakCard> & { readonly answer: readonly string[] };

/** The text of an answered card: leaks found and missed, what they are, and the explanation. */
export function FindLeakAnswer({ card, answer, isLast, onNext }: AnswerProps) {
  const words = useWords(trainingWords);
  const marking = useMemo(() => readMarking(answer), [answer]);
  const grade = useMemo(() => gradeFindLeak(marking.spans, leaksOf(card, marking.language)), [card, marking]);
  const next = useFocusWhenAnswered(true);
  useKeys((key) => (key === 'Enter' ? onNext() : undefined));
  const text = card.text[marking.language];
  return (
    <div className="leak-card">
      <h2>
        <Said text={card.task} />
      </h2>
      <p className="leak-text" lang={marking.language}>
        {segmentsOf(text.length, grade, marking.spans).map((segment) => (
          <Piece key={segment.start} segment={segment} text={text} />
        ))}
      </p>
      <Verdict right={grade.right}>
        <Kinds grade={grade} />
        <p>
          <Said text={card.feedback} />
        </p>
      </Verdict>
      <p className="leak-card__how">{words.judged}</p>
      <div className="lesson__actions">
        <NextButton ref={next} isLast={isLast} onNext={onNext} />
      </div>
    </div>
  );
}

function Piece({ segment: { start, end, state }, text }: { segment: Segment; text: string }) {
  const written = text.slice(start, end);
  return state === 'plain' ? <span>{written}</span> : <mark data-state={state}>{written}</mark>;
}

function Kinds({ grade }: { grade: FindLeakGrade }) {
  const words = useWords(trainingWords);
  const named = useWords(findingWords);
  const language = useLanguage();
  const kinds = (findings: readonly Finding[]) =>
    [...new Set(findings.map((finding) => named.category[finding.category]))].join(language === 'ja' ? '、' : ', ');
  return (
    <>
      {grade.found.length === 0 ? null : <p>{words.found(kinds(grade.found))}</p>}
      {grade.missed.length === 0 ? null : <p className="leak-card__missed">{words.missed(kinds(grade.missed))}</p>}
      {grade.tooMuch ? <p>{words.tooMuch}</p> : null}
    </>
  );
}
