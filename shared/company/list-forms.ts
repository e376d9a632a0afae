import { fold } from '../detect/fold.ts';
import type { ColumnKind } from './index-file.ts';
import { daysIn } from './list-dates.ts';
import { codesOf } from './list-hash.ts';
import { BREAK, isLatin, skeletonOf } from './list-text.ts';

/** Legal forms that stand before or after a name, as skeletons have them. */
const LEGAL = [
  '株式会社',
  '有限会社',
  '合同会社',
  '合資会社',
  '合名会社',
  '一般社団法人',
  '一般財団法人',
  '医療法人',
  '学校法人',
];
const LEGAL_LATIN = [
  'coltd',
  'incorporated',
  'corporation',
  'limited',
  'inc',
  'ltd',
  'llc',
  'corp',
  'kk',
  'gmbh',
  'plc',
];

/** A name without its legal form counts by itself from this length on: a shorter one could be a word. */
const SHORTEST_CORE = { latin: 5, other: 4 } as const;

/** Shortest value that is looked for: shorter ones stand in every text. */
const SHORTEST = 2;
const LONGEST = 60;

/** All forms, as codes, under which a value of a list is looked for; none where it says too little. */
export function formsOf(kind: ColumnKind, given: string): readonly (readonly number[])[] {
  const text = fold(given.trim()).text;
  const forms = isWordKind(kind) ? wordForms(kind, text) : numberForms(kind, text);
  return forms.filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}

/** Names and terms are met letter by letter, numbers by their groups. */
export function isWordKind(kind: ColumnKind): boolean {
  return kind === 'name' || kind === 'organization' || kind === 'term';
}

function numberForms(kind: ColumnKind, text: string): readonly (readonly number[])[] {
  if (kind === 'date')
    return daysIn(text)
      .slice(0, 1)
      .map(({ day }) => codesOf(day));
  const signs = text.toUpperCase().replaceAll(kind === 'number' || kind === 'phone' ? /[^0-9]/gu : /[^0-9A-Z]/gu, '');
  const local = kind === 'phone' && /^\+? ?81/u.test(text) ? `0${signs.slice(2).replace(/^0/u, '')}` : signs;
  return [codesOf(local)];
}

function wordForms(kind: ColumnKind, text: string): readonly (readonly number[])[] {
  const codes = plain(text);
  if (kind === 'name') return [codes, ...turned(text)];
  if (kind === 'organization') return [codes, ...cores(codes)];
  return [codes];
}

/** A name in Latin letters is written with either part first. */
function turned(text: string): readonly (readonly number[])[] {
  const parts = text.split(/[\s,]+/u).filter((part) => part !== '');
  if (parts.length < 2 || !plain(text).every(isLatin)) return [];
  return [plain([...parts.slice(1), parts[0]].join(' ')), plain([parts.at(-1), ...parts.slice(0, -1)].join(' '))];
}

/** An organisation without its legal form, and with the form on the other side. */
function cores(codes: readonly number[]): readonly (readonly number[])[] {
  const whole = String.fromCharCode(...codes.filter((code) => code <= 0xffff));
  for (const form of LEGAL.map((name) => String.fromCharCode(...plain(name)))) {
    const core = whole.startsWith(form)
      ? whole.slice(form.length)
      : whole.endsWith(form)
        ? whole.slice(0, -form.length)
        : '';
    if (core !== '') return [core, form + core, core + form].filter((name) => speaks(name)).map(codesOf);
  }
  const latin = LEGAL_LATIN.find((form) => whole.endsWith(form) && whole.length > form.length);
  return latin === undefined ? [] : [whole.slice(0, -latin.length)].filter(speaks).map(codesOf);
}

function speaks(name: string): boolean {
  return name.length >= (codesOf(name).every(isLatin) ? SHORTEST_CORE.latin : SHORTEST_CORE.other);
}

function plain(text: string): readonly number[] {
  const { codes, count } = skeletonOf(text);
  return [...codes.subarray(0, count)].filter((code) => code !== BREAK);
}
