import './duties.css';
import { useEffect } from 'react';
import type { AssignView } from '../../../../shared/contract/assign.ts';
import type { Duty } from '../../../../shared/train/assign/duty.ts';
import { findLesson } from '../../../../shared/train/lesson-list.ts';
import { dutyWords } from '../../../../shared/words/duty-words.ts';
import { ArrowIcon, CautionIcon, PassIcon } from '../../../parts/icons.tsx';
import { Banner, Card, Chip, type Tone } from '../../../parts/surfaces.tsx';
import { nextDuty, useAssign } from '../../../state/assign-store.ts';
import { hrefOf } from '../../../state/route-store.ts';
import { useLanguage, useWords } from '../../../state/words.ts';
import { noonOf } from '../../history/days.ts';
import { useLocale } from '../../history/locale.ts';
import { percent } from '../figures.ts';
import { LearnerCard } from './learner-card.tsx';

/** What the company asks of the person, the most pressing first, and what the trainer learns of it. */
export function DutyList() {
  const { view, load } = useAssign();
  useEffect(() => void load(), [load]);
  if (view === undefined) return null;
  return (
    <>
      <RefusedAssignments refused={view.refused} />
      {view.duties.length === 0 ? null : <Duties view={view} />}
      <LearnerCard key={view.person + view.name} view={view} />
    </>
  );
}

function Duties({ view }: { view: AssignView }) {
  const words = useWords(dutyWords);
  const count = (...states: Duty['state'][]) => view.duties.filter(({ state }) => states.includes(state)).length;
  const late = count('overdue', 'used-up');
  const open = count('open', 'overdue');
  const lead = late > 0 ? words.overdue(late) : open > 0 ? words.open(open) : words.allDone;
  const next = nextDuty(view);
  const start =
    next === undefined ? undefined : (
      <a className="button" data-tone="primary" href={hrefOf('training', next)}>
        <span>{words.startAll}</span>
        <ArrowIcon size={18} />
      </a>
    );
  return (
    <Card title={words.title} lead={lead} actions={start}>
      <ul className="duties">
        {view.duties.map((duty) => (
          <DutyRow key={`${duty.assignment} ${duty.lesson}`} duty={duty} />
        ))}
      </ul>
    </Card>
  );
}

const TONE: Readonly<Record<Duty['state'], Tone>> = {
  overdue: 'hold',
  'used-up': 'hold',
  open: 'info',
  ahead: 'neutral',
  done: 'pass',
  waived: 'neutral',
};

function DutyRow({ duty }: { duty: Duty }) {
  const words = useWords(dutyWords);
  const language = useLanguage();
  const lesson = findLesson(duty.lesson);
  const icon = duty.state === 'done' ? <PassIcon size={14} /> : <CautionIcon size={14} />;
  const canTake = duty.state === 'open' || duty.state === 'overdue';
  return (
    <li className="duty" data-state={duty.state}>
      <div className="duty__words">
        <p className="duty__title">{lesson?.title[language] ?? duty.lesson}</p>
        <DutyFacts duty={duty} />
      </div>
      <Chip tone={TONE[duty.state]} icon={icon}>
        {words.state[duty.state]}
      </Chip>
      {canTake ? (
        <a className="button" data-size="s" href={hrefOf('training', duty.lesson)}>
          <span>{words.begin}</span>
          <span className="visually-hidden">: {lesson?.title[language]}</span>
        </a>
      ) : null}
    </li>
  );
}

function DutyFacts({ duty }: { duty: Duty }) {
  const words = useWords(dutyWords);
  const language = useLanguage();
  const locale = useLocale();
  const day = (value: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(noonOf(value));
  const isOver = duty.state === 'done' || duty.state === 'waived';
  return (
    <p className="duty__facts">
      <span>{duty.title[language]}</span>
      {duty.state === 'ahead' ? <span>{words.startsOn(day(duty.start))}</span> : null}
      <span>{words.dueOn(day(duty.due))}</span>
      {isOver ? null : <b>{words.left(duty.daysLeft)}</b>}
      {isOver ? null : <span>{words.passAt(percent(duty.passMark, locale))}</span>}
      {isOver || duty.attemptsLeft === undefined ? null : <span>{words.attemptsLeft(duty.attemptsLeft)}</span>}
      {duty.reason === undefined ? null : <span>{words.reason(duty.reason)}</span>}
      {duty.state === 'used-up' ? <span>{words.usedUp}</span> : null}
    </p>
  );
}

function RefusedAssignments({ refused }: Pick<AssignView, 'refused'>) {
  const words = useWords(dutyWords);
  const language = useLanguage();
  if (refused.length === 0) return null;
  return (
    <Banner tone="caution" title={words.refusedTitle(refused.length)}>
      <p>{words.refusedText}</p>
      <ul className="file-list">
        {refused.map(({ file, why }) => (
          <li key={file}>
            <code>{file}</code> {why[language]}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
