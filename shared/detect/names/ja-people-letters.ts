import { type Found, weigh } from '../detector.ts';
import { type Analysis, before } from './ja-analysis.ts';
import { HIRAGANA, KANJI, KATAKANA, kindOf } from './ja-characters.ts';
import { isFullName, isPlainSurname, isSurname, likeness, nameStart } from './ja-likeness.ts';

/** What follows a name where people name themselves or each other in mails, chats and minutes. */
const AFTER_NAME =
  /(?:です|でございます)(?=[。、!\n]|$)|と(?:申し|言い|いい)ます|(?:より|拝|記|へ)(?=[ ]*(?:\n|$))|が(?=担当|対応|務め|説明|発表|出席|参加|報告|作成|司会|窓口)|:(?=[ ]?[^\s/:])/gu;
const NAME_BEFORE =
  /(?:[々〇㐀-鿿ヶ]{1,5} )?[々〇㐀-鿿ヶ]{1,5}$|[々〇㐀-鿿ヶ]{1,4} ?[ぁ-ん]{2,4}$|[ァ-ヺー]{2,12}(?:[・= ][ァ-ヺー]{1,12}){0,3}$/u;

/** Names by the phrases of letters, chats and minutes: 「青葉電子の佐藤です」, 「佐藤: 了解です」, 「佐藤拝」. */
export function letterPeople(analysis: Analysis): readonly Found[] {
  return [...beforePhrases(analysis), ...mentioned(analysis), ...signed(analysis)];
}

function* beforePhrases(analysis: Analysis): Generator<Found> {
  const { text } = analysis;
  for (const match of text.matchAll(AFTER_NAME)) {
    const end = match.index;
    const lead = text.slice(Math.max(0, end - reachAt(text, end)), end);
    const name = lead === '' ? undefined : NAME_BEFORE.exec(lead)?.[0];
    if (name === undefined) continue;
    const start = nameStart(analysis, end - name.length, end);
    const weight = weightOf(analysis, start, end, match[0]);
    if (weight > 0) yield { start, end, ...weigh(0.5, ['label', weight]) };
  }
}

/** How far back a name may begin that ends at an offset, in characters. Most verbs before です end here already. */
function reachAt(text: string, end: number): number {
  const kind = kindOf(text.charCodeAt(end - 1));
  if (kind === KATAKANA) return 40;
  if (kind === KANJI) return 11;
  return kind === HIRAGANA && KANA_GIVEN.test(text.slice(Math.max(0, end - 6), end)) ? 9 : 0;
}

const KANA_GIVEN = /[々㐀-鿿] ?[ぁ-ん]{2,4}$/u;

/** Which phrase this is, and whether what stands before the name goes with it. 0 for no name. */
function weightOf(analysis: Analysis, start: number, end: number, phrase: string): number {
  const lead = before(analysis.text, start);
  if (phrase === ':')
    return /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]? ?)?$/u.test(lead) && isOwn(analysis, start, end) ? 0.2 : 0;
  if (phrase === 'より' || phrase === '拝' || phrase === '記' || phrase === 'へ')
    return /^[ ]*$/u.test(lead) && isOwn(analysis, start, end) ? 0.15 : 0;
  if (phrase === 'が') return /(?:^|[はの、。,「 ])$/u.test(lead) && isOwn(analysis, start, end) ? 0.15 : 0;
  return introduces(analysis, start, end, phrase, lead);
}

function isOwn(analysis: Analysis, start: number, end: number): boolean {
  return isPlainSurname(analysis, start, end) || isFullName(analysis, start, end);
}

const EMPLOYER =
  /(?:会社|工業|商事|商会|電機|物産|銀行|製作所|事務所|学校|大学|病院|部|課|室|係|局|社|店|院|庁|役所|支店|支社|総務|経理|人事|営業|開発|広報|法務|システム|[ァ-ヺーA-Za-z)])[^\s、。のは]{0,12}の$/u;

function introduces(analysis: Analysis, start: number, end: number, phrase: string, lead: string): number {
  const kind = likeness(analysis, start, end);
  if (phrase.startsWith('と'))
    return !/(?:^|[の、。,! ])$/u.test(lead) || kind === 'no' ? 0 : kind === 'sure' ? 0.3 : 0.2;
  if (EMPLOYER.test(lead))
    return kind === 'sure' && isSurnameOrFull(analysis, start, end) ? 0.3 : kind === 'maybe' ? maybe(lead) : 0;
  return /(?:^|[の、。,!])$/u.test(lead) && isOwn(analysis, start, end) ? 0.15 : 0;
}

function isSurnameOrFull(analysis: Analysis, start: number, end: number): boolean {
  return isSurname(analysis, start, end) || likeness(analysis, start, end) === 'sure';
}

function maybe(lead: string): number {
  return /会社[^\s、。]{0,12}の$/u.test(lead) ? 0.2 : 0;
}

/** 「@佐藤 …」 in a chat. */
function* mentioned(analysis: Analysis): Generator<Found> {
  const { text } = analysis;
  if (!text.includes('@')) return;
  for (const match of text.matchAll(/(?=@)(?<![A-Za-z0-9._-])@([々〇㐀-鿿ヶ]{2,6})/gu)) {
    const start = match.index + 1;
    for (let end = start + (match[1] ?? '').length; end >= start + 2; end--) {
      if (!isSurname(analysis, start, end) && !isFullName(analysis, start, end)) continue;
      yield { start, end, ...weigh(0.5, ['label', 0.2]) };
      break;
    }
  }
}

const CLOSING =
  /(?:お願い(?:いた|申|し)|よろしく|宜しく|以上|敬具|草々|失礼(?:いた|し)|ありがとう|--|[◆■*=]{2})[^\n]{0,16}\n{1,20}[ ]{0,40}$/u;
const ALONE =
  /^[ ]*([^\s、。:]{1,12}(?:部|課|室|係|局|支店|支社|営業所|センター|チーム|グループ|事務所) )?([々〇㐀-鿿ヶ]{2,5}(?: [々〇㐀-鿿ぁ-ん]{1,4})?)[ ]*$/u;

/** The end of the line from an offset on, or the offset where the line holds what no name does: most lines do. */
function wordsEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3001 || unit === 0x3002 || unit === 0x3a) return from;
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return at;
  }
  return text.length;
}

/** A surname alone, or behind a department, on the line below a closing phrase. */
function* signed(analysis: Analysis): Generator<Found> {
  const { text } = analysis;
  for (let from = text.indexOf('\n') + 1; from > 0; from = text.indexOf('\n', from) + 1) {
    const match = ALONE.exec(text.slice(from, wordsEnd(text, from)));
    if (match === null || !CLOSING.test(text.slice(Math.max(0, from - 48), from))) continue;
    const [line, department = '', name = ''] = match;
    const start = from + line.indexOf(name, line.indexOf(department) + department.length);
    const end = start + name.length;
    if (isOwn(analysis, start, end) || (department !== '' && isSurname(analysis, start, end)))
      yield { start, end, ...weigh(0.5, ['signature', 0.2]) };
  }
}
