import type { Names } from '../../../shared/detect/names/names.ts';
import { allNames } from './names.ts';

/**
 * Stands in for `shared/detect/names/load.ts`: a file is judged with the dictionaries that typed text is judged with,
 * and the large libraries that the other hosts load on demand stay out of the engine's script.
 */
export async function namesFor(): Promise<Names> {
  return allNames();
}
