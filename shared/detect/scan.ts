import type { Company } from '../company/company.ts';
import type { OwnWords } from '../policy/own-words.ts';
import { DETECTORS } from './catalog.ts';
import { columnsOf } from './columns.ts';
import { decodedView, hiddenTagsView } from './decode.ts';
import type { Detector } from './detector.ts';
import type { Finding, Seen } from './finding.ts';
import { floorIndex } from './floor-index.ts';
import { fold } from './fold.ts';
import { gateFor } from './gate.ts';
import { joinedViews } from './join.ts';
import type { Names } from './names/names.ts';
import { runDetector } from './run-detector.ts';
import { type Claim, settle } from './settle.ts';
import { originOf, type View } from './view.ts';

export interface ScanOptions {
  /** Left out: every detector of the catalog. */
  readonly detectors?: readonly Detector[];
  /** The dictionaries for this text (see `names/load.ts`); without them no names are found. */
  readonly names?: Names | undefined;
  /** The company's lists, fingerprints and terms; left out: those that came with the dictionaries. */
  readonly company?: Company | undefined;
  /** The policy's own terms and lists. */
  readonly own?: OwnWords | undefined;
}

/** How often text inside encoded text is decoded again. */
const DECODING_DEPTH = 2;

/** A detector on trial may be shown but never reach a band that holds a text. */
const TRIAL_CEILING = 0.49;

/**
 * Finds everything the detectors know in a text. Offsets are UTF-16 code units, end exclusive, into the text as it
 * was given. Same input, same output; time grows linearly with the text.
 */
export function scan(text: string, options: ScanOptions = {}): readonly Finding[] {
  const { detectors = DETECTORS, names, own } = options;
  const folded = fold(text);
  const known = { names, company: options.company ?? names?.company, own };
  const claims = scanView(text, folded, detectors, known);
  const wrapping = wrappingOf(detectors);
  for (const view of wrapping.length > 0 ? joinedViews(folded) : []) {
    const isSeam = (start: number, end: number): boolean => crossesSeam(view.seams, start, end);
    claims.push(...scanView(text, view, wrapping, {}, isSeam));
  }
  for (const view of decodedViews(text, folded)) claims.push(...scanView(text, view, detectors, known));
  const findings = settle(claims);
  return own === undefined ? findings : findings.filter((finding) => !isPassed(text, finding, own));
}

const WRAPPING = new WeakMap<readonly Detector[], readonly Detector[]>();

function wrappingOf(detectors: readonly Detector[]): readonly Detector[] {
  const known = WRAPPING.get(detectors) ?? detectors.filter((detector) => detector.wraps === true);
  WRAPPING.set(detectors, known);
  return known;
}

type Keep = (start: number, end: number) => boolean;

/** What a text is read with besides the detectors. */
type Known = Pick<ScanOptions, 'names' | 'company' | 'own'>;

function scanView(text: string, view: View, detectors: readonly Detector[], known: Known, keep?: Keep): Claim[] {
  const claims: Claim[] = [];
  const { chances, mentions } = gateFor(view.text, detectors);
  const columnAt = columnsOf(view.text);
  for (const { detector, stretches } of chances) {
    for (const found of runDetector(detector, view.text, {
      columnAt,
      mentions,
      names: known.names,
      company: known.company,
      own: known.own,
      stretches,
      hidden: view.hidden,
    })) {
      if (keep !== undefined && !keep(found.start, found.end)) continue;
      const span = originOf(view, found);
      if (span.end <= span.start) continue;
      claims.push({
        detector: detector.id,
        category: found.category ?? detector.category,
        ...span,
        confidence: detector.trial === true ? Math.min(TRIAL_CEILING, found.confidence) : found.confidence,
        seen: seenAs(text, view, found.start, found.end, span.start),
        because: found.because,
        ...(found.code === undefined ? {} : { code: found.code }),
        ...(found.company === undefined ? {} : { company: found.company }),
        severity: detector.severity,
        block: detector.block === true,
        beside: detector.beside === true,
      });
    }
  }
  return claims;
}

/** What the policy never wants to hear of. Its own lists have the last word, and a block is more than a value. */
function isPassed(text: string, { start, end, company, code }: Finding, own: OwnWords): boolean {
  return company === undefined && code === undefined && own.passes(text.slice(start, end));
}

function seenAs(text: string, view: View, start: number, end: number, originStart: number): Seen {
  return view.seen === 'folded' && text.startsWith(view.text.slice(start, end), originStart) ? 'plain' : view.seen;
}

function* decodedViews(text: string, folded: View): Generator<View> {
  const hidden = hiddenTagsView(text);
  if (hidden !== undefined) yield hidden;
  let view: View | undefined = folded;
  for (let depth = 0; depth < DECODING_DEPTH; depth++) {
    view = decodedView(view);
    if (view === undefined) return;
    yield view;
  }
}

/** At most two breaks may run through one value: more of them are a list, not a broken value. */
const MOST_SEAMS = 2;

function crossesSeam(seams: readonly number[], start: number, end: number): boolean {
  const crossed = floorIndex(seams, end - 1) - floorIndex(seams, start);
  return crossed > 0 && crossed <= MOST_SEAMS;
}
