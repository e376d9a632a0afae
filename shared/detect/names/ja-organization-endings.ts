import { type Found, weigh } from '../detector.ts';
import { type Analysis, tailAt, wordAcross, wordsIn } from './ja-analysis.ts';
import { isRunUnit } from './ja-characters.ts';
import { stateOf } from './ja-classes.ts';
import { FOREIGN_NAMES } from './ja-foreign-names.ts';
import type { Word } from './ja-lattice.ts';
import { nameBefore, STARTS_IN_KANA, startsUnit } from './ja-organization-names.ts';
import { BARE_ENDS, LATIN_BODIES, NO_COMPANY, ORGANIZATION_ENDS, WEAK } from './ja-organization-vocabulary.ts';

const PLACE = stateOf('place');
const COUNTRY = stateOf('country');
const TELLING: ReadonlySet<number> = new Set(
  (['organization', 'place', 'country', 'surname', 'given', 'proper', 'person'] as const).map(stateOf),
);

const ENDS_BY_LAST = byLast(ORGANIZATION_ENDS);

function byLast(ends: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const end of ends.toSorted((a, b) => b.length - a.length)) {
    const last = end.slice(-1);
    map.set(last, [...(map.get(last) ?? []), end]);
  }
  return map;
}

/** Which code units end an ending: asked for every word, so a table and not a map. */
const IS_LAST = new Uint8Array(0x10000);
for (const last of ENDS_BY_LAST.keys()) IS_LAST[last.charCodeAt(0)] = 1;

/** Names of organizations by what they end with: 仙台銀行, 経済産業省, プレジデント社. */
export function* withEnding(analysis: Analysis): Generator<Found> {
  const { text, words } = analysis;
  for (const word of words) {
    if (IS_LAST[text.charCodeAt(word.end - 1)] !== 1) continue;
    const ending = ENDS_BY_LAST.get(text.charAt(word.end - 1))?.find((end) => text.endsWith(end, word.end));
    if (ending === undefined || wordAcross(analysis, word.end - ending.length) !== undefined) continue;
    const found = ended(analysis, word.end - ending.length, word.end, ending);
    if (found !== undefined) yield found;
  }
}

function ended(analysis: Analysis, from: number, end: number, ending: string): Found | undefined {
  const { text } = analysis;
  const start = nameBefore(analysis, from);
  if (start >= from || text.charAt(from - 1) === ' ' || text.charAt(start) === '〇') return undefined;
  const inside = wordsIn(analysis, start, from);
  const value = text.slice(start, from);
  const telling = inside.some((word) => isTelling(text, word)) || isNameLike(value, ending);
  const bare = BARE_ENDS.has(ending) && from - start >= 2 && isRunUnit(text.charCodeAt(start));
  if (!telling && !bare) return undefined;
  if (WEAK.has(ending) && goesOn(analysis, end)) return undefined;
  if (ending === '省' && inside.every(({ state }) => state === PLACE || state === COUNTRY)) return undefined;
  return { start, end, ...weigh(0.5, ['company-form', telling ? 0.3 : 0.12]) };
}

/** Latin capitals, a known beginning in hiragana, or a word that only 社 makes a company (プレジデント社). */
function isNameLike(value: string, ending: string): boolean {
  if (STARTS_IN_KANA.test(value) || /[A-Z]{2}/u.test(value)) return true;
  return (
    ending === '社' &&
    (/^[A-Z][A-Za-z0-9 .&-]+$/u.test(value) || /^[ァ-ヺー・]{3,}$/u.test(value)) &&
    !NO_COMPANY.has(value)
  );
}

/** True where an ordinary word follows in the same run (航空界, 開発政務次官): the ending is only part of it. */
function goesOn({ text }: Analysis, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (!isRunUnit(unit) || startsUnit(text, end) || tailAt(text, end) !== undefined) return false;
  return true;
}

function isTelling(text: string, { start, end, state, known }: Word): boolean {
  return (TELLING.has(state) && end - start >= 2) || (!known && /^[ァ-ヺー]{3,}$/u.test(text.slice(start, end)));
}

/** Quick to look for, and part of every club below. */
const CLUB_SIGN = /(?:[FAS]C|AS|CF|KK|NPO) ?[ァ-ヺー]|(?=[FSC])(?<=[々〇㐀-鿿ァ-ヺー])(?:FC|SC|CF)/u;
const CLUB =
  /(?:FC|AC|SC|AS|CF|KK|NPO) ?[ァ-ヺー]{3,}(?:・[ァ-ヺー]+)*|[々〇㐀-鿿ァ-ヺー]{2,12}(?:FC|SC|CF)(?![A-Za-z])/gu;
const TEAM =
  /(?=[ァ-ヺー])(?<![ァ-ヺー・])[ァ-ヺー]{3,16}・(?:[ァ-ヺー]{2,16}・)?[ァ-ヺー]{2,16}(?:ズ|ッツ|ックス|ユナイテッド|シティ|ローヴァーズ)(?![ァ-ヺー・])/gu;

/** Surnames, music and places that end like teams. */
const SURNAMES =
  /・(?:ウィリアムズ|ウイリアムズ|アダムズ|エヴァンズ|エバンズ|ジョーンズ|リチャーズ|ロバーツ|ヒューズ|ブルックス|フランクス|トーバルズ|サイモンズ|シモンズ|ホッブズ|ロジャーズ|サンダーズ|マシューズ|ステイプルズ|ジャズ|ブルース|ニューズ|アンティリーズ)$/u;

/** Clubs and teams in katakana, and public bodies known by their Latin letters. */
export function* groups({ text }: Analysis): Generator<Found> {
  if (CLUB_SIGN.test(text)) for (const match of text.matchAll(CLUB)) yield spanOf(match, 0.1);
  for (const match of text.includes('・') ? text.matchAll(TEAM) : []) {
    if (!FOREIGN_NAMES.has(match[0].slice(0, match[0].indexOf('・'))) && !SURNAMES.test(match[0]))
      yield spanOf(match, 0.05);
  }
  for (const match of text.matchAll(LATIN_BODIES)) yield spanOf(match, 0.1);
}

function spanOf(match: RegExpExecArray, weight: number): Found {
  return { start: match.index, end: match.index + match[0].length, ...weigh(0.5, ['company-form', weight]) };
}
