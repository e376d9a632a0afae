import { type Evidence, type Found, weigh } from '../detector.ts';
import type { KindsOf } from './en-lexicon.ts';
import {
  BODY,
  COMPANY_COLUMN,
  COMPANY_LABEL,
  DOTTED_FORM,
  FAMILY_FIRM,
  OF_BODY,
  ORGANIZATION_HEAD,
} from './en-organization-words.ts';
import type { EnglishText } from './en-people-context.ts';
import type { Phrase, Token } from './en-phrases.ts';
import { BRANDS } from './en-vocabulary.ts';
import { headingAt } from './heading.ts';

/** How far behind a phrase its company form or what it is a body of may reach. */
const TAIL = 120;

/** The organization that a phrase names by itself: by company form, by a word such as Bank, by list, by label. */
export function organizationIn(english: EnglishText, phrase: Phrase, kindsOf: KindsOf): Found | undefined {
  const { text } = english;
  const tokens = ownTokens(phrase);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const found = (end: number, evidence: Evidence): Found => ({ start: first.start, end, ...weigh(0.5, evidence) });
  const formed = formEnd(text, tokens);
  if (formed !== undefined) return found(formed, ['company-form', 0.38]);
  if (isLabelled(english, first.start)) return found(last.end, [labelOf(english, first.start), 0.3]);
  const body = bodyEnd(text, tokens);
  if (body !== undefined) return found(body, ['company-form', 0.2]);
  const sign = tokens.findLastIndex(({ kind }) => kind === 'organization');
  if (sign > 0 && tokens.slice(0, sign).some(isTelling) && !isBranded(tokens))
    return found(tokens[sign]?.end ?? last.end, ['company-form', 0.2]);
  if (isPartnership(tokens)) return found(last.end, ['company-form', 0.15]);
  return listedIn(tokens, kindsOf);
}

/** Where the name of a company ends with its form (Ltd, S.A., & Sons), if it has one. */
function formEnd(text: string, tokens: readonly Token[]): number | undefined {
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  const form = tokens.findLastIndex(({ kind }) => kind === 'form');
  // Grupo Bimbo S.A. ends in an initial for the phrase, and the form begins with it.
  const isInitial = last.kind === 'initial' && tokens.length > 1;
  const from = isInitial ? last.start - 1 : last.end;
  const rest = text.slice(from, from + TAIL);
  const [first, joint] = tokens;
  const family = joint?.value === '&' ? FAMILY_FIRM.exec(text.slice(first?.end, (first?.end ?? 0) + TAIL)) : null;
  if (first !== undefined && family !== null) return first.end + family[0].length;
  const tail = DOTTED_FORM.exec(rest) ?? (last.kind === 'word' ? null : FAMILY_FIRM.exec(rest));
  if (tail !== null) return from + tail[0].length;
  return form > 0 ? tokens[form]?.end : undefined;
}

function isLabelled({ text, columnAt }: EnglishText, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 40), start);
  return COMPANY_LABEL.test(lead) || (/[\n,\t|]/u.test(lead) && COMPANY_COLUMN.test(headingAt(text, start, columnAt)));
}

function labelOf({ text }: EnglishText, start: number): Evidence[0] {
  return COMPANY_LABEL.test(text.slice(Math.max(0, start - 40), start)) ? 'label' : 'column';
}

/** Where University of …, Bank of …, Banco de … end. */
function bodyEnd(text: string, tokens: readonly Token[]): number | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (tokens.length > 1 && ORGANIZATION_HEAD.test(first.value)) return last.end;
  if (!BODY.test(last.value) || tokens.length > 3) return undefined;
  const rest = OF_BODY.exec(text.slice(last.end, last.end + TAIL));
  return rest === null ? undefined : last.end + rest[0].length;
}

/** Words before a name that are no part of it where they begin a sentence. */
const OPENER =
  /^(?:The|A|An|At|In|On|For|From|With|To|By|Our|My|Your|His|Her|Their|This|That|These|When|While|If|As|And|But|Or|So|I|Is|Are|Was|Did|Does|Do|Has|Have|Can|Could|Will|Would|Should|Since|After|Before|Both|Between|Contact|Call|Ask|Email|Tell|Open|Visit|See|Use|Meet|Join|Please|Dear|Hi|Hello|Thanks|Only|Even|Also|Not|Like|Unlike|During|Under|Over|Why|How|What|Who|Where|Which|Looking|Note|Re|Fwd|Subject|Client|Customer|Vendor|Supplier|Competitor|Partner|Company|Former)$/u;

