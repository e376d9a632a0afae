import { COMMENTS, ENDINGS, type Feature, PARTS } from './features.ts';
import { keywordWeight } from './keyword-shapes.ts';
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

const GATED = PARTS.map(([needs, pattern, score, hard]) => ({ mask: maskOf(needs), pattern, score, hard }));

/** An element with its words: the words are content, the line is markup all the same. */
const TAGGED = /^<[a-z][^>]*>.*<\/[a-z]\w*>$|<\/?[a-z][^<>]*>/giu;
const PLAIN = /^[A-Za-z][a-z]*$/u;

/** Scores one line. Never looks at the lines around it. */
export function scoreLine({ body, indent }: Line): LineScore {
  if (body === '') return BLANK;
  if (isPlainlyProse(body)) return PROSE;
  const not = notCodeWeight(body);
  if (not !== 0) return { score: not, hard: 0 };
  const comment = firstOf(COMMENTS, body);
  if (comment) return comment;
  const bare = skeletonOf(body);
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

/** Far into a Japanese sentence without one mark of grammar or comment: no pattern needs to look at it. */
const GLANCE = 24;

function isPlainlyProse(body: string): boolean {
  if (body.length < 8 || body.charCodeAt(0) < 128) return false;
  const length = Math.min(GLANCE, body.length);
  let wide = 0;
  for (let i = 0; i < length; i++) if (body.charCodeAt(i) > 0x2fff) wide++;
  return wide * 3 > length * 2;
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
