import type { Exports } from '../../../../shared/policy/arrangements.ts';
import { exportWorld } from './world.ts';

/** A process that sends all that waits: `sender FOLDER EXPORTS`. */
export async function main([folder = '', exports = '{}']: readonly string[]): Promise<void> {
  const wanted = JSON.parse(exports) as Exports;
  const { desk } = exportWorld({ folder });
  for (;;) {
    await desk.send(wanted, true);
    const states = await desk.states(wanted);
    if (states.every(({ waiting }) => waiting === 0)) return;
  }
}
