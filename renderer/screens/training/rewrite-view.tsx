import { type KeyboardEvent, useId, useState } from 'react';
import type { RewriteCard } from '../../../shared/train/card.ts';
import { judgeRewrite } from '../../../shared/train/rewrite.ts';
import { writeRewrite } from '../../../shared/train/rewrite-answer.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import type { CardProps } from './card-props.ts';
import { KeyCap } from './key-cap.tsx';
import { RewriteAnswer } from './rewrite-answer.tsx';
import { Said } from './said.tsx';

/** A text to rewrite until it may leave. What is typed stays in this component: only the judgement is kept. */
export function RewriteView(props: CardProps<RewriteCard>) {
  const language = useLanguage();
  const [written, setWritten] = useState<string>();
  if (props.answer !== undefined) return <RewriteAnswer {...props} answer={props.answer} written={written} />;
  return <RewriteTask key={language} {...props} onWritten={setWritten} />;
}

type TaskProps = CardProps<RewriteCard> & { readonly onWritten: (text: string) => void };

function RewriteTask({ card, busy, onSubmit, onWritten }: TaskProps) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState(card.text[language]);
  const [checking, setChecking] = useState(false);
  const changed = text !== card.text[language];
  const submit = async () => {
    if (!changed || busy || checking) return;
    setChecking(true);
    const { namesFor } = await import('../../../shared/detect/names/load.ts');
    const grade = judgeRewrite(card, language, text, await namesFor(text));
    onWritten(text);
    setChecking(false);
    onSubmit(writeRewrite(grade));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  return (
    <div className="rewrite-card">
      <h2>
        <Said text={card.task} />
      </h2>
      <p className="card-how" id={`${id}-how`}>
        {words.rewriteHow}
      </p>
      <label className="visually-hidden" htmlFor={id}>
        {words.rewriteField}
      </label>
      <textarea
        id={id}
        className="rewrite-text"
        lang={language}
        rows={card.text[language].split('\n').length + 3}
        value={text}
        aria-describedby={`${id}-how`}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="lesson__actions">
        <Button tone="primary" disabled={!changed || checking} onClick={() => void submit()}>
          {checking ? words.checking : words.check} <KeyCap>Ctrl+Enter</KeyCap>
        </Button>
        <Button tone="plain" disabled={!changed} onClick={() => setText(card.text[language])}>
          {words.rewriteAgain}
        </Button>
      </div>
    </div>
  );
}
