import { secondsOf } from '../../../shared/train/reading-time.ts';
import { momentWords } from '../../../shared/words/moment-words.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { CloseIcon } from '../../parts/icons.tsx';
import { useMoment } from '../../state/moment-store.ts';
import { hrefOf } from '../../state/route-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { SingleCard } from './single-card.tsx';

/**
 * One card after a check, never in the way of the work: a line in the corner that takes no focus. It opens when the
 * person wants it, and one click puts it away.
 */
export default function MomentPanel() {
  const words = useWords(momentWords);
  const language = useLanguage();
  const { shown, isOpen, see, answer, close } = useMoment();
  if (shown === undefined) return null;
  const { lesson, card } = shown.single;
  return (
    <aside className="moment lesson" aria-label={words.title}>
      <header className="moment__head">
        <p className="moment__title" role="status">
          {words.title} <span>{words.seconds(secondsOf(card, language))}</span>
        </p>
        {isOpen ? null : (
          <Button size="s" onClick={see}>
            {words.see}
          </Button>
        )}
        <IconButton label={words.later} icon={<CloseIcon />} size="s" onClick={close} />
      </header>
      {isOpen ? (
        <>
          <SingleCard key={shown.id} {...shown.single} next={words.done} onAnswer={answer} onNext={close} />
          <a href={hrefOf('training', lesson.id)} onClick={close}>
            {words.whole(lesson.title[language], lesson.minutes)}
          </a>
        </>
      ) : null}
    </aside>
  );
}
