import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { chooseMoment } from '../../../shared/train/moment.ts';
import { secondsOf } from '../../../shared/train/reading-time.ts';
import { showCard } from './card-dialog.ts';
import { offerLessons } from './lessons-door.ts';

// Put into a frame's isolated world when a text was held or warned about there; the engine is there before.
offerLessons({
  choose(occasion) {
    const single = chooseMoment({ ...occasion, lessons: LESSONS });
    if (single === undefined) return undefined;
    const { lesson, card } = single;
    return {
      card: { lesson: lesson.id, lessonVersion: lesson.version, card: card.id },
      seconds: secondsOf(card, occasion.language),
    };
  },
  async show(offered, place) {
    const lesson = LESSONS.find(({ id }) => id === offered.lesson);
    const card = lesson?.cards.find(({ id }) => id === offered.card);
    if (lesson !== undefined && card !== undefined) await showCard({ lesson, card }, place);
  },
});
