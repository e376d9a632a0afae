import { type KeyboardEvent, useRef, useState } from 'react';
import type { OrderCard, Step } from '../../../shared/train/card.ts';
import { gradeOrder } from '../../../shared/train/grade.ts';
import { shuffledSteps } from '../../../shared/train/shuffled.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import type { CardProps } from './card-props.ts';
import { KeyCap } from './key-cap.tsx';
import { NextButton, useFocusWhenAnswered } from './next-button.tsx';
import { OrderRow } from './order-row.tsx';
import { Said } from './said.tsx';
import { useKeys } from './use-keys.ts';
import { Verdict } from './verdict.tsx';

/** Steps to put in order with buttons or arrow keys; after the answer, the right order with what was answered. */
export function OrderView(props: CardProps<OrderCard>) {
  if (props.answer !== undefined) return <OrderAnswer {...props} answer={props.answer} />;
  return <OrderTask {...props} />;
}

function OrderTask({ card, busy, onSubmit }: CardProps<OrderCard>) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const { steps, list, moved, move } = useOrder(card);
  const submit = () => (busy ? undefined : onSubmit(steps.map((step) => step.id)));
  useKeys((key) => (key === 'Enter' ? submit() : undefined));
  const onKey = (event: KeyboardEvent, at: number) => {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <div className="order-card">
      <h2>
        <Said text={card.task} />
      </h2>
      <p className="card-how">{words.orderHow}</p>
      <ol className="steps" ref={list} aria-label={words.orderList}>
        {steps.map((step, at) => (
          <OrderRow
            key={step.id}
            step={step}
            at={at}
            count={steps.length}
            onMove={(by) => move(at, by)}
            onKey={onKey}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {moved === undefined ? '' : words.movedTo(moved.step.text[language], moved.at + 1)}
      </p>
      <div className="lesson__actions">
        <Button tone="primary" onClick={submit}>
          {words.check} <KeyCap>Enter</KeyCap>
        </Button>
      </div>
    </div>
  );
}

/** The order so far. A row that moves keeps the focus on the button that moved it. */
function useOrder(card: OrderCard) {
  const [steps, setSteps] = useState(() => shuffledSteps(card));
  const [moved, setMoved] = useState<{ readonly step: Step; readonly at: number }>();
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, by: -1 | 1) => {
    const step = steps[from];
    const other = steps[from + by];
    if (step === undefined || other === undefined) return;
    setSteps(steps.map((item) => (item === step ? other : item === other ? step : item)));
    setMoved({ step, at: from + by });
    const row = list.current?.querySelector(`[data-step="${step.id}"]`);
    requestAnimationFrame(() => {
      const wanted = row?.querySelector<HTMLButtonElement>(`[data-by="${by}"]:not(:disabled)`);
      (wanted ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
    });
  };
  return { steps, list, moved, move };
}

type AnswerProps = CardProps<OrderCard> & { readonly answer: readonly string[] };

function OrderAnswer({ card, answer, isLast, onNext }: AnswerProps) {
  const words = useWords(trainingWords);
  const next = useFocusWhenAnswered(true);
  useKeys((key) => (key === 'Enter' ? onNext() : undefined));
  return (
    <div className="order-card">
      <h2>
        <Said text={card.task} />
      </h2>
      <ol className="steps">
        {card.steps.map((step, at) => {
          const given = answer.indexOf(step.id);
          return (
            <li key={step.id} className="step" data-state={given === at ? 'right' : 'wrong'}>
              <span className="step__number">{at + 1}</span>
              <span className="step__text">
                <Said text={step.text} />
              </span>
              <span className="choice__mark">{given === at ? words.rightMark : words.rightPlace(given + 1)}</span>
            </li>
          );
        })}
      </ol>
      <Verdict right={gradeOrder(card, answer)}>
        <p>
          <Said text={card.feedback} />
        </p>
      </Verdict>
      <div className="lesson__actions">
        <NextButton ref={next} isLast={isLast} onNext={onNext} />
      </div>
    </div>
  );
}
