import { secondsOf } from '../../../shared/train/reading-time.ts';
import { momentWords } from '../../../shared/words/moment-words.ts';
import { IconButton } from '../../parts/button.tsx';
import { CloseIcon } from '../../parts/icons.tsx';
import { useMoment } from '../../state/moment-store.ts';
import { hrefOf } from '../../state/route-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { SingleCard } from './single-card.tsx';

/**
 * One card after a check, beside the work and never in its way: it takes no focus, holds nothing, and one click puts it
 * away.
 */
export default function MomentPanel() {
  const words = useWords(momentWords);
  const language = useLanguage();
  const { shown, answer, close } = useMoment();
  if (shown === undefined) return null;
  const { lesson, card } = shown.single;
  return (
    <aside className="moment lesson" aria-label={words.title}>
      <header className="moment__head">
        <p className="moment__title" role="status">
          {words.title} <span>{words.seconds(secondsOf(card, language))}</span>
        </p>
        <IconButton label={words.later} icon={<CloseIcon />} size="s" onClick={close} />
      </header>
      <SingleCard key={shown.id} {...shown.single} next={words.done} onAnswer={answer} onNext={close} />
      <a href={hrefOf('training', lesson.id)} onClick={close}>
        {words.whole(lesson.title[language], lesson.minutes)}
      </a>
    </aside>
  );
}
