import type { Lesson } from '../../../shared/train/lesson.ts';

const both = (text: string) => ({ ja: text, en: text });

/** Five cards to answer, so that a kill seldom meets the same place twice. */
export const LESSON: Lesson = {
  id: 'kill',
  version: 1,
  order: 1,
  audience: 'everyone',
  title: both('t'),
  summary: both('s'),
  minutes: 1,
  about: [],
  passMark: 0,
  sources: [],
  cards: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    kind: 'choose',
    id,
    question: both(id),
    choices: [
      { id: 'yes', text: both('yes'), right: true, feedback: both('') },
      { id: 'no', text: both('no'), right: false, feedback: both('') },
    ],
  })),
};
