import { type Evidence, type Found, weigh } from '../detector.ts';
import { type Analysis, before, bitsOf, classesOf, isAloneOnLine, tailAt } from './ja-analysis.ts';
import { KANJI, kindOf } from './ja-characters.ts';
import { FOREIGN_NAMES } from './ja-foreign-names.ts';
import { NOT_PEOPLE, ROLES } from './ja-vocabulary.ts';

const JOINED =
  /(?=[ァ-ヺーA-Z])(?<![ァ-ヺーA-Za-z・=])(?:[ァ-ヺー]{1,16}|[A-Z]\.?)(?:[・=](?:[ァ-ヺー]{1,16}|[A-Z]\.?)){1,5}(?![ァ-ヺー])(?:[1-9一二三四五六七八九十]{1,2}世)?/gu;
const SINGLE = /(?=[ァ-ヺー])(?<![ァ-ヺーA-Za-z・=])[ァ-ヺー]{2,16}(?![ァ-ヺー・=A-Za-z])/gu;

/** The names in katakana of a text: parts joined by a dot (ジョン・スミス), and single words with their context. */
export function katakanaPeople(analysis: Analysis): readonly Found[] {
  const found: Found[] = [];
  if (/[・=]/u.test(analysis.text))
    for (const match of analysis.text.matchAll(JOINED)) {
      const person = judgeJoined(analysis, match.index, match.index + match[0].length);
      if (person !== undefined) found.push(person);
    }
  for (const match of analysis.text.matchAll(SINGLE)) {
    const person = judgeSingle(analysis, match.index, match.index + match[0].length);
    if (person !== undefined) found.push(person);
  }
  return found;
}

/** What the lists say of one katakana word. */
type Part = 'name' | 'word' | 'place' | 'unknown';

const NAMES = bitsOf('surname', 'given', 'person');
const WORDS = bitsOf('noun', 'action', 'quality');
const PLACES = bitsOf('place', 'country');
const ORGANIZATIONS = bitsOf('organization');

function partOf(analysis: Analysis, start: number, end: number): Part {
  const value = analysis.text.slice(start, end);
  if (FOREIGN_NAMES.has(value)) return 'name';
  const classes = classesOf(analysis, start, end);
  if ((classes & NAMES) !== 0) return 'name';
  if ((classes & WORDS) !== 0) return 'word';
  if ((classes & PLACES) !== 0) return 'place';
  return (classes & ORGANIZATIONS) === 0 ? 'unknown' : 'word';
}

function judgeJoined(analysis: Analysis, start: number, end: number): Found | undefined {
  const { text } = analysis;
  const parts = partsOf(analysis, start, end);
  const names = parts.filter((part) => part === 'name').length;
  const words = parts.filter((part) => part === 'word').length;
  const context = contextOf(analysis, start, end);
  if (NOT_PEOPLE.test(text.slice(start, end))) return undefined;
  if (context === undefined && isCompound(text, end)) return undefined;
  if (context === undefined && (parts.at(-1) === 'word' ? names === 0 || words > names : names === 0 && words > 0))
    return undefined;
  if (parts[0] !== 'name' && /(?:ズ|ッツ|ックス|スターズ)$/u.test(text.slice(start, end)) && context === undefined)
    return undefined;
  if (parts[0] === 'place' && names === 0 && context === undefined) return undefined;
  if (parts.every((part) => part === 'word' || part === 'place') && context === undefined) return undefined;
  const judged = weigh(0.5, ['full-name', 0.1], names > 0 && ['dictionary', 0.12], ...(context ?? []));
  return { start, end, ...judged };
}

function partsOf(analysis: Analysis, start: number, end: number): readonly Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const piece of analysis.text.slice(start, end).split(/[・=]/u)) {
    if (!/^[A-Z]/u.test(piece)) parts.push(partOf(analysis, from, from + piece.length));
    from += piece.length + 1;
  }
  return parts;
}

/** A name that goes on in kanji (ジョンズ・ホプキンス大学, ニコラス・ケイジ賞) is a thing named after a person. */
function isCompound(text: string, end: number): boolean {
  return (
    kindOf(text.charCodeAt(end)) === KANJI &&
    !/^(?:著|作|役|監督|主演|製作|演|本人|自身|以外|以来|曰|共|同様|夫|家|派|夫妻|風|似|氏|流|側|政権|大統領|首相|上院|下院|議員|博士|教授|選手|投手)/u.test(
      text.slice(end, end + 3),
    )
  );
}

/** Follows people only: フォークスら, マーラ自身, エレナの妹. */
const RELATION =
  /^(?:ら(?![れしせ])|自身|本人|卿|女王|国王|皇帝|夫人|夫妻|伯爵|公爵|男爵|司教|役(?:を|で|に|の)|は生まれ|と結婚|の(?:妻|夫|息子|娘|弟|兄|姉|妹|父|母|祖父|祖母|死後|没後|遺体|墓))/u;

/** What around the span says that a person stands here; `undefined` if nothing does. */
function contextOf(analysis: Analysis, start: number, end: number): readonly Evidence[] | undefined {
  const { text } = analysis;
  const evidence: Evidence[] = [];
  const tail = tailAt(text, end);
  if (tail?.kind === 'honorific') evidence.push(['honorific', 0.25]);
  if (tail?.kind === 'job-title') evidence.push(['job-title', 0.2]);
  if (RELATION.test(text.slice(end, end + 5))) evidence.push(['neighbour', 0.1]);
  if (ROLES.test(before(text, start))) evidence.push(['job-title', 0.15]);
  if (isAloneOnLine(text, start, end) && text.slice(start, end).includes('・')) evidence.push(['signature', 0.05]);
  return evidence.length > 0 ? evidence : undefined;
}

const SENSES = WORDS | PLACES | ORGANIZATIONS | bitsOf('counter', 'proper');

/** Short words and words with an everyday sense (ライト, ファン, トン) need more than a particle. */
function isOnlyName(analysis: Analysis, start: number, end: number): boolean {
  if (end - start < 3) return false;
  if (FOREIGN_NAMES.has(analysis.text.slice(start, end))) return true;
  return (classesOf(analysis, start, end) & SENSES) === 0;
}

function judgeSingle(analysis: Analysis, start: number, end: number): Found | undefined {
  const { text } = analysis;
  const part = partOf(analysis, start, end);
  const value = text.slice(start, end);
  if (NOT_PEOPLE.test(value)) return undefined;
  const context = contextOf(analysis, start, end);
  const honorific = context?.some(([reason]) => reason === 'honorific') ?? false;
  const known = part === 'name';
  if (
    known &&
    context === undefined &&
    isOnlyName(analysis, start, end) &&
    /^(?:は|が|を|に|の|と|も|ら|や|へ|、|から|より)/u.test(text.slice(end, end + 2))
  ) {
    return { start, end, ...weigh(0.35, ['dictionary', 0.15], ['ambiguous', -0.1]) };
  }
  if (context === undefined || (part === 'word' && !FOREIGN_NAMES.has(value))) return undefined;
  if (part === 'place' && !honorific) return undefined;
  if (
    !known &&
    !honorific &&
    !RELATION.test(text.slice(end, end + 5)) &&
    !/(?:の|・|[々〇㐀-鿿])$/u.test(before(text, start))
  )
    return undefined;
  return { start, end, ...weigh(0.5, known && ['dictionary', 0.12], ...context) };
}
