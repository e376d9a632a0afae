import { useEffect } from 'react';
import { findLesson } from '../../shared/train/lesson-list.ts';
import { dutyWords } from '../../shared/words/duty-words.ts';
import { Button } from '../parts/button.tsx';
import { Banner } from '../parts/surfaces.tsx';
import { remindedOf, useAssign } from '../state/assign-store.ts';
import { goTo, useRoute } from '../state/route-store.ts';
import { useLanguage, useWords } from '../state/words.ts';

/** How often the host is asked whether a reminder is due: quiet hours end and days begin while the app is open. */
const LOOK_MS = 10 * 60_000;

/** A reminder of assigned training, outside of quiet hours; it goes away until its next day. */
export function DutyNotice() {
  const words = useWords(dutyWords);
  const language = useLanguage();
  const { view, load, putAway } = useAssign();
  const route = useRoute((state) => state.route);
  useEffect(() => {
    void load();
    const timer = setInterval(() => void load(), LOOK_MS);
    return () => clearInterval(timer);
  }, [load]);
  const duties = view === undefined ? [] : remindedOf(view);
  // The Training screen lists the same, the most pressing first.
  if (duties.length === 0 || route === 'training') return null;
  const late = duties.filter(({ state }) => state === 'overdue').length;
  const actions = (
    <>
      <Button onClick={() => void putAway().then(() => goTo('training'))}>{words.toTraining}</Button>
      <Button tone="plain" onClick={() => void putAway()}>
        {words.later}
      </Button>
    </>
  );
  const title = late > 0 ? words.noticeOverdue(late) : words.noticeTitle(duties.length);
  return (
    <Banner tone={late > 0 ? 'caution' : 'info'} title={title} actions={actions} role="status">
      {duties.map(({ lesson }) => findLesson(lesson)?.title[language] ?? lesson).join(language === 'ja' ? '、' : ', ')}
    </Banner>
  );
}
