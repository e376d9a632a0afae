import { titleOf } from '../card.ts';
import { gradeCard } from '../grade.ts';
import type { Lesson } from '../lesson.ts';
import type { Attempt, Progress } from '../progress.ts';
import { cardIri, lessonIri } from './activity-ids.ts';
import { duration } from './scorm-values.ts';
import { type Statement, scoreOf, verbOf } from './statement.ts';

/** Types of activities (ADL vocabulary). */
const LESSON_TYPE = 'http://adlnet.gov/expapi/activities/lesson';
const QUESTION_TYPE = 'http://adlnet.gov/expapi/activities/question';

/** Who learned, and the ids of statements. */
export interface StatementFacts {
  /** The account, and the system it belongs to (xAPI 1.0.3, Data, section 2.4.2.4). */
  readonly account: { readonly homePage: string; readonly name: string };
  /** A UUID that depends on the name only, so that a statement has the same id whenever it is made. */
  readonly idOf: (name: string) => string;
}

/**
 * Statements about everything that was finished: each first answer to a question, that the lesson was completed, and
 * that it was passed or failed. The answers themselves stay here: only whether they were right is said.
 */
export function statementsOf(
  progress: Progress,
  lessons: readonly Lesson[],
  facts: StatementFacts,
): readonly Statement[] {
  return progress.attempts.flatMap((attempt) => {
    const lesson = lessons.find(({ id, version }) => id === attempt.lesson && version === attempt.lessonVersion);
    return lesson === undefined ? [] : attemptStatements(attempt, lesson, facts);
  });
}

function attemptStatements(attempt: Attempt, lesson: Lesson, facts: StatementFacts): readonly Statement[] {
  const actor = { objectType: 'Agent', account: facts.account };
  const about = lessonActivity(lesson);
  const base = { actor, context: { registration: facts.idOf(attempt.id), contextActivities: { grouping: [about] } } };
  const answered = answerStatements(attempt, lesson, facts, {
    actor,
    context: { ...base.context, contextActivities: { parent: [about] } },
  });
  const { finished } = attempt;
  if (finished === undefined) return answered;
  const seconds = attempt.answers.reduce((sum, answer) => sum + (answer.seconds ?? 0), 0);
  const shared = { ...base, object: about, timestamp: finished.at };
  const verdict = finished.passed ? 'passed' : 'failed';
  const time = { duration: duration(seconds) };
  return [
    ...answered,
    {
      ...shared,
      id: facts.idOf(`${attempt.id}/completed`),
      verb: verbOf('completed'),
      result: { completion: true, ...time },
    },
    {
      ...shared,
      id: facts.idOf(`${attempt.id}/${verdict}`),
      verb: verbOf(verdict),
      result: { score: scoreOf(finished.score), success: finished.passed, ...time },
    },
  ];
}

function answerStatements(
  attempt: Attempt,
  lesson: Lesson,
  facts: StatementFacts,
  base: Pick<Statement, 'actor' | 'context'>,
): readonly Statement[] {
  return lesson.cards.flatMap((card): readonly Statement[] => {
    const answer = attempt.answers.find((item) => item.card === card.id);
    if (card.kind === 'read' || answer === undefined) return [];
    const { ja, en } = titleOf(card);
    return [
      {
        ...base,
        id: facts.idOf(`${attempt.id}/${card.id}`),
        verb: verbOf('answered'),
        object: {
          objectType: 'Activity',
          id: cardIri(lesson.id, card.id),
          definition: { name: { ja, en }, type: QUESTION_TYPE },
        },
        result: { success: gradeCard(card, answer.answer) === true, duration: duration(answer.seconds ?? 0) },
        timestamp: answer.at,
      },
    ];
  });
}

function lessonActivity({ id, title }: Lesson): Statement['object'] {
  return {
    objectType: 'Activity',
    id: lessonIri(id),
    definition: { name: { ja: title.ja, en: title.en }, type: LESSON_TYPE },
  };
}
