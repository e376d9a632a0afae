import { object } from '../contract/object-shape.ts';
import { oneOf, type Parsed, refused, type Shape, text, whole } from '../contract/shape.ts';
import { INDEX_KINDS, type IndexKind } from './index-file.ts';

/** What is signed of an index: the file itself is binary and large, its SHA-256 stands for it. */
export interface IndexManifest {
  readonly format: 1;
  readonly name: string;
  readonly kind: IndexKind;
  readonly version: number;
  /** Day it was made: 2026-04-01. */
  readonly made: string;
  /** Size of the file in bytes. */
  readonly size: number;
  /** SHA-256 of the file in hexadecimal (FIPS 180-4). */
  readonly sha256: string;
  /** Name of the company key that made it; never the key. */
  readonly key: string;
}

const shape: Shape<IndexManifest> = object({
  format: oneOf(1),
  name: text({ min: 1, max: 200 }),
  kind: oneOf(...INDEX_KINDS),
  version: whole(1, 1_000_000_000),
  made: text({ min: 10, max: 10 }),
  size: whole(1, 2_000_000_000),
  sha256: text({ min: 64, max: 64 }),
  key: text({ min: 16, max: 16 }),
});

/** Reads a manifest from the payload of its signed file. */
export function parseManifest(payload: string): Parsed<IndexManifest> {
  try {
    return shape(JSON.parse(payload));
  } catch {
    return refused('', 'JSON として読めません', 'not valid JSON');
  }
}
