import type { Finding } from '../../../shared/detect/finding.ts';
import type { ScanOptions } from '../../../shared/detect/scan.ts';
import { engineHere } from '../engine/engine-door.ts';

// Stands in for `shared/detect/scan.ts`: the detectors are in the frame already, in the engine's script.

export function scan(text: string, options: ScanOptions = {}): readonly Finding[] {
  const engine = engineHere();
  if (engine === undefined) throw new Error('no engine');
  return engine.scan(text, options);
}
