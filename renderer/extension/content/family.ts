import type { Leaving } from '../line.ts';

/** One frame's part in a family of frames. */
export interface Member {
  readonly mayLeave: (leaving: Leaving) => boolean;
  /** The family holds something, or nothing any more. */
  readonly arm: (armed: boolean) => void;
}

export interface Family {
  /** This frame holds something, or nothing any more. */
  readonly arm: (armed: boolean) => void;
  /** Whether every frame of the family lets it go. */
  readonly mayLeave: (leaving: Leaving) => boolean;
}

/** Members with whether each holds something. */
type Members = Map<Member, boolean>;

const PLACE = Symbol.for('sekisho.family');
type Place = { [PLACE]?: Members };

/**
 * Joins the frames of the same origin above this one and the page that opened it. Content scripts of such frames can
 * reach each other in Chromium; where they cannot, a frame is a family of its own.
 */
export function joinFamily(member: Member, relatives: readonly unknown[] = [parent, opener]): Family {
  const members = relatives.map(membersOf).find((found) => found !== undefined) ?? new Map<Member, boolean>();
  (globalThis as Place)[PLACE] = members;
  let isHolding = false;
  const changed = () => {
    const isArmed = [...members.values()].includes(true);
    for (const each of members.keys()) each.arm(isArmed);
  };
  const join = () => {
    members.set(member, isHolding);
    changed();
  };
  join();
  // A page that is kept for the way back comes again as it was.
  addEventListener('pagehide', () => {
    members.delete(member);
    changed();
  });
  addEventListener('pageshow', join);
  return {
    arm(armed) {
      isHolding = armed;
      if (members.get(member) === armed) return;
      members.set(member, armed);
      changed();
    },
    mayLeave: (leaving) => [...members.keys()].every((each) => each.mayLeave(leaving)),
  };
}

function membersOf(relative: unknown): Members | undefined {
  try {
    return (relative as Place | null)?.[PLACE];
  } catch {
    // Another origin: the browser does not let anybody look.
    return undefined;
  }
}
