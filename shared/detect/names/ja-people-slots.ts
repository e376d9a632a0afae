import { type Evidence, type Found, weigh } from '../detector.ts';
import { type Analysis, costAs, tailAt, wordAcross } from './ja-analysis.ts';
import { type Likeness, likeness, nameStart } from './ja-likeness.ts';
import { fitsNameSlot } from './ja-name-slots.ts';
import { LABELS } from './ja-vocabulary.ts';

const NAME = String.raw`(?:[\p{Script=Han}々ヶ]{1,5}[ぁ-ん]{0,4}(?: [\p{Script=Han}々ぁ-ん]{1,5})?|[ァ-ヺー]{2,16}(?:[・= ][ァ-ヺー]{1,16}){0,4}|[ぁ-ん]{2,6}(?: [ぁ-ん]{1,6})?)`;
const LABELLED = new RegExp(
  String.raw`(?:${LABELS.toSorted((a, b) => b.length - a.length).join('|')})(?:様|さま)?(?:\([^)\n]{1,8}\))?(?:[ ]*[:=][ ]*|は|[ ]+)(?:[「『"])?`,
  'g',
);
const ITEM = new RegExp(`^${NAME}`, 'u');
const ITEM_END =
  /^[ ]*(?:$|[^\s:、。]{1,8}:|が|[\n、,。.・()/|;」』"\t&＆【[<]|と|及び|および|です|で、|より|から|\d|[A-Za-z])/u;
const MOST_ITEMS = 30;

/** Names in the places where forms, lists and tables hold names, whether the lists know them or not. */
export function slotPeople(analysis: Analysis): readonly Found[] {
  return [...labelled(analysis), ...besideFacts(analysis)];
}

function* labelled(analysis: Analysis): Generator<Found> {
  const { text } = analysis;
  for (const match of text.matchAll(LABELLED)) {
    const sign = match[0].slice(-1);
    const strong = /[:=]/u.test(match[0]);
    let at = match.index + match[0].length;
    if (!strong && /\p{Script=Han}/u.test(text.charAt(match.index - 1)) && sign !== 'は') continue;
    for (let item = 0; item < MOST_ITEMS; item++) {
      const next = itemAt(analysis, at, strong ? ['label', 0.35] : ['label', 0.25], strong);
      if (next === undefined) break;
      if (next.found !== undefined) yield next.found;
      const separator = /^[ ]*[、,/・と][ ]*/u.exec(text.slice(next.end, next.end + 4))?.[0];
      if (separator === undefined) break;
      at = next.end + separator.length;
    }
  }
}

interface Item {
  readonly found: Found | undefined;
  readonly end: number;
}

/** The name that starts at an offset with what follows it, if the offset may hold one. */
function itemAt(analysis: Analysis, at: number, reason: Evidence, strong: boolean): Item | undefined {
  const { text } = analysis;
  const piece = ITEM.exec(text.slice(at, at + 60))?.[0];
  if (piece === undefined) return undefined;
  const end = nameEnd(analysis, at, at + wholeItem(text, at, piece));
  const start = nameStart(analysis, at, end);
  const tail = tailAt(text, end);
  const closed = tail !== undefined || ITEM_END.test(text.slice(end, end + 12));
  const kind = closed ? kindAt(analysis, start, end, strong) : 'no';
  if (kind === 'no' || (kind === 'maybe' && !strong && tail === undefined))
    return { found: undefined, end: tail?.end ?? end };
  const judged = weigh(0.5, reason, kind === 'sure' && ['dictionary', 0.08], tail !== undefined && ['honorific', 0.05]);
  return { found: { start, end, ...judged }, end: tail?.end ?? end };
}

/** Behind a label with a colon a name need not be known. */
function kindAt(analysis: Analysis, start: number, end: number, strong: boolean): Likeness {
  const kind = likeness(analysis, start, end);
  if (kind !== 'no' || !strong || end - start < 3) return kind;
  return fitsNameSlot(analysis, start, end) === undefined ? 'no' : 'maybe';
}

/** Without the label that comes next on the line: 「承認者：橋本 確認者：…」. */
function wholeItem(text: string, at: number, piece: string): number {
  const blank = piece.indexOf(' ');
  return blank > 0 && /^[^\s:、。]{0,6}:/u.test(text.slice(at + piece.length, at + piece.length + 8))
    ? blank
    : piece.length;
}

/** Names are matched greedily; an honorific, a title or a particle that was taken along is given back. */
function nameEnd(analysis: Analysis, start: number, end: number): number {
  const { text } = analysis;
  for (let at = start + 1; at < end; at++) {
    const tail = tailAt(text, at);
    if (tail !== undefined && text.charAt(at) !== ' ' && (tail.end >= end || at - start >= 2) && isBreak(analysis, at))
      return at;
  }
  const particle = /[ぁ-ん]+$/u.exec(text.slice(start, end));
  if (particle !== null && particle.index > 0 && costAs(analysis, start + particle.index, end, 'given') === undefined) {
    return start + particle.index;
  }
  return end;
}

function isBreak(analysis: Analysis, at: number): boolean {
  return wordAcross(analysis, at) === undefined;
}

const BESIDE = new RegExp(
  String.raw`(?<=^|[\n。、:「 ])(${NAME})(?=[ ]?[、,(/ ][ ]?(?:生年月日|旅券|パスポート|電話|TEL|携帯|住所|年齢|個人番号|マイナンバー|会員番号|社員番号|\d{1,3}歳|(?:明治|大正|昭和|平成|令和)\d|(?:19|20)\d\d[-/年.]|\d{2,4}-\d{2,4}-))`,
  'gu',
);

/** A name that a birth date, a phone number or another personal fact follows. */
function* besideFacts(analysis: Analysis): Generator<Found> {
  for (const match of analysis.text.matchAll(BESIDE)) {
    if (/^[ぁ-ん]+$|[はがをにでとのもや]$/u.test(match[1] ?? '')) continue;
    const item = itemAt(analysis, match.index, ['neighbour', 0.25], false);
    const kind = item === undefined ? 'no' : likeness(analysis, match.index, match.index + (match[1] ?? '').length);
    const start = nameStart(analysis, match.index, match.index + (match[1] ?? '').length);
    if (item?.found !== undefined) yield item.found;
    else if (kind === 'maybe')
      yield { start, end: match.index + (match[1] ?? '').length, ...weigh(0.5, ['neighbour', 0.15]) };
  }
}
