import { type Assessment, type Candidate, weigh } from '../detector.ts';
import { namedOtherwise } from '../detectors/personal/labels.ts';
import type { ForeignId } from './foreign-kind.ts';
import { type Around, aroundOf, BEHIND, distanceTo, distinctKindsOf, kindsOf } from './kinds.ts';

/** A shape without a check digit is common: its words stand close to it. */
const CLOSE = 24;

interface Naming {
  readonly kind: ForeignId;
  readonly distance: number;
}

/** The kind whose own words stand nearest, so that a number which fits two countries is called what the text calls it. */
function nearest(kinds: readonly ForeignId[], around: Around): Naming | undefined {
  return kinds
    .flatMap((kind): readonly Naming[] => {
      const distance = distanceTo(kind.words, around);
      if (distance === undefined || (kind.passes === undefined && distance % BEHIND > CLOSE)) return [];
      return [{ kind, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance)[0];
}

/** Words for any identity number, which digits in one run need beside the country. */
const IDENTITY =
  /(?<![a-z])(?:id|ids|no|nr|tin|numbers?|tax\w*|citizens?|national|social|identit\w*|document\w*|residents?|card)(?![a-z])|番号|ナンバー|身分|国民|税/iu;

/** Words for numbers of business, whatever country stands beside them. */
const BUSINESS =
  /order|invoice|ticket|tracking|parcel|part|lot|model|version|build|sku|serial|price|amount|注文|伝票|受付|予約|型番|品番|ロット|商品|請求|見積/iu;

/** Whether the text names the country of a number with a check digit. */
function speaksOf(around: Around, kinds: readonly ForeignId[], value: string): boolean {
  if (BUSINESS.test(around.before)) return false;
  if (/^\d+$/u.test(value) && !IDENTITY.test(`${around.before} ${around.behind} ${around.column}`)) return false;
  return kinds.some(
    ({ passes, land }) => passes !== undefined && land !== undefined && distanceTo(land, around) !== undefined,
  );
}

function isDistinct({ bare }: ForeignId, value: string): boolean {
  return bare === true || (bare?.test(value) ?? false);
}

/**
 * Judges a number that may be an identity number of another country: by its shape, its check digit, and the words or the
 * country near it.
 */
export function judgeIdentity(candidate: Candidate): boolean | Assessment {
  const { value, before, after } = candidate;
  const around = aroundOf(candidate);
  const alone = before.trim() === '' && after.trim() === '';
  // Most numbers stand among numbers: without a word near them few kinds are left, or none.
  if (around === undefined && !alone && /^\d+$/u.test(value) && distinctKindsOf(value).length === 0) return false;
  const kinds = kindsOf(value.toUpperCase());
  if (kinds.length === 0 || /^(\d)(?:\D?\1){7,}$/u.test(value)) return false;
  const named = around && nearest(kinds, around);
  if (named !== undefined) return weigh(0.75, ['label', 0.1], named.kind.passes !== undefined && ['check-digit', 0.1]);
  if (around !== undefined && speaksOf(around, kinds, value))
    return weigh(0.65, ['check-digit', 0.1], ['neighbour', 0.05]);
  // A text that is nothing but such a number: possible, not certain.
  if (alone) return kinds.some(({ labelOnly }) => labelOnly !== true) && weigh(0.45, ['no-label', 0]);
  const distinct = kinds.filter((kind) => isDistinct(kind, value));
  if (distinct.length === 0 || namedOtherwise(candidate)) return false;
  return weigh(0.6, distinct.some(({ passes }) => passes !== undefined) ? ['check-digit', 0.1] : ['shape', 0]);
}
