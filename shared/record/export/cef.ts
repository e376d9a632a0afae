import type { Exported, Sender } from './exported.ts';
import { type Facts, factsOf, foundText, rulesText } from './facts.ts';
import { SCALES, severityOf } from './severity.ts';

/** What may be left out where a message must be short: lists first, since their sums stay in other fields. */
export type Part = 'rules' | 'found';

/** How this very message came to be. */
export interface Telling {
  /** It may have been received before: nobody could tell when the last sending was cut off. */
  readonly resent?: boolean;
  readonly without?: readonly Part[];
}

/**
 * One line as an event of ArcSight's Common Event Format, version 0: the header, then `key=value` pairs with keys of its
 * published dictionary. Custom fields have a label beside them. Rules of the format: "Implementing ArcSight Common Event
 * Format (CEF)", chapters "Header information", "Character encoding" and "ArcSight extension dictionary".
 */
export function cefEvent(line: Exported, { version }: Sender, telling: Telling = {}): string {
  const facts = factsOf(line.body);
  const severity = SCALES[severityOf(facts)].cef;
  const header = ['Sekisho', 'Sekisho', version, classOf(facts), nameOf(facts), String(severity)];
  const pairs = [
    ...placeOf(line, facts),
    ...wordsOf(facts),
    ...countsOf(line, facts),
    ...listsOf(line, facts, telling),
  ];
  const known = pairs.filter((pair): pair is readonly [string, string | number] => pair[1] !== undefined);
  const extension = known.map(([key, value]) => `${key}=${escapedValue(String(value))}`).join(' ');
  return `CEF:0|${header.map(escapedHeader).join('|')}|${extension}`;
}

/** Backslash and pipe are escaped in the header, and nothing else; a line break may not stand there. */
export function escapedHeader(text: string): string {
  return text.replaceAll(/[\r\n]+/gu, ' ').replaceAll(/[\\|]/gu, '\\$&');
}

/** Backslash and equal sign are escaped in a value of the extension, line breaks are written as `\n` and `\r`. */
export function escapedValue(text: string): string {
  return text.replaceAll(/[\\=]/gu, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

type Pair = readonly [key: string, value: string | number | undefined];

/** The kind of event, for rules in the receiver: it never changes for the same thing. */
function classOf({ kind, outcome, reason }: Facts): string {
  const detail = kind === 'entry' ? outcome : kind === 'correction' ? undefined : reason;
  return detail === undefined ? kind : `${kind}/${detail}`;
}

const NAMES: Readonly<Record<string, string>> = {
  'entry/copied-safe': 'Text copied with placeholders',
  'entry/copied-original': 'Text copied as it was',
  'entry/sent-safe': 'Text sent with placeholders',
  'entry/sent-original': 'Text sent as it was',
  'entry/restored': 'Answer restored',
  'entry/held': 'Text held',
  'entry/checked': 'Text checked',
  'entry/passed': 'Text passed',
  'entry/unchecked': 'Text could not be checked',
  passed: 'Texts silently allowed',
  correction: 'Correction asked for',
  'pruned/retention': 'Record lines went when their time was over',
  'pruned/cleared': 'Record cleared by the person',
  cut: 'Damaged end of the record cut off',
  'trouble/gone': 'Last lines of the record are gone',
  'trouble/altered': 'Last line of the record was changed',
  'trouble/unmarked': 'Mark of the end of the record cannot be read',
  'notice/lost': 'Record lines were lost before they were sent',
  'notice/changed': 'Record line was changed and is not sent',
  'notice/replaced': 'Record was replaced and is sent anew',
};

function nameOf(facts: Facts): string {
  return NAMES[classOf(facts)] ?? classOf(facts);
}

/** Keys of the dictionary that fit as they are. `rt` is in milliseconds since 1970; a day is its first one. */
function placeOf({ machine, id, person, computer }: Exported, { at, kind, site, host }: Facts): readonly Pair[] {
  return [
    ['rt', Date.parse(at)],
    ['externalId', id],
    ['deviceExternalId', machine],
    ['dvchost', computer],
    ['suser', person],
    ['cat', kind],
    ['sourceServiceName', host],
    ['destinationServiceName', site],
  ];
}

function wordsOf({ action, outcome, reason, correction, checks, amount, tier, about }: Facts): readonly Pair[] {
  return [
    ['act', action],
    ['outcome', outcome],
    ['reason', reason ?? correction],
    ['cnt', checks ?? amount],
    ...labelled('flexString1', 'tier', tier),
    ...labelled('flexString2', 'about', about),
  ];
}

function countsOf({ seq }: Exported, { length, found, released, added }: Facts): readonly Pair[] {
  return [
    ...labelled('cn1', 'seq', seq),
    ...labelled('cn2', 'length', length),
    ...labelled('cn3', 'findings', found && sumOf(found)),
    ...labelled('cfp1', 'released', released),
    ...labelled('cfp2', 'added', added),
  ];
}

function listsOf({ hash }: Exported, facts: Facts, { resent, without = [] }: Telling): readonly Pair[] {
  const { policy, rules, found, group, lesson } = facts;
  return [
    ...labelled('cs1', 'policy', policy && `${policy.id} ${policy.version}`),
    ...labelled('cs2', 'rules', without.includes('rules') ? undefined : some(rulesText(rules))),
    ...labelled('cs3', 'found', without.includes('found') ? undefined : some(foundText(found))),
    ...labelled('cs4', 'group', group),
    ...labelled('cs5', 'lesson', lesson),
    ...labelled('cs6', 'hash', hash),
    ...labelled('flexNumber1', 'resent', resent === true ? 1 : undefined),
    ...labelled('flexNumber2', 'shortened', without.length > 0 ? 1 : undefined),
  ];
}

function labelled(key: string, label: string, value: string | number | undefined): readonly Pair[] {
  return [
    [key, value],
    [`${key}Label`, value === undefined ? undefined : label],
  ];
}

const some = (text: string) => (text === '' ? undefined : text);

function sumOf(found: NonNullable<Facts['found']>): number {
  return Object.values(found).reduce((sum, { low = 0, medium = 0, high = 0 }) => sum + low + medium + high, 0);
}
