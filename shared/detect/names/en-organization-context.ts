import { type Evidence, type Found, weigh } from '../detector.ts';
import type { KindsOf } from './en-lexicon.ts';
import { ACTS, DEALS, DEALT_AFTER, EMPLOYED, ROLE } from './en-organization-words.ts';
import { isBranded, isTelling, ownTokens } from './en-organizations.ts';
import { isInAddress, type Person } from './en-people.ts';
import type { Phrase, Token } from './en-phrases.ts';

/** The findings that stand in a text before a phrase. */
export interface Before {
  readonly person: Person | undefined;
  /** Where the last organization ends. */
  readonly organization: number | undefined;
}

const CONTEXT = 64;
/** A word that is no place to work: Sales, Monday, HR, TBD. */
const NOBODY =
  /^(?:HR|IT|QA|PR|HQ|UK|US|USA|EU|UAE|TBD|TBA|NA|II|III|IV|AI|ML|API|Q[1-4]|H[12]|FY|OK|PM|AM|ID|TV|PC|PDF|CV|VAT)$/u;

/** The organization that the words around a phrase make of it. `person` is what stands there otherwise. */
export function organizationAround(
  text: string,
  phrase: Phrase,
  person: Person | undefined,
  before: Before,
  kindsOf: KindsOf,
): Found | undefined {
  const tokens = companyTokens(phrase);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || !mayBeCompany(tokens, kindsOf)) return undefined;
  if (isInAddress(text, first.start, last.end) || /^[\w@/\\(=]/u.test(text.slice(last.end, last.end + 1)))
    return undefined;
  const evidence = around(text, tokens, before, kindsOf);
  if (evidence === undefined || (person !== undefined && isSurer(person, tokens, evidence))) return undefined;
  return { start: first.start, end: last.end, ...weigh(0.45, evidence) };
}

/** The words before a role (Meridian CFO Laura Bianchi), or all. */
function companyTokens(phrase: Phrase): readonly Token[] {
  const tokens = ownTokens(phrase);
  const role = tokens.findIndex(({ value }) => ROLE.test(value));
  return role > 0 ? tokens.slice(0, role) : tokens;
}

function mayBeCompany(tokens: readonly Token[], kindsOf: KindsOf): boolean {
  if (tokens.length > 4 || (isBranded(tokens) && !isMaker(tokens))) return false;
  if (kindsOf(tokens.map(({ value }) => value).join(' ')).includes('p')) return false;
  return tokens.every(
    ({ kind, value }) => kind !== 'title' && kind !== 'demonym' && kind !== 'thing' && !NOBODY.test(value),
  );
}

/** A maker of that name and nothing behind it: Toyota, not Toyota Corolla. */
export const isMaker = (tokens: readonly Token[]): boolean => tokens.length === 1 && /o/u.test(tokens[0]?.kinds ?? '');

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** The last words of `EMPLOYED` and of `DEALS`: few phrases follow one, and the patterns are slow to try. */
const EMPLOYED_ENDS = words('at for by of with in from');
const DEALS_ENDS = words(
  'client customer vendor supplier subcontractor contractor reseller distributor insurer bank employer landlord competitor rival manufacturer startup start-up retailer tenant lender operator carrier agency firm company account prospect competitors like as of with for from to against sued suing by founded co-founded found in is was called support runs owns joined left represents',
);

function mayEnd(ends: ReadonlySet<string>, lead: string): boolean {
  if (!lead.endsWith(' ')) return false;
  const [word] = /[a-z-]{1,15} $/iu.exec(lead.slice(-16)) ?? [''];
  return ends.has(word.slice(0, -1).toLowerCase());
}

const EMPLOYER: Evidence = ['neighbour', 0.15];
const DEALER: Evidence = ['neighbour', 0.12];

