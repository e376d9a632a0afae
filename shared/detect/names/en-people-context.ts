import type { Evidence } from '../detector.ts';
import { AFTER_PERSON, BEFORE_PERSON, KIN_BEFORE } from './en-vocabulary.ts';
import { headingAt } from './heading.ts';

export interface EnglishText {
  readonly text: string;
  readonly columnAt: (offset: number) => string;
}

/** Labels before a name. */
const LABEL =
  /(?:(?:^|[\n(;,|{])[ \t>*#/-]*["']?(?:(?:full|first|last|customer|client|patient|employee|contact|account|card ?holder|sender|recipient|your|maiden|user|sales|project|team|line|primary|emergency)[ _-]?)?(?:name|names|from|to|cc|bcc|attn|attention|contact(?: person)?|customer|client|patient|employee|author|owner|assignee|assigned to|reporter|reported by|reviewer|reviewed[ -]by|manager|rep|lead|attendees?|participants?|present|signed(?:[ -]off[ -]by| by)?|prepared by|created by|approved by|submitted by|requested by|directed by|written by|co-authored-by|acked-by|beneficiary|account holder|cardholder|passenger|guest|driver|tenant|landlord|candidate|applicant|insured|policyholder|next of kin|spouse|interviewer|speaker|presenter|host|sender|recipient|teacher|student|instructor|doctor|physician|lawyer|witness|defendant|plaintiff|buyer|seller|payee)["']?\s*(?:[:=]|is)|(?:担当者?|氏名|お?名前|差出人|宛先|記入者|作成者|報告者|申請者|承認者|患者名?|顧客名|お客様名?|受取人|署名|講師|出席者|参加者|責任者|連絡先|著者)[:=]|(?:\(c\)|©|copyright)[^\n\p{L}]{0,12}\d{4},?|@author|(?:your|full) (?:full )?name\?)\s*["']?$/iu;

/** Headings of columns of names; the plain word Name heads columns of anything. */
const NAME_COLUMN =
  /^(?:(?:full|first|last|family|given|middle|sur|customer|client|employee|patient|contact|user|account|sender|recipient|student|teacher|driver|guest|passenger|member|staff|manager|owner|candidate|applicant|participant|attendee|insured|card ?holder|account ?holder)[ _-]?names?|contact(?: person)?|assignee|assigned to|owner|attendees?|author|manager|customer|client|employee|patient|sales ?rep|rep|representative|requester|requested by|reporter|approver|approved by|reviewer|instructor|teacher|student|doctor|physician|driver|guest|passenger|card ?holder|account ?holder|recipient|sender|buyer|seller|tenant|applicant|candidate|member|participant|speaker|interviewer|person|氏名|お?名前|担当者?(?:名)?|顧客名|お客様名?|社員名|申込者|受取人|宛名|著者|ローマ字(?:氏名)?|英字氏名|氏名[(]?(?:ローマ字|英字|英語)[)]?)$/iu;
const PLAIN_COLUMN = /^names?$/iu;

/** The key of a record, whose value names anything. */
const KEY = /(?<!\p{L}[ _-])name["']?\s*[:=]\s*["']$/iu;
const HONORIFIC =
  /^ ?(?:さん|様|さま|氏(?![名族])|殿|先生|くん|君|ちゃん|部長|課長|社長|係長|主任|-(?:san|sama|sensei)\b)/u;
/** The last characters of a label, and of the words in `BEFORE_PERSON`. */
const MAY_BE_LABEL = /(?:[:=?]|is|\d{4},?|author)\s*["']?$/iu;

/** What the words around a name say for it. `titled` where a title (Mr, Dr) stands before it. */
export function contextOf(
  { text, columnAt }: EnglishText,
  start: number,
  end: number,
  titled: boolean,
): readonly Evidence[] {
  const lead = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  const evidence: Evidence[] = [];
  if (titled || HONORIFIC.test(after)) evidence.push(['honorific', 0.3]);
  if (MAY_BE_LABEL.test(lead.slice(-10)) && LABEL.test(lead)) evidence.push(['label', KEY.test(lead) ? 0.2 : 0.3]);
  else if (/[\p{L}:] $/u.test(lead) && KIN_BEFORE.test(lead)) evidence.push(['neighbour', 0.3]);
  else if (/[\p{L},:] +$|,\n$/u.test(lead) && BEFORE_PERSON.test(lead)) evidence.push(['neighbour', 0.1]);
  if (AFTER_PERSON.test(after)) evidence.push(['neighbour', 0.12]);
  if (/(?:^|\n)[ \t>]*$/u.test(lead) && /^[ \t]*(?:\n|$)/u.test(after)) evidence.push(['signature', 0.12]);
  if (/[\n,\t|]/u.test(lead)) {
    const heading = headingAt(text, start, columnAt);
    if (NAME_COLUMN.test(heading)) evidence.push(['column', 0.3]);
    else if (PLAIN_COLUMN.test(heading)) evidence.push(['column', 0.2]);
  }
  return evidence;
}

/** Words for things that are named after people, at the head of a list: 「Names of apples: …」, 「these roses: …」. */
const THINGS =
  /(?:(?<!\p{L})(?:names?|kinds?|types?|sorts?|varieties|breeds|brands|models|lists?) of (?!the )(?!(?:people|persons?|guests?|members?|attendees|participants|students?|staff|colleagues|employees|customers?|clients?|patients?|players|authors|speakers|children|winners|candidates|applicants|users)(?!\p{L}))[a-z]{3,20}s|(?<!\p{L})(?:apples|pears|plums|cherries|roses|tulips|potatoes|tomatoes|cheeses|wines|beers|cocktails|sandwiches|cakes|dogs|horses|ships|boats|storms|hurricanes|typhoons|fonts|typefaces|bands|albums|films|movies|cars|aircraft|engines|guitars|knots|stitches|varieties|cultivars|breeds|brands|models|units|laws|methods|theorems|algorithms|towns|cities|villages|streets|stations|rivers|lakes|islands|teams|clubs|stadiums|products|series|editions|releases))[^\n.:;]{0,24}: [^\n:;]{0,240}$/u;
const LIST_REACH = 300;

/** Whether a name stands in a list whose head says that it lists things. `start` is an offset into the text. */
export function isListOfThings(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - LIST_REACH), start);
  return lead.includes(': ') && THINGS.test(lead);
}
