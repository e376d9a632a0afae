import type { Way } from '../line.ts';
import { type Contents, drain, type Read, readLater, type Seen, see } from './bodies.ts';
import { isRequest, isStream } from './kinds.ts';
import type { PageLine } from './page-line.ts';

/** A body on its way, with what else goes along: the address, headers. */
export interface Parcel {
  readonly way: Way;
  readonly along: string;
  readonly seen: Seen;
}

const whole = ({ along }: Parcel, { text, files }: Contents): Contents => ({ text: `${along}\n${text}`, files });

/** Whether it may leave, said at once; `undefined` when the body must be read first. */
export function judgeNow(line: PageLine, parcel: Parcel): boolean | undefined {
  const { contents } = parcel.seen;
  return contents === undefined ? undefined : line.mayLeave(parcel.way, whole(parcel, contents));
}

/**
 * Whether it may leave, said when it is known: at once where that is possible. Gives the body to send, which for a
 * stream are the bytes it was read to. What cannot be read may not leave.
 */
export function judgeLater(line: PageLine, parcel: Parcel, done: (mayLeave: boolean, body: unknown) => void): void {
  const { seen, way } = parcel;
  const judge =
    (body: unknown): Read =>
    (contents) => {
      if (contents === undefined) done(false, body);
      else line.mayLeaveLater(way, whole(parcel, contents), (mayLeave) => done(mayLeave, body));
    };
  const read = (body: unknown, contents: Contents | undefined) =>
    contents === undefined ? readLater(body, judge(body)) : judge(body)(contents);
  if (!isStream(seen.body) && !isRequest(seen.body)) read(seen.body, seen.contents);
  else {
    drain(seen.body, (bytes) => {
      if (bytes === undefined) done(false, bytes);
      else read(bytes, see(bytes).contents);
    });
  }
}
