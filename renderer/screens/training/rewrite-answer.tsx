import type { Category } from '../../../shared/detect/category.ts';
import type { RewriteCard } from '../../../shared/train/card.ts';
import { type RewriteGrade, readRewrite } from '../../../shared/train/rewrite-answer.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import type { CardProps } from './card-props.ts';
import { NextButton, useFocusWhenAnswered } from './next-button.tsx';
import { Said } from './said.tsx';
import { useKeys } from './use-keys.ts';
import { Verdict } from './verdict.tsx';

interface AnswerProps extends CardProps<RewriteCard> {
  readonly answer: readonly string[];
  /** What the person wrote, as long as this page remembers it. */
  readonly written: string | undefined;
}

/** How the rewritten text was judged, with one way of writing it. */
export function RewriteAnswer({ card, answer, written, isLast, onNext }: AnswerProps) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const grade = readRewrite(answer);
  const next = useFocusWhenAnswered(true);
  useKeys((key) => (key === 'Enter' ? onNext() : undefined));
  const shown = grade?.language ?? language;
  return (
    <div className="rewrite-card">
      <h2>
        <Said text={card.task} />
      </h2>
      <Verdict right={grade?.right ?? false}>
        {grade === undefined ? null : <Findings card={card} grade={grade} />}
        <p>
          <Said text={card.feedback} />
        </p>
      </Verdict>
      <Sample title={written === undefined ? words.rewriteBefore : words.yourChoice} lang={shown}>
        {written ?? card.text[shown]}
      </Sample>
      <Sample title={words.rewriteExample} lang={shown}>
        {card.example[shown]}
      </Sample>
      <p className="card-how">{words.judged}</p>
      <div className="lesson__actions">
        <NextButton ref={next} isLast={isLast} onNext={onNext} />
      </div>
    </div>
  );
}

function Findings({ card, grade }: { card: RewriteCard; grade: RewriteGrade }) {
  const words = useWords(trainingWords);
  const named = useWords(findingWords);
  const language = useLanguage();
  const joined = (parts: readonly string[]) => parts.join(language === 'ja' ? '、' : ', ');
  if (grade.right) return <p>{words.rewriteClean}</p>;
  const left = grade.left.map((category: Category) => named.category[category]);
  const lost = grade.lost.map((index) => card.keep[grade.language][index] ?? '');
  return (
    <>
      {left.length === 0 ? null : <p className="leak-card__missed">{words.rewriteLeft(joined(left))}</p>}
      {lost.length === 0 ? null : <p>{words.rewriteLost(joined(lost))}</p>}
    </>
  );
}

function Sample({ title, lang, children }: { title: string; lang: string; children: string }) {
  return (
    <section className="rewrite-sample">
      <h3>{title}</h3>
      <p className="leak-text" lang={lang}>
        {children}
      </p>
    </section>
  );
}
