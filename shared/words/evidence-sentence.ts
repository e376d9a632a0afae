import { bandOf } from '../detect/confidence.ts';
import type { Finding } from '../detect/finding.ts';
import { REASONS } from '../detect/reason.ts';
import type { Language } from '../language.ts';
import { findingWords } from './finding-words.ts';

/** How polite endings go on within a sentence, and how they stand before ため. The first that fits counts. */
const ENDINGS: readonly (readonly [polite: string, goesOn: string, closes: string])[] = [
  ['ありません', 'なく', 'ない'],
  ['いません', 'おらず', 'いない'],
  ['ています', 'ていて', 'ている'],
  ['でいます', 'でいて', 'でいる'],
  ['あります', 'あり', 'ある'],
  ['なります', 'なり', 'なる'],
  ['します', 'し', 'する'],
  ['えます', 'え', 'える'],
  ['めます', 'め', 'める'],
  ['れます', 'れ', 'れる'],
  ['です', 'で', 'である'],
];

/**
 * One sentence without any value: how sure the finding is, in which form the value stood if not as it is, what raised
 * the confidence and what lowered it, the weightiest first. Reasons are the sentences of `finding-words.ts`; throws a
 * `TypeError` for a Japanese one whose ending cannot be joined.
 */
export function evidenceSentence(
  { confidence, because, seen }: Pick<Finding, 'confidence' | 'because' | 'seen'>,
  language: Language,
): string {
  const words = findingWords[language];
  const form = seen === 'plain' ? '' : words.seen[seen];
  const shown = { band: words.band[bandOf(confidence)], percent: Math.round(confidence * 100), form };
  const signed = (sign: '+' | '-') =>
    [...new Set(because)].filter((reason) => REASONS[reason] === sign).map((reason) => words.reason[reason]);
  return (language === 'ja' ? inJapanese : inEnglish)(shown, signed('+'), signed('-'));
}

interface Shown {
  readonly band: string;
  readonly percent: number;
  readonly form: string;
}

type Clauses = readonly string[];

function inEnglish({ band, percent, form }: Shown, raised: Clauses, lowered: Clauses): string {
  const because = [
    ...(raised.length === 0 ? [] : [`higher because ${listed(raised)}`]),
    ...(lowered.length === 0 ? [] : [`lower because ${listed(lowered)}`]),
  ];
  const measure = form === '' ? `${percent}%` : `${percent}%, ${form}`;
  return `It is rated ${band} (${measure})${because.length === 0 ? '' : `: ${because.join(', but ')}`}.`;
}

function listed(clauses: Clauses): string {
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')} and ${last}`;
}

function inJapanese({ band, percent, form }: Shown, raised: Clauses, lowered: Clauses): string {
  const measure = form === '' ? `${percent}%` : `${percent}%、${form}`;
  const up = raised.length === 0 ? '' : `${joined(raised)}ため確度が上がり、`;
  const both = up === '' ? `${joined(lowered)}ため確度が下がり、` : `${joined(lowered)}ため下がって、`;
  return `${up}${lowered.length === 0 ? '' : both}「${band}」（${measure}）と判断しました。`;
}

function joined(polite: Clauses): string {
  return polite.map((clause, index) => plain(clause, index === polite.length - 1)).join('、');
}

function plain(clause: string, isLast: boolean): string {
  const ending = ENDINGS.find(([polite]) => clause.endsWith(polite));
  if (ending === undefined) throw new TypeError(`no way to join: ${clause}`);
  return clause.slice(0, -ending[0].length) + ending[isLast ? 2 : 1];
}
