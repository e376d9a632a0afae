import { see } from './bodies.ts';
import { judgeLater, judgeNow } from './judge.ts';
import { isXhr } from './kinds.ts';
import { later, methodOf, notes, OwnException, OwnProgress, withArgument } from './originals.ts';
import type { PageLine } from './page-line.ts';
import { type Realm, watchMethod } from './watch.ts';

interface Opened {
  readonly address: string;
  readonly isAsync: boolean;
}

const dispatch = methodOf(EventTarget.prototype, 'dispatchEvent');

/** Looks at every `XMLHttpRequest` while something is held. One that is stopped ends as a network error does. */
export function watchXhr({ XMLHttpRequest: { prototype } }: Realm, line: PageLine): void {
  const opened = notes<Opened>();
  watchMethod(prototype, 'open', (call, self, args) => {
    if (!isXhr(self) || args.length < 2) return call();
    const address = `${args[1] as string}`;
    opened.set(self, { address, isAsync: args.length < 3 || Boolean(args[2]) });
    return call(withArgument(args, 1, address));
  });
  watchMethod(prototype, 'setRequestHeader', (call, _self, args) => {
    if (!line.armed() || args.length < 2) return call();
    const text = `${args[1] as string}`;
    return line.mayLeave('request', { text, files: '' }) ? call(withArgument(args, 1, text)) : undefined;
  });
  watchMethod(prototype, 'send', (call, self, args) => {
    if (!line.armed() || !isXhr(self)) return call();
    const asked = opened.get(self);
    const seen = see(args[0]);
    const parcel = { way: 'request', along: asked?.address ?? '', seen } as const;
    if (asked?.isAsync === false) {
      // A request that blocks the page cannot wait for a promise, so what must be read first may not leave.
      if (judgeNow(line, parcel) === true) return call([seen.body]);
      throw new OwnException("Failed to execute 'send' on 'XMLHttpRequest'", 'NetworkError');
    }
    judgeLater(line, parcel, (mayLeave, body) => {
      if (!mayLeave) later(() => fail(self));
      // The page may have opened it anew meanwhile.
      else if (opened.get(self) === asked) call([body]);
    });
    return undefined;
  });
}

function fail(request: XMLHttpRequest): void {
  dispatch(request, new OwnProgress('error'));
  dispatch(request, new OwnProgress('loadend'));
}
