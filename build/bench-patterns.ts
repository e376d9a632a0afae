import { check, type Diagnostics } from 'recheck';
import { DETECTORS } from '../shared/detect/catalog.ts';
import { scan } from '../shared/detect/scan.ts';
import type { Measure } from './bench-engine.ts';
import { quickest } from './bench-measure.ts';

type Attack = NonNullable<Extract<Diagnostics, { status: 'vulnerable' }>['attack']>;

/**
 * Lets recheck look for texts that make a detector's pattern slow, and runs each attack it finds through the detector
 * as it is used: patterns with bounded repeats look worse on paper than they are. Takes minutes.
 */
export async function measurePatterns(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const detector of DETECTORS) {
    if (!('pattern' in detector)) continue;
    const { source, flags } = detector.pattern;
    const found = await check(source, flags.replace('d', ''), { timeout: 20_000 });
    if (found.status !== 'vulnerable') continue;
    const opening = detector.needs?.[0] ?? '';
    const time = (length: number) => {
      const text = opening + attackOf(found.attack, length);
      return quickest(3, () => scan(text, { detectors: [detector] }));
    };
    const [small, large] = [time(10_000), time(100_000)];
    const name = `attack on ${detector.id}, 100 000 characters`;
    measures.push({ name, value: large, unit: 'ms', target: undefined });
    // Below half a millisecond a factor is only noise.
    if (small >= 0.5) measures.push({ name: `  growth from 10 000`, value: large / small, unit: '×', target: 11 });
  }
  return measures;
}

/** The attack's pumps repeated evenly until the text has the wanted length. */
function attackOf({ pumps, suffix }: Attack, length: number): string {
  const share = length / Math.max(1, pumps.length);
  const body = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.max(1, Math.floor(share / pump.length))));
  return body.join('') + suffix;
}
