import { performance } from 'node:perf_hooks';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import { type Carried, carryIndexes } from './carry-indexes.ts';
import type { FarFolder } from './far-folder.ts';

/** Where indexes are kept that came by the policy's share or server, and which keys they are judged by. */
export interface CarriedPlace {
  readonly folder: string;
  /** Never rejects. The person can write into the folder, so without keys nothing in it counts. */
  readonly trusted: () => Promise<readonly PublicKey[]>;
  /** Left out where a run of the program is too short to fetch anything. */
  readonly carrier?: IndexCarrier;
}

export interface IndexCarrier {
  /** Looks for newer indexes, unless that was done a moment ago. Never rejects. */
  carry(): Promise<void>;
  /** How the last look ended. */
  last(): Carried;
}

/** Companies make indexes once a day at most. */
const ASK_EVERY_MS = 300_000;

export interface CarrierParts extends Pick<CarriedPlace, 'folder' | 'trusted'> {
  /** The place that the policy's settings name now; `undefined` where they name none. Never rejects. */
  readonly far: () => Promise<FarFolder | undefined>;
}

/** One a process. Nothing waits for it: a text is read with what is here. */
export function indexCarrier({ folder, trusted, far }: CarrierParts): IndexCarrier {
  let asked: { readonly at: number; readonly look: Promise<void> } | undefined;
  let ended: Carried = 'whole';
  let isLooking = false;
  async function look(): Promise<void> {
    isLooking = true;
    const place = await far();
    ended = place === undefined ? 'whole' : await carryIndexes({ far: place, folder, trusted: await trusted() });
    isLooking = false;
  }
  return {
    carry() {
      // A share that hangs must not be asked by ever more threads.
      const isDue = !isLooking && (asked === undefined || performance.now() - asked.at > ASK_EVERY_MS);
      if (asked === undefined || isDue) {
        asked = { at: performance.now(), look: look() };
      }
      return asked.look;
    },
    last: () => ended,
  };
}
