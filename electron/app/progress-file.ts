import type { Trouble } from '../../shared/contract/calls.ts';
import { object } from '../../shared/contract/object-shape.ts';
import { list, number, type Parsed, refused, type Shape, text, whole, yesNo } from '../../shared/contract/shape.ts';
import type { Progress } from '../../shared/train/progress.ts';
import type { Files } from './ports.ts';

export const PROGRESS_FILE = 'progress.json';

const id = text({ min: 1, max: 200 });
const time = text({ min: 1, max: 40 });

const progressShape: Shape<Progress> = object({
  attempts: list(
    object(
      {
        id,
        lesson: id,
        lessonVersion: whole(0, 1_000_000),
        startedAt: time,
        answers: list(
          object({ card: id, answer: list(text({ max: 60 }), 200), at: time }, { seconds: whole(0, 1_000_000) }),
        ),
      },
      { finished: object({ at: time, score: number(0, 1), passed: yesNo }) },
    ),
    100_000,
  ),
});

export interface ProgressFile {
  /** Everything kept so far. A file that cannot be read is renamed and training starts empty. */
  read(): Promise<Progress>;
  /** Resolves when the disk has it. */
  write(progress: Progress): Promise<void>;
  troubles(): readonly Trouble[];
}

export function progressFile(files: Files): ProgressFile {
  let troubles: readonly Trouble[] = [];
  return {
    async read() {
      const content = await files.read(PROGRESS_FILE);
      if (content === undefined) return { attempts: [] };
      const parsed = parseProgress(content);
      if (parsed.ok) return parsed.value;
      await files.setAside(PROGRESS_FILE);
      troubles = ['progress-unreadable'];
      return { attempts: [] };
    },
    write: (progress) => files.replace(PROGRESS_FILE, `${JSON.stringify(progress)}\n`),
    troubles: () => troubles,
  };
}

/** The text of a progress file. Never throws. */
export function parseProgress(json: string): Parsed<Progress> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused('', 'JSON ではありません', 'not JSON');
  }
  return progressShape(value);
}
