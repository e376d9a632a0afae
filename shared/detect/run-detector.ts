import type { ColumnAt } from './columns.ts';
import type { Assessment, Candidate, Detector, Found, PatternDetector } from './detector.ts';
import type { Names } from './names/names.ts';

/** How much text around a value a detector may look at, in UTF-16 code units. */
const CONTEXT = 60;

const BY_SHAPE: Assessment = { confidence: 0.9, because: ['shape'] };

/** Runs one detector over a folded text. Offsets of what it yields are into that text. */
export function* runDetector(detector: Detector, text: string, columnAt: ColumnAt, names?: Names): Generator<Found> {
  if ('find' in detector) {
    yield* detector.find(text, { names, columnAt });
    return;
  }
  yield* runPattern(detector, text, columnAt);
}

type Judged = Pick<PatternDetector, 'pattern' | 'accept'>;

/** Finds what a pattern (see `PatternDetector`) matches and its judge accepts. Offsets are into the text. */
export function* runPattern({ pattern, accept }: Judged, text: string, columnAt: ColumnAt): Generator<Found> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [start, end] = match.indices?.groups?.value ?? [0, 0];
    const verdict = accept === undefined ? true : accept(candidateOf(match, start, end, text, columnAt));
    const assessment = verdict === true ? BY_SHAPE : verdict;
    if (assessment !== false && end > start) {
      yield { start, end, ...assessment };
      pattern.lastIndex = Math.max(end, match.index + 1);
    } else {
      // A refused match may hide a good one that begins inside it.
      pattern.lastIndex = match.index + 1;
    }
  }
}

function candidateOf(match: RegExpExecArray, start: number, end: number, text: string, columnAt: ColumnAt): Candidate {
  return {
    value: text.slice(start, end),
    groups: match.groups ?? {},
    text,
    start,
    end,
    get before() {
      return text.slice(Math.max(0, start - CONTEXT), start);
    },
    get after() {
      return text.slice(end, end + CONTEXT);
    },
    get column() {
      return columnAt(start);
    },
  };
}
