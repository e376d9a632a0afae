import { dueCards } from '../../../shared/train/ladder.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { chooseMoment, type Single } from '../../../shared/train/moment.ts';
import { secondsOf } from '../../../shared/train/reading-time.ts';
import type { OfferedCard } from '../messages.ts';
import { isShowable, showCard } from './card-dialog.ts';
import { offerLessons } from './lessons-door.ts';

// Put into a frame's isolated world when a text was held or warned about there, and into the popup when cards may be
// due. The engine is there before.
offerLessons({
  choose(occasion) {
    const single = chooseMoment({ ...occasion, lessons: LESSONS });
    if (single === undefined) return undefined;
    return { card: offered(single), seconds: secondsOf(single.card, occasion.language) };
  },
  // A card that is rewritten, or a story, comes back in the app: it is no card to show by itself.
  due: (progress, now) =>
    dueCards(LESSONS, progress, now)
      .filter(({ card }) => isShowable(card))
      .map(offered),
  async show(wanted, place) {
    const lesson = LESSONS.find(({ id }) => id === wanted.lesson);
    const card = lesson?.cards.find(({ id }) => id === wanted.card);
    if (lesson !== undefined && card !== undefined) await showCard({ lesson, card }, place);
  },
});

function offered({ lesson, card }: Single): OfferedCard {
  return { lesson: lesson.id, lessonVersion: lesson.version, card: card.id };
}
