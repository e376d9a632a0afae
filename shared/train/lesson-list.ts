import type { Lesson } from './lesson.ts';
import { lessonShape } from './lesson-shape.ts';
import whatMayLeave from './lessons/what-may-leave.json';

/** Every lesson file of `lessons/`, in the order people see them. A new lesson is its file and its line here. */
const FILES: readonly unknown[] = [whatMayLeave];

/** The built-in lessons. A file that does not fit the shape throws at load, so a broken lesson cannot ship. */
export const LESSONS: readonly Lesson[] = FILES.map((file, index) => {
  const parsed = lessonShape(file, `lessons[${index}]`);
  if (!parsed.ok) throw new TypeError(`${parsed.problem.path}: ${parsed.problem.message.en}`);
  return parsed.value;
});

/** The lesson with this id, or `undefined` when there is none. */
export function findLesson(id: string): Lesson | undefined {
  return LESSONS.find((lesson) => lesson.id === id);
}
