import { copyOf, see } from './bodies.ts';
import { judgeLater, judgeNow } from './judge.ts';
import { add, bare, notes } from './originals.ts';
import type { PageLine } from './page-line.ts';
import { type Realm, watchMethod } from './watch.ts';

type Task = (done: () => void) => void;

interface Queue {
  readonly tasks: Task[];
  at: number;
}

/** A message longer than this is looked at in pieces; those after it wait, so that their order stays. */
const LONG = 262_144;

/** Sockets and data channels: a message that is stopped is dropped; later ones wait for one that is still being read. */
export function watchSockets(realm: Realm, line: PageLine): void {
  const queues = notes<Queue>();
  const watchSend = (owner: object | undefined) =>
    watchMethod(owner, 'send', (call, self, args) => {
      const isWaiting = queues.get(self) !== undefined;
      if ((!line.armed() && !isWaiting) || args.length === 0) return call();
      const seen = see(args[0]);
      const parcel = { way: 'socket', along: '', seen } as const;
      const isShort = seen.contents !== undefined && seen.contents.text.length <= LONG;
      if (isShort && !isWaiting) return judgeNow(line, parcel) === true ? call([seen.body]) : undefined;
      const kept = { ...parcel, seen: { body: copyOf(seen.body), contents: seen.contents } };
      enqueue(queues, self as object, (done) =>
        judgeLater(line, kept, (mayLeave, body) => {
          try {
            if (mayLeave) call([body]);
          } finally {
            done();
          }
        }),
      );
      return undefined;
    });
  watchSend(realm.WebSocket.prototype);
  if (typeof RTCDataChannel === 'function') watchSend(realm.RTCDataChannel.prototype);
}

function enqueue(queues: ReturnType<typeof notes<Queue>>, of: object, task: Task): void {
  const found = queues.get(of);
  const queue = found ?? { tasks: bare<Task[]>([]), at: 0 };
  add(queue.tasks, task);
  if (found !== undefined) return;
  queues.set(of, queue);
  const next = (): void => {
    const first = queue.tasks[queue.at++];
    if (first === undefined) queues.set(of, undefined);
    else first(next);
  };
  next();
}
