import { randomBytes } from 'node:crypto';
import type { Input } from '../../../shared/contract/calls.ts';
import { type Parsed, refused } from '../../../shared/contract/shape.ts';
import { wrongMarksShape } from '../../../shared/contract/wrong.ts';
import type { WrongMarks } from '../../../shared/wrong/wrong.ts';
import { inTurn } from '../in-turn.ts';
import type { Ports } from '../ports.ts';
import { WRONG_FILE } from '../user-data-folder.ts';

export interface WrongStore {
  /** Makes the key where there is none yet: a mark needs it. */
  list(): Promise<WrongMarks>;
  /** What there is, for a check; `undefined` where nothing was ever marked, or where the file cannot be read. */
  peek(): Promise<WrongMarks | undefined>;
  add(mark: Input<'wrong.add'>): Promise<WrongMarks>;
  remove(mark: Input<'wrong.remove'>): Promise<WrongMarks>;
}

/** What a person marked as wrong on this machine: detectors, 20 bits of a keyed hash, and features. Never a value. */
export function openWrongMarks({ files, clock }: Pick<Ports, 'files' | 'clock'>): WrongStore {
  const turn = inTurn();
  const fresh = (): WrongMarks => ({ key: randomBytes(16).toString('hex'), marks: [] });

  /** A file that cannot be read is renamed. Its key is lost, so its marks could not be found again either. */
  async function read(): Promise<WrongMarks> {
    const content = await files.read(WRONG_FILE);
    const parsed = content === undefined ? undefined : parse(content);
    if (parsed?.ok) return parsed.value;
    if (parsed !== undefined) await files.setAside(WRONG_FILE);
    return write(fresh());
  }

  async function write(marks: WrongMarks): Promise<WrongMarks> {
    await files.replace(WRONG_FILE, `${JSON.stringify(marks)}\n`);
    return marks;
  }

  const without = ({ key, marks }: WrongMarks, gone: Input<'wrong.remove'>): WrongMarks => ({
    key,
    marks: marks.filter(({ detector, print }) => detector !== gone.detector || print !== gone.print),
  });

  return {
    list: () => turn(read),
    peek: () =>
      turn(async () => {
        const content = await files.read(WRONG_FILE);
        const parsed = content === undefined ? undefined : parse(content);
        return parsed?.ok ? parsed.value : undefined;
      }),
    add: (mark) =>
      turn(async () => {
        const { key, marks } = without(await read(), mark);
        return write({ key, marks: [...marks, { ...mark, at: clock.now().toISOString() }] });
      }),
    remove: (mark) => turn(async () => write(without(await read(), mark))),
  };
}

function parse(content: string): Parsed<WrongMarks> {
  try {
    return wrongMarksShape(JSON.parse(content));
  } catch {
    return refused('', 'JSON ではありません', 'not JSON');
  }
}