/** The words of a phrase without what opens its sentence. */
export function ownTokens({ tokens, opens }: Phrase): readonly Token[] {
  let from = 0;
  while (from < tokens.length - 1 && isOpener(tokens[from], opens && from < 2)) from++;
  return tokens.slice(from);
}

function isOpener(token: Token | undefined, opens: boolean): boolean {
  return token?.value === 'The' || (opens && OPENER.test(token?.value ?? ''));
}

const TELLING: ReadonlySet<Token['kind']> = new Set(['unknown', 'last', 'place', 'first', 'japanese', 'demonym']);

/** A word that tells one company from another, as everyday words do not. */
export function isTelling({ kind }: Token): boolean {
  return TELLING.has(kind);
}

export const isBranded = (tokens: readonly Token[]): boolean =>
  tokens.some(({ value }) => BRANDS.has(value.toLowerCase()));

/** Smith & Jones; Valentine & Murray. */
function isPartnership(tokens: readonly Token[]): boolean {
  if (tokens.length < 3 || tokens.length > 5 || !tokens.some(({ value }) => value === '&')) return false;
  return tokens.filter(isTelling).length >= 2 && !tokens.some(({ kind }) => kind === 'word' || kind === 'thing');
}

/** A listed company of one word that is nothing else, or of two or three that stand in the phrase. */
function listedIn(tokens: readonly Token[], kindsOf: KindsOf): Found | undefined {
  const [only] = tokens;
  const found = (from: Token, to: Token): Found => ({
    start: from.start,
    end: to.end,
    ...weigh(0.5, ['dictionary', 0.15]),
  });
  if (only === undefined) return undefined;
  // 「Push it to GitHub」 names a tool; who works there or what it does is for its surroundings to say.
  if (tokens.length === 1) return isPlainlyListed(only) && !isBranded(tokens) ? found(only, only) : undefined;
  for (let from = 0; from < tokens.length - 1; from++) {
    for (let to = Math.min(tokens.length, from + 3); to > from + 1; to--) {
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (first === undefined || last === undefined) continue;
      const names = tokens.slice(from, to).map(({ value }) => value.replaceAll('-', ' '));
      if (kindsOf(names.join(' ')).includes('o')) return found(first, last);
    }
  }
  return tokens.length <= 3 && tokens.every(isPlainlyListed) ? found(only, tokens.at(-1) ?? only) : undefined;
}

const isPlainlyListed = ({ kinds }: Token): boolean => kinds.includes('o') && !/[wf]/u.test(kinds);

const FIRM =
  /(?<![\p{L}\p{N}-])\p{Lu}\p{L}+, \p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)?,? (?:and|&) \p{Lu}\p{L}+(?![\p{L}-])|(?<![\p{L}\p{N}-])\p{Lu}\p{L}+ and Sons(?!\p{L})/gu;
/** Several people by their family names, and no firm of theirs. */
const MANY = /^,? (?:are|were|have|met|agreed|said|say|both|all|joined|discussed|will (?:meet|join|be)|attended)\b/u;

/** Law-firm names: three surnames in a row (Hawkins, Richardson and Santana), or a surname and Sons. */
export function firms(text: string, kindsOf: KindsOf): readonly Found[] {
  if (!/ (?:and|&) /u.test(text)) return [];
  const matches = [...text.matchAll(FIRM)].filter((match) => {
    const names = match[0].split(/\P{L}+/u).filter((word) => word !== 'and');
    if (names.at(-1) === 'Sons') return !/[wp]/u.test(kindsOf(names[0] ?? ''));
    return areSurnames(names.map(kindsOf)) && !MANY.test(text.slice(match.index + match[0].length, match.index + 200));
  });
  return matches.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...weigh(0.45, ['company-form', match[0].endsWith('Sons') ? 0.3 : 0.1]),
  }));
}

/** At most one of them is an everyday word or stands in no list, and none is a place or a first name alone. */
function areSurnames(kinds: readonly string[]): boolean {
  const surnames = kinds.filter((kind) => kind.includes('l'));
  return surnames.length >= 2 && kinds.every((kind) => kind.includes('l') || !/[fpojkd]/u.test(kind));
}
