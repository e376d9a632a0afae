import type { Exports } from '../../../shared/policy/arrangements.ts';
import type { ExportDesk } from './export-desk.ts';

/** How often the app looks whether something waits: two small files are read where nothing does. */
const LOOK_EVERY_MS = 10_000;

/**
 * Hands over what waits, as long as the app runs. The policy is asked each time, and while nobody can say what the
 * company wants, nothing goes out. `report` hears of surprises. The returned function ends it.
 */
export function keepSending(
  desk: ExportDesk,
  wanted: () => Promise<Exports | undefined>,
  report: (error: unknown) => void,
): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const asked = await wanted().then(
      (exports) => ({ exports }),
      () => undefined,
    );
    if (asked !== undefined && !isOver) await desk.send(asked.exports).catch(report);
    if (isOver) return;
    timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    // Waiting for the next look is no reason to stay.
    timer.unref?.();
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
