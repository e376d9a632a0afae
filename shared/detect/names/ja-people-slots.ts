import { type Evidence, type Found, weigh } from '../detector.ts';
import { type Analysis, costAs, tailAt, wordAcross } from './ja-analysis.ts';
import { type Likeness, likeness, nameStart } from './ja-likeness.ts';
import { fitsNameSlot } from './ja-name-slots.ts';
import { LABELS } from './ja-vocabulary.ts';

const NAME = `(?:[々〇㐀-鿿ヶ]{1,5}[ぁ-ん]{0,4}(?: [々〇㐀-鿿ぁ-ん]{1,5})?|[ァ-ヺー]{2,16}(?:[・= ][ァ-ヺー]{1,16}){0,4}|[ぁ-ん]{2,6}(?: [ぁ-ん]{1,6})?)`;
const LABEL_LIST = LABELS.toSorted((a, b) => b.length - a.length).join('|');
/** A label at the end of a piece of text; the sign behind it is found first, which is faster than to look for labels. */
const LABEL = new RegExp(String.raw`(?:${LABEL_LIST})(?:様|さま)?(?:\([^)\n]{1,8}\))?$`, 'u');
const LASTS = [...new Set(LABELS.map((label) => label.slice(-1)))];
const LABELS_BY_LAST: ReadonlyMap<string, readonly string[]> = new Map(
  LASTS.map((last) => [last, LABELS.filter((label) => label.endsWith(last))]),
);
const LABEL_LASTS = [...new Set([...LASTS, '様', 'ま'])].join('');
const LABEL_SIGN = new RegExp(`(?=[ :=は])(?<=[${LABEL_LASTS})])(?:[ ]*[:=][ ]*|は|[ ]+)(?:[「『"])?`, 'gu');
const LONGEST_LABEL = 22;
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
  for (const match of text.matchAll(LABEL_SIGN)) {
    if (!mayBeLabel(text, match.index)) continue;
    const label = LABEL.exec(text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index))?.[0];
    if (label === undefined) continue;
    const sign = match[0].slice(-1);
    const strong = /[:=]/u.test(match[0]);
    let at = match.index + match[0].length;
    if (!strong && /[々〇㐀-鿿]/u.test(text.charAt(match.index - label.length - 1)) && sign !== 'は') continue;
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

/** False where no label ends for sure, which is most often: asked before the long pattern is. */
function mayBeLabel(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  if (last === ')' || last === '様' || last === 'ま') return true;
  return LABELS_BY_LAST.get(last)?.some((label) => text.endsWith(label, end)) ?? false;
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

const FACT =
  /[ ]?[、,(/ ][ ]?(?=生年月日|旅券|パスポート|電話|TEL|携帯|住所|年齢|個人番号|マイナンバー|会員番号|社員番号|\d{1,3}歳|(?:明治|大正|昭和|平成|令和)\d|(?:19|20)\d\d[-/年.]|\d{2,4}-\d{2,4}-)/gu;
const BESIDE = new RegExp(`(?:^|[\n。、:「 ])(${NAME})$`, 'u');
const LONGEST_BESIDE = 40;

/** A name that a birth date, a phone number or another personal fact follows. */
function* besideFacts(analysis: Analysis): Generator<Found> {
  for (const fact of analysis.text.matchAll(FACT)) {
    const end = fact.index;
    const name = BESIDE.exec(analysis.text.slice(Math.max(0, end - LONGEST_BESIDE), end))?.[1];
    if (name === undefined || /^[ぁ-ん]+$|[はがをにでとのもや]$/u.test(name)) continue;
    const from = end - name.length;
    const item = itemAt(analysis, from, ['neighbour', 0.25], false);
    if (item?.found !== undefined) yield item.found;
    else if (item !== undefined && likeness(analysis, from, end) === 'maybe')
      yield { start: nameStart(analysis, from, end), end, ...weigh(0.5, ['neighbour', 0.15]) };
  }
}
