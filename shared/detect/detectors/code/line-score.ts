import { COMMENTS, ENDINGS, type Feature, PARTS } from './features.ts';
import { keywordWeight, startsStatement } from './keyword-shapes.ts';
import { type Line, skeletonOf, wordingOf } from './line.ts';
import { marksIn, maskOf } from './marks.ts';
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
const PROSE: LineScore = { score: -3, hard: 0 };
const PIPELINE_STEP: LineScore = { score: 1.6, hard: 1.3 };

const GATED = PARTS.map(([needs, pattern, score, hard]) => ({ mask: maskOf(needs), pattern, score, hard }));

/** An element with its words: the words are content, the line is markup all the same. */
const TAGGED = /^<[a-z][^>]*>.*<\/[a-z]\w*>$|<\/?[a-z][^<>]*>/giu;
const PLAIN = /^[A-Za-z][a-z]*$/u;

/** Scores one line. Never looks at the lines around it. */
export function scoreLine({ body, indent }: Line): LineScore {
  if (body === '') return BLANK;
  const plain = plainStatement(body);
  if (plain !== undefined) return plain;
  if (isPlainlyProse(body) || isPlainlyEnglish(body)) return PROSE;
  if (isPipelineStep(body)) return PIPELINE_STEP;
  const not = notCodeWeight(body);
  if (not !== 0) return { score: not, hard: 0 };
  const comment = firstOf(COMMENTS, body);
  if (comment) return comment;
  const bare = withoutWideNames(skeletonOf(body));
  const { wide, run, marks } = wordingOf(
    bare.startsWith('<') || bare.includes('</') ? bare.replace(TAGGED, '<>') : bare,
  );
  if (wide > 0 && (wide > 3 || wide * 6 > bare.length)) return { score: -3, hard: 0 };
  const keyword = keywordWeight(bare);
  if (run >= 9 && keyword < 2) return PROSE;
  if (marks === 0 && keyword === 0) return { score: run > 3 ? -2.5 : PLAIN.test(bare) ? -0.3 : -0.2 * run, hard: 0 };
  const parts = marks === 0 ? { score: 0, hard: 0 } : sumOf(bare);
  const prose = run - (keyword >= 2 ? 3 : 0);
  const words = prose >= 6 ? -4 : prose >= 4 ? -2 : prose >= 3 ? -0.7 : 0;
  const sentence = /[a-z)][.!?]$/u.test(bare) && run >= 2 ? -1.5 : 0;
  const depth = indent >= 2 ? 0.3 : 0;
  const score = Math.min(5, keyword + parts.score + words + sentence + (keyword + parts.score > 0 ? depth : 0));
  return { score, hard: score > 0 ? Math.min(score, keyword * 0.9 + parts.hard) : 0 };
}

const CALL_OR_HEAD: LineScore = { score: 2.6, hard: 2.2 };
const BRACKET: LineScore = { score: 0.4, hard: 0 };
const BRACKETS: LineScore = { score: 0.8, hard: 0.5 };
const NAME_CHARACTER = /[\w$\]>]/u;

/**
 * Most lines of most code end as no sentence does: `…(…);`, `…(…) {`, a lone bracket. They need no closer look, which
 * halves the time that code takes.
 */
function plainStatement(body: string): LineScore | undefined {
  const { length } = body;
  const last = body.charCodeAt(length - 1);
  if (last !== 59 && last !== 123 && last !== 125) return undefined;
  if (length === 1) return last === 59 ? undefined : BRACKET;
  const before = body.charCodeAt(length - 2);
  if (last === 125) return undefined;
  if (before === 125 && length === 2) return BRACKETS;
  if (!body.endsWith(last === 59 ? ');' : ') {')) return undefined;
  const open = body.indexOf('(');
  if (open < 1) return length === 3 && open < 0 ? BRACKETS : undefined;
  const name = last === 59 ? open - 1 : body.charCodeAt(open - 1) === 32 ? open - 2 : open - 1;
  return NAME_CHARACTER.test(body[name] ?? '') ? CALL_OR_HEAD : undefined;
}

/** Far into a Japanese sentence without one mark of grammar or comment: no pattern needs to look at it. */
const GLANCE = 24;

function isPlainlyProse(body: string): boolean {
  if (body.length < 8 || body.charCodeAt(0) < 128) return false;
  const length = Math.min(GLANCE, body.length);
  let wide = 0;
  for (let i = 0; i < length; i++) if (body.charCodeAt(i) > 0x2fff) wide++;
  return wide * 3 > length * 2;
}

/** A sentence has this many gaps between its words. */
const GAPS = 6;
const SENTENCE_MARKS = new Uint8Array(128);
for (const mark of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.:?!'-") {
  SENTENCE_MARKS[mark.charCodeAt(0)] = 1;
}

/** A line of plain words without one mark of grammar, whose first word no statement begins with. */
function isPlainlyEnglish(body: string): boolean {
  let gaps = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    if (code > 127 || SENTENCE_MARKS[code] === 0) return false;
    if (code === 32) gaps++;
  }
  return gaps >= GAPS && !body.endsWith(':') && !startsStatement(body);
}

/** Steps that build servers carry out: code of a company, written as YAML. */
const STEP =
  /^(?:- )?(?:uses: ['"]?[\w./-]+@|run: (?:\||\S)|runs-on: \S|script:$)|^- (?:npm|npx|yarn|pnpm|pip|make|mvn|go|docker|kubectl|terraform|gradle|\.\/\w+) \S/u;

function isPipelineStep(body: string): boolean {
  const code = body.charCodeAt(0);
  return (code === 45 || code === 114 || code === 117 || code === 115) && STEP.test(body);
}

const WIDE_NAME = /[ぁ-ゖァ-ヺー一-鿿々]+/gu;
const DECLARES_NAME =
  /^(?:(?:Private|Public|Static|public|private|async|export) ){0,2}(?:Sub|Function|Dim|Const|def|class|function|Call) [^\s。、]+(?:\(|$|\s[A=:{])/u;

/** Offices name variables and columns in kanji and katakana; a line with kana between them is a sentence. */
function withoutWideNames(bare: string): string {
  if (!/[ぁ-ゖァ-ヺ一-鿿]/u.test(bare)) return bare;
  if (/[ぁ-ゖ、。「」『』・]/u.test(bare) && !DECLARES_NAME.test(bare)) return bare;
  return bare.replace(WIDE_NAME, 'x');
}

function sumOf(bare: string): LineScore {
  let score = 0;
  let hard = 0;
  const end = firstOf(ENDINGS, bare);
  if (end) ({ score, hard } = end);
  const present = marksIn(bare);
  for (const feature of GATED) {
    if ((feature.mask & present) === 0 || !feature.pattern.test(bare)) continue;
    score += feature.score;
    hard += feature.hard;
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
