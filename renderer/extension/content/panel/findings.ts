import type { CheckedText } from '../../../../shared/policy/check.ts';
import type { DecidedFinding } from '../../../../shared/policy/check-result.ts';
import { holds } from '../../../../shared/policy/decide.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import { findingWords } from '../../../../shared/words/finding-words.ts';
import { element } from './element.ts';
import type { Question } from './panel.ts';
import type { WrongRows } from './wrong-rows.ts';

/** A list longer than this is counted, not shown. */
const MOST_SHOWN = 100;

/** A value longer than this is cut in the list; the safe text shows its surroundings. */
const LONGEST_SHOWN = 60;

/** More kinds than this are explained in the app. */
const MOST_EXPLAINED = 6;

/** One value that was found, with all places where it stands. */
export interface Row {
  readonly key: string;
  readonly findings: readonly DecidedFinding[];
  readonly title: string;
  readonly value: string;
  /** '' where the value cannot be masked. */
  readonly placeholder: string;
}

/** What was found, in the order of the text, each value once. Values are cut out of the text here and nowhere else. */
export function findingsList(
  text: string,
  checked: CheckedText,
  question: Question,
  marks: WrongRows,
): readonly Node[] {
  const words = extensionWords[question.language];
  const rows = rowsOf(text, checked, question, marks);
  const list = element('ul', { 'aria-labelledby': 'found' });
  for (const row of rows.slice(0, MOST_SHOWN)) list.append(itemOf(row, question, marks));
  if (rows.length > MOST_SHOWN) list.append(element('li', {}, words.more(rows.length - MOST_SHOWN)));
  return rows.length === 0
    ? []
    : [element('h2', { id: 'found' }, words.found(rows.length)), list, ...marks.below(rows)];
}

function rowsOf(text: string, checked: CheckedText, question: Question, marks: WrongRows): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const finding of checked.result.findings) {
    const value = text.slice(finding.start, finding.end);
    const key = `${finding.category} ${value}`;
    // What was marked as wrong stays in sight, so that it can be taken back.
    if (!holds(finding.action) && !marks.has(key)) continue;
    const known = rows.get(key);
    rows.set(key, {
      key,
      findings: [...(known?.findings ?? []), finding],
      title: known?.title ?? titleOf(finding, question),
      value: shortened(value),
      placeholder: known?.placeholder ?? placeholderOf(finding, checked),
    });
  }
  return [...rows.values()];
}

const heldOf = ({ result }: CheckedText): readonly DecidedFinding[] =>
  result.findings.filter(({ action }) => holds(action));

function placeholderOf({ start, end, action }: DecidedFinding, { result, redaction }: CheckedText): string {
  if (action !== 'redact' || result.action === 'block') return '';
  return redaction.pieces.find((piece) => piece.start <= start && end <= piece.end)?.placeholder ?? '';
}

function titleOf({ detector, category }: DecidedFinding, { language, explain }: Question): string {
  return explain?.(detector)?.title[language] ?? findingWords[language].category[category];
}

function shortened(value: string): string {
  const line = value.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : line;
}

function itemOf(row: Row, { language }: Question, marks: WrongRows): HTMLElement {
  const { key, title, value, placeholder, findings } = row;
  const words = extensionWords[language];
  const becomes =
    placeholder === ''
      ? []
      : [
          element('span', { class: 'arrow', 'aria-hidden': 'true' }, '→'),
          element('span', { class: 'unseen' }, words.becomes),
          element('span', { class: 'placeholder' }, placeholder),
        ];
  const times = findings.length;
  const count = times > 1 ? [element('span', { class: 'times' }, words.times(times))] : [];
  return element(
    'li',
    marks.has(key) ? { class: 'marked' } : {},
    element('b', {}, title, ...count),
    element('span', { class: 'way' }, element('span', { class: 'value' }, value), ...becomes),
    ...marks.buttonOf(row),
  );
}

/** Why these kinds are held and what a person can write instead, folded away. */
export function explanations(checked: CheckedText, { language, explain }: Question): readonly Node[] {
  const words = extensionWords[language];
  const detectors = [...new Set(heldOf(checked).map(({ detector }) => detector))].slice(0, MOST_EXPLAINED);
  const told = detectors.flatMap((detector) => {
    const { title, why, instead } = explain?.(detector) ?? {};
    if (title === undefined || why === undefined || instead === undefined) return [];
    return [
      element('dt', {}, title[language]),
      element('dd', {}, why[language]),
      element('dd', { class: 'instead' }, element('b', {}, words.instead), ' ', instead[language]),
    ];
  });
  if (told.length === 0) return [];
  return [element('details', {}, element('summary', {}, words.why), element('dl', {}, ...told))];
}
