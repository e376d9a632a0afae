import type { Lesson } from './lesson.ts';
import { LESSON_FILES } from './lesson-files.ts';
import { lessonShape } from './lesson-shape.ts';

/**
 * The built-in lessons in the order people see them. A file that does not fit the shape throws at load, so a broken
 * lesson cannot ship.
 */
export const LESSONS: readonly Lesson[] = Object.entries(LESSON_FILES)
  .map(([name, file]) => {
    const parsed = lessonShape(file, name);
    if (!parsed.ok) throw new TypeError(`${parsed.problem.path}: ${parsed.problem.message.en}`);
    return parsed.value;
  })
  .toSorted((a, b) => a.order - b.order);

/** The lesson with this id, or `undefined` when there is none. */
export function findLesson(id: string): Lesson | undefined {
  return LESSONS.find((lesson) => lesson.id === id);
}
