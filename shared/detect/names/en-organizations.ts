import { type Found, weigh } from '../detector.ts';
import type { KindsOf } from './en-lexicon.ts';
import type { EnglishText } from './en-people.ts';
import type { Phrase, Token } from './en-phrases.ts';
import { COMPANY_COLUMN } from './en-vocabulary.ts';
import { headingAt } from './heading.ts';

const NAMED_LABEL = /(?:company|organi[sz]ation|employer|vendor|supplier)(?: name)?\s*[:=]\s*$/iu;
const WORKS =
  /\b(?:work(?:s|ed|ing)? (?:at|for)|address of|office of|employed (?:at|by)|founded|founder of|CEO of|joined|hired by|acquired by|shares of|customers? of)\s+$/iu;

/** The organization that a phrase names: by company form, by a word such as Bank, by list, by label. */
export function organizationIn({ text, columnAt }: EnglishText, phrase: Phrase): Found | undefined {
  const tokens = withoutOpeners(phrase);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const lead = text.slice(Math.max(0, first.start - 40), first.start);
  const span = { start: first.start, end: last.end };
  const form = tokens.findLastIndex(({ kind }) => kind === 'form');
  if (form > 0)
    return { start: first.start, end: tokens[form]?.end ?? last.end, ...weigh(0.5, ['company-form', 0.38]) };
  if (NAMED_LABEL.test(lead)) return { ...span, ...weigh(0.5, ['label', 0.3]) };
  if (/[\n,\t|]/u.test(lead) && COMPANY_COLUMN.test(headingAt(text, first.start, columnAt)))
    return { ...span, ...weigh(0.5, ['column', 0.3]) };
  const sign = tokens.findLastIndex(({ kind }) => kind === 'organization');
  if (sign > 0 && tokens.slice(0, sign).some(isTelling)) {
    return { start: first.start, end: tokens[sign]?.end ?? last.end, ...weigh(0.5, ['company-form', 0.2]) };
  }
  if (isPartnership(tokens)) return { ...span, ...weigh(0.5, ['company-form', 0.15]) };
  const listed = tokens.length <= 3 && tokens.every(({ kinds }) => kinds.includes('o'));
  if (listed && tokens.every(({ kinds }) => !kinds.includes('w') && !kinds.includes('f')))
    return { ...span, ...weigh(0.5, ['dictionary', 0.15]) };
  if (
    WORKS.test(lead) &&
    tokens.every(
      ({ kind, value }) => /\p{Ll}/u.test(value) && (kind === 'unknown' || kind === 'last' || kind === 'word'),
    )
  )
    return { ...span, ...weigh(0.5, ['neighbour', 0.1]) };
  return undefined;
}

function withoutOpeners({ tokens, opens }: Phrase): readonly Token[] {
  let from = 0;
  while (
    from < tokens.length - 1 &&
    ((opens &&
      from === 0 &&
      /^(?:The|A|An|At|In|On|For|From|With|To|By|Our|My|Your|This|That|When|If|As|And|But|I)$/u.test(
        tokens[from]?.value ?? '',
      )) ||
      tokens[from]?.value === 'The')
  )
    from++;
  return tokens.slice(from);
}

function isTelling({ kind }: Token): boolean {
  return (
    kind === 'unknown' ||
    kind === 'last' ||
    kind === 'place' ||
    kind === 'first' ||
    kind === 'japanese' ||
    kind === 'demonym'
  );
}

/** Smith & Jones; Valentine-Murray. */
function isPartnership(tokens: readonly Token[]): boolean {
  return (
    tokens.length >= 3 &&
    tokens.length <= 5 &&
    tokens.some(({ value }) => value === '&') &&
    tokens.filter(isTelling).length >= 2
  );
}

const FIRM =
  /(?<![\p{L}\p{N}-])\p{Lu}\p{L}+, \p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)? and \p{Lu}\p{L}+(?![\p{L}-])|(?<![\p{L}\p{N}-])\p{Lu}\p{L}+ and Sons(?!\p{L})/gu;

/** Law-firm names: three surnames in a row (Hawkins, Richardson and Santana), or a surname and Sons. */
export function firms(text: string, kindsOf: KindsOf): readonly Found[] {
  if (!text.includes(' and ')) return [];
  const matches = [...text.matchAll(FIRM)].filter(
    ([value]) =>
      !value.split(/\P{L}+/u).some((word) => /[fwp]/u.test(kindsOf(word)) && word !== 'and' && word !== 'Sons'),
  );
  return matches.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...weigh(0.45, ['company-form', match[0].endsWith('Sons') ? 0.3 : 0.1]),
  }));
}
