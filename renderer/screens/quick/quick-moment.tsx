import { secondsOf } from '../../../shared/train/reading-time.ts';
import { momentWords } from '../../../shared/words/moment-words.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { CloseIcon } from '../../parts/icons.tsx';
import { useMoment } from '../../state/moment-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { SingleCard } from '../training/single-card.tsx';

/** A line about one card below the verdict; opened, the card takes the place of everything else until it is put away. */
export default function QuickMoment() {
  const words = useWords(momentWords);
  const language = useLanguage();
  const { shown, isOpen, see, answer, close } = useMoment();
  if (shown === undefined) return null;
  return (
    <aside className="quick__moment lesson" aria-label={words.title}>
      <header className="quick__learn">
        <p role="status">
          {words.title} <span>{words.seconds(secondsOf(shown.single.card, language))}</span>
        </p>
        {isOpen ? null : (
          <Button size="s" onClick={see}>
            {words.see}
          </Button>
        )}
        <IconButton label={words.later} icon={<CloseIcon size={16} />} size="s" onClick={close} />
      </header>
      {isOpen ? (
        <SingleCard key={shown.id} {...shown.single} next={words.done} onAnswer={answer} onNext={close} />
      ) : null}
    </aside>
  );
}
