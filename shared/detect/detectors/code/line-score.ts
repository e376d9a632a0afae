import { keywordWeight } from './keyword-shapes.ts';
import { type Line, skeletonOf, wordingOf } from './line.ts';
import { notCodeWeight } from './not-code.ts';
import { COLUMN_OF_TABLE } from './shapes-data.ts';

/** What one line says about being code. */
export interface LineScore {
  /** From -3 (written for people) to 5 (surely code). Blank lines are 0. */
  readonly score: number;
  /** The part of it that no list of settings, formula or outline would also show. */
  readonly hard: number;
}

const BLANK: LineScore = { score: 0, hard: 0 };

const HTML_TAG =
  /^<\/?(?:html|head|body|div|span|p|a|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|form|input|button|label|select|option|textarea|img|script|style|link|meta|title|h[1-6]|br|hr|nav|header|footer|section|article|main|aside|svg|path|iframe|code|pre|template|slot|video|canvas|fieldset|details|summary|small|strong|em|b|i)(?:\s[^>]*)?\/?(?:>|$)/iu;

type Feature = readonly [pattern: RegExp, score: number, hard: number];

const COMMENTS: readonly Feature[] = [
  [/^\/\/|^\/\*\*?(?:$|[\s*])|\*\/$/u, 1, 0.6],
  [/^#!\s*\//u, 3, 3],
  [/^(?:<!--|\{-|--\[\[|<#|#>|-\}|""")/u, 0.6, 0.3],
  [
    /^(?:#(?!(?:include|define|undef|if|ifdef|ifndef|elif|endif|else|pragma|import|region|endregion)\b)|--(?![\w-]+:)|;;|%%|REM\b)\s*\S/u,
    0.2,
    0,
  ],
  [/^\*\s+@\w+|^(?:\/\/\/|##')/u, 1.5, 1],
  [/^\*(?:\s|$)/u, 0.1, 0],
];

const ENDINGS: readonly Feature[] = [
  [/[\w)\]"'}+*-];$/u, 1.6, 1.6],
  [/[\w)\]>"=:(]\s*\{(?:\s*\|[^|]*\|)?$/u, 1.2, 0.9],
  [/^[}\])]+[;,]?$|^\{$/u, 0.4, 0],
  [/^[}\])]{2,};?$|^[}\])]+\)?;$/u, 0.8, 0.5],
  [/\sdo(?:\s*\|[^|]*\|)?$|\w\([^)]*\)\s*:$|\sthen$/u, 1.5, 1.5],
  [/(?:&&|\|\||->|=>|\\|%>%|\|>|[\w)] [-+*/.&|]|\(\{?|\[)$/u, 0.7, 0.5],
];

const PARTS: readonly Feature[] = [
  [/^(?:[\w$.@:*&\][-]|"")+\s*(?:[-+*/|&%^.?]|\|\||&&|<<|>>|\?\?)?=\s*(?=[^=>\s])/u, 1, 0.15],
  [/^[\w$.@, ]+\s*(?::=|<-|<<-)\s*\S/u, 1.8, 1.6],
  [/^\w[\w<>[\],.?*& ]{0,60} = .*;$/u, 1.2, 1],
  [/[a-z_]\w*[A-Z_]\w*\(|\w{3,}\((?=[\w"&$@[{(!-]|\)$|\)[;.,) ]|$)/u, 0.9, 0.6],
  [/[\w)\]"]\??(?:\.|->|::)[A-Za-z_]\w*[!?]?\(/u, 1.1, 0.9],
  [/^\.[a-z]\w*\(/u, 2, 2],
  [/(?:^|[\s(])(?:===?|!==?|&&|\|\||=~|\+\+|--|\?\?|>>=|<<|!!|<\$>)(?=[\s)]|$)|\w(?:\+\+|--)[;)]/u, 0.9, 0.7],
  [/=>|(?<=[\w)\]}>])\s*->|\w::\w|::\s|%>%|\|>|<-/u, 0.8, 0.6],
  [/\$[a-z_{(]\w*|\$[A-Z]\w*\s*[-=;),]|(?<![\w.+-])@[a-z_]\w*\s*[.=,)]/u, 0.9, 0.6],
  [/[a-z_]\w*\[(?:[\w$:]|""|-\d)/iu, 0.6, 0.4],
  [/\w<[A-Z]\w*(?:<|>|,\s|\[|\?)/u, 0.8, 0.6],
  [/\b[a-z]+_[a-z]\w*|\b[a-z]+[A-Z][a-z]\w*/u, 0.4, 0.15],
  [HTML_TAG, 1.6, 1.2],
  [/^<\/?[a-z][\w.:-]*(?:\s[^>]*)?\/?>|<\/[a-z][\w.:-]*>$/iu, 0.5, 0.2],
  [/^<\?(?:php|=)|^\?>$|^<!DOCTYPE\b/iu, 4, 4],
  [/^[a-z-]+\s*:\s*[^;:]+;/u, 1.2, 1.2],
  [/^[.#*a-z:@][\w .#:>,+~[\]"=()*-]*\{(?:$|[^{}]*:[^{}]*\})/u, 0.6, 0.5],
  [/^[.#*a-z:@][\w .#:>,+~[\]"=()*-]*\{[^{}]*:[^{}]*;?\}$/u, 2, 1.6],
  [/^[-+]\s*\(\w[\s*\w]*\)\s*\w/u, 3, 3],
  [/\[\w+\s+\w+(?::|\])|\[\[\w+\s/u, 1.3, 1.2],
  [/^@\w+(?:\(|$)/u, 1.2, 0.8],
  [/^(?:[a-z_]\w*|[A-Z]\w*\.[a-z][\w.]*)\s+(?:""|:\w+)(?:,|$|\s*=>)/u, 0.8, 0.4],
  [/^[A-Z]\w*(?:\.[a-z_]\w*)+\s+[\w"$:[]/u, 0.7, 0.3],
  [/^->\s+[A-Z[(]/u, 1, 0.6],
  [/^[A-Z][A-Z0-9]*_[A-Z0-9_]+\s*\(\w*\)$|^[A-Z][A-Z0-9]*_[A-Z0-9_]+,?$/u, 0.4, 0.1],
  [/^[{[](?:"".*|.*"")[}\]],?$/u, 0.3, 0.05],
  [/^[a-z]\w*'? [\w'()[\]: ]{1,60} = /u, 0.7, 0.5],
  [/^[a-z]\w*'*\s*::\s/u, 2, 2],
  [/^\w+,$/u, 0.3, 0.1],
  [/^\((?:""|-?[\d.]+|NULL)(?:,\s*(?:""|-?[\d.]+|NULL))+\)[,;]?$/u, 2, 1.6],
  [/^""\s*[,;)]*$/u, 0.2, 0],
  [/^""\s*(?:=>|\.|\+)/u, 0.8, 0.6],
  [/^:?\w+\s*(?:=>|:)\s*(?:[\w.]+\(|\{$|\[$|function\b|""|\w+),?/u, 0.5, 0.15],
  [/^\|\|?\s|^(?:&&|\?|:|\+)\s\S/u, 0.4, 0.2],
  [/\w:\s*[A-Z]\w*(?:[<?[\],)=]|\s*[={,)]|$)/u, 0.6, 0.3],
];

/** An element with its words: the words are content, the line is markup all the same. */
const TAGGED = /^<[a-z][^>]*>.*<\/[a-z]\w*>$|<\/?[a-z][^<>]*>/giu;
const PLAIN = /^[A-Za-z][a-z]*$/u;

/** Scores one line. Never looks at the lines around it. */
export function scoreLine({ body, indent }: Line): LineScore {
  if (body === '') return BLANK;
  const not = notCodeWeight(body);
  if (not < 0) return { score: not, hard: 0 };
  const comment = firstOf(COMMENTS, body);
  if (comment) return comment;
  const bare = skeletonOf(body);
  const { wide, run, marks } = wordingOf(bare.replace(TAGGED, '<>'));
  if (wide > 0 && (wide > 3 || wide * 6 > bare.length)) return { score: -3, hard: 0 };
  const keyword = keywordWeight(bare);
  if (marks === 0 && keyword === 0) return { score: run > 3 ? -2.5 : PLAIN.test(bare) ? -0.3 : -0.2 * run, hard: 0 };
  const parts = marks === 0 ? { score: 0, hard: 0 } : sumOf(bare);
  const prose = run - (keyword >= 2 ? 3 : 0);
  const words = prose >= 6 ? -4 : prose >= 4 ? -2 : prose >= 3 ? -0.7 : 0;
  const sentence = /[a-z)][.!?]$/u.test(bare) && run >= 2 ? -1.5 : 0;
  const depth = indent >= 2 ? 0.3 : 0;
  const score = Math.min(5, keyword + parts.score + words + sentence + (keyword + parts.score > 0 ? depth : 0));
  return { score, hard: score > 0 ? Math.min(score, keyword * 0.9 + parts.hard) : 0 };
}

function sumOf(bare: string): LineScore {
  let score = 0;
  let hard = 0;
  const end = firstOf(ENDINGS, bare);
  if (end) ({ score, hard } = end);
  for (const [pattern, more, harder] of PARTS) {
    if (!pattern.test(bare)) continue;
    score += more;
    hard += harder;
  }
  if (COLUMN_OF_TABLE.test(bare)) return { score: score + 2, hard: hard + 2 };
  return { score, hard };
}

function firstOf(features: readonly Feature[], body: string): LineScore | undefined {
  for (const [pattern, score, hard] of features) {
    if (pattern.test(body)) return { score, hard };
  }
  return undefined;
}