function around(text: string, tokens: readonly Token[], before: Before, kindsOf: KindsOf): Evidence | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const lead = text.slice(Math.max(0, first.start - CONTEXT), first.start);
  const after = text.slice(last.end, last.end + CONTEXT);
  const isOwn = tokens.some(isOwnName);
  if (isOwn || tokens.length > 1) {
    if (mayEnd(EMPLOYED_ENDS, lead) && EMPLOYED.test(lead)) return EMPLOYER;
    const link = memberLink(lead, first.start, before);
    if (link !== undefined && (isOwn || link === ' at ' || last.kind === 'organization')) return DEALER;
  }
  if (!isOwn) return undefined;
  if (mayEnd(DEALS_ENDS, lead) && DEALS.test(lead)) return DEALER;
  if (/\bthe $/iu.test(lead) && DEALT_AFTER.test(after)) return DEALER;
  if (/^(?: |,|['’]s)/u.test(after) && ACTS.test(after)) return DEALER;
  if (isInRow(lead, first.start, before) || isSigned(text, first.start, last.end, before)) return DEALER;
  return tokens.length === 1 && isUnlisted(tokens) && isOwner(after, kindsOf) ? DEALER : undefined;
}

/** Bridgewater's Anna Berg. */
function isOwner(after: string, kindsOf: KindsOf): boolean {
  const [, given = '', family = ''] = /^['’]s (\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}'’-]+)/u.exec(after) ?? [];
  return given !== '' && /^(?!.*[wpo])/u.test(kindsOf(given)) && !/[wpo]/u.test(kindsOf(family));
}

/** The line of a signature that says what somebody is. */
const POST =
  /(?:Manager|Director|Engineer|Developer|Officer|Head|Lead|President|Partner|Consultant|Analyst|Assistant|Sales|Founder|C[EFTO]O|Lawyer|Attorney|Representative|Specialist)(?!\p{Ll})/u;

/** The line below a name, or below that of its role, above a line with a number or an address for mail. */
function isSigned(text: string, start: number, end: number, { person }: Before): boolean {
  if (person === undefined || start - person.end > 50) return false;
  const between = text.slice(person.end, start);
  if (!/^[ \t]*(?:\n[^\n]{3,40})?\n[ \t>]*$/u.test(between) || (/\n[^\n]*\n/u.test(between) && !POST.test(between)))
    return false;
  if (text.slice(start, end) === text.slice(person.start, person.end)) return false;
  return /^[ \t]*\n[^\n]*(?:[\d@]|\n[^\n]*\d)/u.test(text.slice(end, end + 120));
}

/** A word that is neither everyday nor a place. */
const isOwnName = (token: Token): boolean => isTelling(token) && token.kind !== 'place';

const isUnlisted = (tokens: readonly Token[]): boolean => tokens.every(({ kind }) => kind === 'unknown');

/** The word between a person and a company: Laura Bianchi of …, Marco from …, Ana at …. */
function memberLink(lead: string, start: number, { person }: Before): string | undefined {
  if (person === undefined || start - person.end > 6) return undefined;
  const link = /(?: (?:of|at|with|from)|,? @) $/u.exec(lead)?.[0];
  if (link === undefined || person.end !== start - link.length) return undefined;
  return person.isFull || link !== ' of ' ? link : undefined;
}

/** … and Infosys. */
function isInRow(lead: string, start: number, { organization }: Before): boolean {
  const joined = /(?:,? (?:and|or|&)|,|\/) ?$/u.exec(lead)?.[0].length;
  return joined !== undefined && organization === start - joined;
}

/** A name from the lists stays a person's, unless only a company fits and the name is not a full one. */
function isSurer({ unlisted }: Person, tokens: readonly Token[], [, weight]: Evidence): boolean {
  const isFull = tokens.length > 1 && tokens[0]?.kind === 'first';
  const isListed = unlisted.length === 0 && tokens.some(({ kinds }) => /[fljk]/u.test(kinds));
  return isFull || (isListed && (weight < (EMPLOYER[1] ?? 0) || tokens.some(({ kind }) => kind === 'first')));
}
