import './certificates.css';
import { useCallback, useEffect, useState } from 'react';
import type { CertificateView } from '../../../../shared/contract/assign.ts';
import type { Problem } from '../../../../shared/contract/shape.ts';
import type { Lesson } from '../../../../shared/train/lesson.ts';
import { LESSONS } from '../../../../shared/train/lesson-list.ts';
import type { Progress } from '../../../../shared/train/progress.ts';
import { hasPassed } from '../../../../shared/train/standing.ts';
import { certificateWords } from '../../../../shared/words/certificate-words.ts';
import { call } from '../../../bridge/bridge.ts';
import { Button } from '../../../parts/button.tsx';
import { EmptyState, PageHeader } from '../../../parts/page.tsx';
import { Banner, Card } from '../../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { BackToShelf } from '../back-to-shelf.tsx';
import { CertificateSheet } from './certificate-sheet.tsx';
import { VerifyCard } from './verify-card.tsx';

/** Certificates of the person, one of them as the sheet to print, and the checking of others'. */
export function CertificatesPage({ progress }: { progress: Progress }) {
  const words = useWords(certificateWords);
  const language = useLanguage();
  const { views, problem, issue } = useCertificates();
  const [shown, setShown] = useState<CertificateView>();
  if (shown !== undefined) return <CertificateSheet view={shown} onClose={() => setShown(undefined)} />;
  const passed = LESSONS.filter((lesson) => hasPassed(lesson, progress));
  const show = async (lesson: Lesson) => setShown(await issue(lesson.id));
  return (
    <>
      <BackToShelf />
      <PageHeader title={words.title} lead={words.lead} />
      {problem === undefined ? null : (
        <Banner tone="hold" role="alert" title={words.failed}>
          {problem.message[language]}
        </Banner>
      )}
      {passed.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <Card>
          <ul className="certificates">
            {passed.map((lesson) => (
              <CertificateRow
                key={lesson.id}
                lesson={lesson}
                view={views.find(({ certificate }) => certificate.lesson === lesson.id)}
                onShow={() => void show(lesson)}
              />
            ))}
          </ul>
        </Card>
      )}
      <VerifyCard onShow={setShown} />
    </>
  );
}

interface CertificateRowProps {
  readonly lesson: Lesson;
  readonly view: CertificateView | undefined;
  readonly onShow: () => void;
}

function CertificateRow({ lesson, view, onShow }: CertificateRowProps) {
  const words = useWords(certificateWords);
  const language = useLanguage();
  return (
    <li className="certificate-row">
      <p className="certificate-row__title">{lesson.title[language]}</p>
      <Button size="s" onClick={onShow}>
        {view === undefined ? words.issue : words.show}
        <span className="visually-hidden">: {lesson.title[language]}</span>
      </Button>
    </li>
  );
}

function useCertificates() {
  const [views, setViews] = useState<readonly CertificateView[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const take = useCallback((answer: Awaited<ReturnType<typeof call<'certificate.list'>>>) => {
    if (answer.ok) setViews(answer.value);
    setProblem(answer.ok ? undefined : answer.problem);
  }, []);
  useEffect(() => {
    void call('certificate.list').then(take);
  }, [take]);
  const issue = async (lesson: string) => {
    const answer = await call('certificate.issue', { lesson });
    if (answer.ok) take(await call('certificate.list'));
    setProblem(answer.ok ? undefined : answer.problem);
    return answer.ok ? answer.value : undefined;
  };
  return { views, problem, issue };
}
