import type { Assessment } from '../../detector.ts';
import { looksRandom } from './randomness.ts';
import { sampleKind } from './sample-values.ts';
import { fits, type Shape, shapesOf } from './service-shapes.ts';
import { BUILD_SHAPES } from './service-shapes-build.ts';
import { WORK_SHAPES } from './service-shapes-work.ts';

/** Shapes of keys by the name of their service, in small letters without separators. */
export const SERVICE_SHAPES: ReadonlyMap<string, readonly Shape[]> = new Map([
  ...shapesOf(BUILD_SHAPES),
  ...shapesOf(WORK_SHAPES),
]);

/** How far before a key the name of its service may stand, in UTF-16 code units. */
const REACH = 48;
const WORD = /[A-Z]?[a-z]+[0-9]?|[A-Z]+(?![a-z])|[A-Z]/gu;
/** Words that say a key follows. */
const KEY_WORDS =
  /^(?:api|apikey|keys?|tokens?|secrets?|auth|access|accesskey|accesstoken|apitoken|authtoken|clientsecret|secretkey|pass|password|pwd|credentials?|creds?|bearer|authorization|pat|licen[sc]ekey|キー|トークン|シークレット)$/u;
/** Words behind which a value of the same shape is a name or a sum of something. */
const HARMLESS =
  /^(?:commit|sha[0-9]?|md5?|digest|checksum|integrity|etag|hash|hashed|version|build|image|trace|span|request|public|publishable|nonce|uuid|guid|ids?|ref|revision|rev|branch|tag|layer|slug|file|path|fingerprint|serial|cursor|dataset|project|zone|site|team|org|page|zip|csrf|job|run|pipeline|template|list|campaign|workspace|tenant|account|[cm]?[jt]sx?|json|py|md|ya?ml|css|html?)$/u;
const DIRECT = /[:=][ \t]{0,2}["'`]?$/u;
/** Key words glued to the name: `algoliakey`. */
const GLUED = /(?:api|app|access|auth|secret|key|token)+$/u;

/**
 * Judges a run of letters and digits that stands shortly behind the name of a service whose keys look like it. A word
 * for keys must stand between, or the value right behind the name and a sign such as `=`. `start` is an offset into `text`.
 */
export function judgeNear(text: string, start: number, value: string): Assessment | false {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/[/@]$/u.test(before)) return false;
  const words = (before.match(WORD) ?? []).map((word) => word.toLowerCase());
  for (let at = words.length - 1; at >= 0; at--) {
    if (HARMLESS.test(words[at] ?? '')) return false;
    const shapes = shapesAt(words, at);
    if (shapes === undefined || !fits(value, shapes)) continue;
    const named = words.slice(at).some((word) => KEY_WORDS.test(word) || GLUED.test(word));
    if (!named && !(at >= words.length - 2 && DIRECT.test(before))) return false;
    if (sampleKind(value) !== undefined || !looksRandom(value, 0.12)) return false;
    return { confidence: named ? 0.8 : 0.65, because: ['label', 'shape', 'random-looking'] };
  }
  return false;
}

/** The shapes for the service that a word names, alone (`algolia`, `algoliakey`) or with the word behind it (`hub spot`). */
function shapesAt(words: readonly string[], at: number): readonly Shape[] | undefined {
  const word = words[at] ?? '';
  return (
    SERVICE_SHAPES.get(word) ??
    SERVICE_SHAPES.get(word + (words[at + 1] ?? '')) ??
    SERVICE_SHAPES.get(word.replace(GLUED, ''))
  );
}
